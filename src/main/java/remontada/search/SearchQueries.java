package remontada.search;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.values;
import static remontada.schema.Routines.folded;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Row1;
import remontada.clubs.Club;
import remontada.clubs.KnownClubQueries;
import remontada.football.Season;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Clubs by any spelling, and the ties of those found.
public final class SearchQueries {
    private final DSLContext sql;
    private final KnownClubQueries clubs;

    public SearchQueries(DSLContext sql, KnownClubQueries clubs) {
        this.sql = sql;
        this.clubs = clubs;
    }

    /// A club that a name may mean.
    ///
    /// @param name as it was asked for
    /// @param exact whether it is one of the club's names
    /// @param likeness 1 where the name is a part of the club's, less for other spellings
    public record Found(String name, Club club, boolean exact, double likeness) {}

    /// The clubs that each of these names may mean, the likeliest first.
    @SuppressWarnings("unchecked") // Java has no arrays of a generic type
    public List<Found> clubs(Collection<String> names) {
        var asked = values(names.stream().map(name -> row(name)).toArray(Row1[]::new))
                .as("asked", "name");
        var name = asked.field("name", String.class);
        var spelled = folded(name);
        var exact = boolOr(CLUB_ALIAS.FOLDED.eq(spelled));
        var likeness = max(field("word_similarity({0}, {1})", Double.class, spelled, CLUB_ALIAS.FOLDED));
        var ties = field(selectCount()
                .from(TIE)
                .where(TIE.HOST_ID.eq(CLUB_ALIAS.CLUB_ID).or(TIE.VISITOR_ID.eq(CLUB_ALIAS.CLUB_ID))));
        var called = field(select(CLUB.NAME).from(CLUB).where(CLUB.ID.eq(CLUB_ALIAS.CLUB_ID)));
        var known = clubs.now();
        return sql.select(name, CLUB_ALIAS.CLUB_ID.convertFrom(known::club), exact, likeness)
                .from(asked)
                .join(CLUB_ALIAS)
                .on(condition("{0} %> {1}", CLUB_ALIAS.FOLDED, spelled).or(CLUB_ALIAS.FOLDED.eq(spelled)))
                .groupBy(name, CLUB_ALIAS.CLUB_ID)
                .orderBy(exact.desc(), likeness.desc(), ties.desc(), called)
                .fetch(Records.mapping(Found::new));
    }

    /// Ties of a club, or of two against each other, the latest first.
    ///
    /// @param seasons none for all of them
    public List<TieSummary> ties(
            Club club,
            Optional<Club> other,
            List<Season> seasons,
            Optional<String> competition,
            LocalDate day,
            int most) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        Condition clubs = other.map(rival -> tie.HOST_ID
                        .eq(club.id())
                        .and(tie.VISITOR_ID.eq(rival.id()))
                        .or(tie.HOST_ID.eq(rival.id()).and(tie.VISITOR_ID.eq(club.id()))))
                .orElseGet(() -> tie.HOST_ID.eq(club.id()).or(tie.VISITOR_ID.eq(club.id())));
        return from.select(
                        clubs.and(
                                        seasons.isEmpty()
                                                ? noCondition()
                                                : tie.SEASON_ID.in(seasons.stream()
                                                        .map(season -> (short) season.startYear())
                                                        .toList()))
                                .and(competition.map(COMPETITION.SLUG::eq).orElse(noCondition())),
                        tie.SEASON_ID.desc(),
                        tie.STAGE_POSITION.desc(),
                        COMPETITION.POSITION)
                .limit(most)
                .fetch(Record1::value1);
    }
}
