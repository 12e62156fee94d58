package remontada.comebacks;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Routines.folded;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.CLUB_FORMER_SLUG;
import static remontada.schema.Tables.TIE;

import java.util.Optional;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;

/// Clubs as readers name them.
public final class NamedClubQueries {
    private final DSLContext sql;

    public NamedClubQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The club that a reader named by its slug, a former slug, or its name in any known spelling.
    public Optional<Club> club(String named) {
        var spelled = folded(val(named));
        var bySlug = CLUB.SLUG
                .eq(named)
                .or(CLUB.ID.in(select(CLUB_FORMER_SLUG.CLUB_ID)
                        .from(CLUB_FORMER_SLUG)
                        .where(CLUB_FORMER_SLUG.SLUG.eq(named))));
        var byName = folded(CLUB.NAME)
                .eq(spelled)
                .or(folded(CLUB.SHORT_NAME).eq(spelled))
                .or(CLUB.ID.in(select(CLUB_ALIAS.CLUB_ID).from(CLUB_ALIAS).where(CLUB_ALIAS.FOLDED.eq(spelled))));
        var ties = field(selectCount().from(TIE).where(TIE.HOST_ID.eq(CLUB.ID).or(TIE.VISITOR_ID.eq(CLUB.ID))));
        return sql.select(ClubFields.of(CLUB))
                .from(CLUB)
                .where(bySlug.or(byName))
                .orderBy(field(bySlug).desc(), ties.desc(), CLUB.ID)
                .limit(1)
                .fetchOptional(row -> row.value1());
    }
}
