package remontada.sharing.calendar;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.FIXTURE;
import static remontada.schema.Tables.FIXTURE_MEMORY;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;
import remontada.clubs.FixturesAsOf;
import remontada.football.Score;
import remontada.football.Season;
import remontada.platform.AsOf;
import remontada.sharing.calendar.Fixture.Result;
import remontada.sharing.calendar.Fixture.Standing;
import remontada.ties.Competition;
import remontada.ties.TieSummary;

/// The matches of calendars, in order, each with what was announced of it before.
final class FixtureQueries {
    private static final int DAYS_TO_LOOK_BACK = 30;
    private static final short REPLAY = 3;

    private final DSLContext sql;

    FixtureQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The matches of ties.
    List<Fixture> of(Collection<TieSummary> ties, AsOf asOf) {
        var inTheirSeasons = FIXTURE.COMPETITION_ID
                .in(ties.stream().map(tie -> (short) tie.competition().id()).toList())
                .and(FIXTURE.SEASON_ID.in(ties.stream()
                        .map(tie -> (short) tie.season().startYear())
                        .toList()));
        return ties.isEmpty()
                ? List.of()
                : known(
                        inTheirSeasons.and(FIXTURE.TIE_ID.in(
                                ties.stream().map(TieSummary::id).toList())),
                        asOf);
    }

    /// Every match of a competition's season, those of its group stages too.
    List<Fixture> of(Competition competition, Season season, AsOf asOf) {
        return known(
                FIXTURE.COMPETITION_ID.eq((short) competition.id()).and(FIXTURE.SEASON_ID.eq((short)
                        season.startYear())),
                asOf);
    }

    /// A club's matches of the season and what is known of the next, and those of the last month, so that a calendar
    /// does not empty on the first day of July.
    List<Fixture> of(Club club, Season season, AsOf asOf) {
        var ofClub = FIXTURE.HOME_ID.eq(club.id()).or(FIXTURE.AWAY_ID.eq(club.id()));
        var sinceItBegan = FIXTURE.SEASON_ID.ge((short) season.startYear());
        var lately = FIXTURE.SEASON_ID
                .eq((short) season.previous().startYear())
                .and(MATCH.PLAYED_ON.gt(asOf.day().minusDays(DAYS_TO_LOOK_BACK)));
        return known(ofClub.and(sinceItBegan.or(lately)), asOf);
    }

    private List<Fixture> known(Condition asked, AsOf asOf) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        var day = asOf.day();
        return sql.select(
                        FIXTURE.NAME,
                        COMPETITION.NAME,
                        MATCH.SEASON_ID.convertFrom(Season::new),
                        STAGE.SLUG,
                        MATCH.LEG.convertFrom(leg -> leg == null ? null : leg.intValue()),
                        MATCH.TIE_ID,
                        MATCH.PLAYED_ON,
                        MATCH.KICK_OFF_AT.convertFrom(at -> at == null ? null : at.toInstant()),
                        FIXTURE.PLACE,
                        ClubFields.of(home),
                        ClubFields.of(away),
                        standing(asOf),
                        result(day),
                        FIXTURE_MEMORY.SEQUENCE,
                        FIXTURE_MEMORY.CHANGED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(FIXTURE)
                .join(FIXTURE_MEMORY)
                .on(FIXTURE_MEMORY.FIXTURE.eq(FIXTURE.NAME))
                .join(MATCH)
                .on(MATCH.ID.eq(FIXTURE.MATCH_ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(FIXTURE.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(FIXTURE.SEASON_ID))
                .join(home)
                .on(home.ID.eq(FIXTURE.HOME_ID))
                .join(away)
                .on(away.ID.eq(FIXTURE.AWAY_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .where(asked, FixturesAsOf.known(day), replayKnown(day))
                .orderBy(MATCH.PLAYED_ON, MATCH.KICK_OFF_AT.asc().nullsFirst(), FIXTURE.NAME)
                .fetch(Records.mapping(Fixture::new));
    }

    /// That a match to come is off is known today, but was it on a day long past?
    private static Field<Standing> standing(AsOf asOf) {
        var asItIs = FIXTURE.STANDING;
        return (asOf.chosen() ? when(MATCH.PLAYED_ON.le(asOf.day()), asItIs).otherwise("on") : asItIs)
                .convertFrom(FixtureQueries::standing);
    }

    private static Standing standing(String word) {
        return switch (word) {
            case "postponed" -> Standing.POSTPONED;
            case "off" -> Standing.OFF;
            default -> Standing.ON;
        };
    }

    private static SelectField<Result> result(LocalDate day) {
        var over = MATCH.PLAYED_ON.le(day);
        return row(
                        when(over, coalesce(MATCH.HOME_EXTRA_TIME, MATCH.HOME_GOALS)),
                        when(over, coalesce(MATCH.AWAY_EXTRA_TIME, MATCH.AWAY_GOALS)),
                        field(MATCH.HOME_EXTRA_TIME.isNotNull()),
                        when(over, MATCH.HOME_PENALTIES),
                        when(over, MATCH.AWAY_PENALTIES))
                .mapping(Result.class, FixtureQueries::result);
    }

    private static @Nullable Result result(
            @Nullable Short home,
            @Nullable Short away,
            boolean extraTime,
            @Nullable Short homePenalties,
            @Nullable Short awayPenalties) {
        var score = score(home, away);
        return score == null ? null : new Result(score, extraTime, score(homePenalties, awayPenalties));
    }

    private static @Nullable Score score(@Nullable Short home, @Nullable Short away) {
        return home == null || away == null ? null : new Score(home, away);
    }

    /// A replay is known once there has to be one.
    private static Condition replayKnown(LocalDate day) {
        var leg = MATCH.as("leg");
        return MATCH.LEG
                .isNull()
                .or(MATCH.LEG.lt(REPLAY))
                .or(notExists(selectOne()
                        .from(leg)
                        .where(leg.TIE_ID
                                .eq(MATCH.TIE_ID)
                                .and(leg.LEG.lt(REPLAY))
                                .and(leg.PLAYED_ON.gt(day)))));
    }
}
