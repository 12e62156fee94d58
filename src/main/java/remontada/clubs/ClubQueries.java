package remontada.clubs;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Routines.folded;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.CLUB_FORMER_SLUG;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Clubs, their ties and what comes next for them.
public final class ClubQueries {
    private static final int NEAREST = 3;
    private static final int UPCOMING = 5;

    private final DSLContext sql;

    public ClubQueries(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Club> find(String slug) {
        return sql.select(ClubFields.of(CLUB))
                .from(CLUB)
                .where(CLUB.SLUG.eq(slug))
                .fetchOptional(Record1::value1);
    }

    /// The club that had this address once.
    public Optional<Club> formerly(String slug) {
        return sql.select(ClubFields.of(CLUB))
                .from(CLUB_FORMER_SLUG)
                .join(CLUB)
                .on(CLUB.ID.eq(CLUB_FORMER_SLUG.CLUB_ID))
                .where(CLUB_FORMER_SLUG.SLUG.eq(slug))
                .fetchOptional(Record1::value1);
    }

    /// The clubs whose names come nearest to what somebody typed, best first.
    public List<Club> nearest(String typed) {
        var likeness = greatest(
                similarity(folded(CLUB.NAME), typed),
                coalesce(
                        field(select(max(similarity(CLUB_ALIAS.FOLDED, typed)))
                                .from(CLUB_ALIAS)
                                .where(CLUB_ALIAS.CLUB_ID.eq(CLUB.ID))),
                        inline(0f)));
        return sql.select(ClubFields.of(CLUB))
                .from(CLUB)
                .orderBy(likeness.desc(), CLUB.SLUG)
                .limit(inline(NEAREST))
                .fetch(Record1::value1);
    }

    /// Every tie of a club known on a day, newest first.
    public List<TieSummary> ties(Club club, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        from.tie()
                                .HOST_ID
                                .eq(club.id())
                                .or(from.tie().VISITOR_ID.eq(club.id())),
                        from.tie().SEASON_ID.desc(),
                        coalesce(from.tie().FIRST_ON, from.tie().KNOWN_ON).desc(),
                        from.tie().TIE_ID)
                .fetch(Record1::value1);
    }

    /// The ties between two clubs known on a day, newest first.
    public List<TieSummary> ties(Club one, Club other, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        from.tie()
                                .HOST_ID
                                .in(one.id(), other.id())
                                .and(from.tie().VISITOR_ID.in(one.id(), other.id())),
                        from.tie().SEASON_ID.desc(),
                        from.tie().STAGE_POSITION.desc())
                .fetch(Record1::value1);
    }

    /// What a club was to play next, as far as that was known; last what was put off to a day that was not.
    public List<Upcoming> upcoming(Club club, LocalDate day) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        return sql
                .select(
                        MATCH.PLAYED_ON,
                        MATCH.KICK_OFF_AT,
                        MATCH.ZONE,
                        COMPETITION.NAME,
                        STAGE.SLUG,
                        ClubFields.of(home),
                        ClubFields.of(away),
                        MATCH.TIE_ID,
                        FixturesAsOf.putOff(day))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(MATCH.SEASON_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .where(MATCH.HOME_ID.eq(club.id()).or(MATCH.AWAY_ID.eq(club.id())))
                .and(MATCH.PLAYED_ON
                        .gt(day)
                        .or(MATCH.PLAYED_ON.eq(day).and(MATCH.STATUS.eq("scheduled")))
                        .or(FixturesAsOf.putOff(day).and(SEASON.ENDS_ON.ge(day))))
                .and(MATCH.LEG.isNull().or(MATCH.LEG.lt((short) 3)))
                .and(FixturesAsOf.known(day))
                .orderBy(field(FixturesAsOf.putOff(day)).desc(), MATCH.PLAYED_ON)
                .limit(inline(UPCOMING))
                .fetch(Records.mapping(Upcoming::new))
                .stream()
                .sorted(comparing(Upcoming::postponed))
                .toList();
    }

    /// How alike two names are by their groups of three letters, 0 to 1.
    private static Field<Float> similarity(Field<String> name, String typed) {
        return field("similarity({0}, {1})", Float.class, name, folded(val(typed)));
    }
}
