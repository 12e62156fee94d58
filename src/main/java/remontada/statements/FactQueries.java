package remontada.statements;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.LEAGUE_TABLE;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.football.ClubScore;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.statements.Standings.Row;
import remontada.ties.Era;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Loads the facts of a tie: four SQL statements, however many kinds there are.
public final class FactQueries {
    /// A club without a league match for so many days has no table that means anything.
    private static final int DAYS_OFF = 60;

    private final DSLContext sql;

    public FactQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// What was known at the end of `today`, or for a decided tie on the eve of its last leg.
    ///
    /// @param forms of both clubs at that time, by their ids
    public Facts facts(TieSummary tie, TieDetails details, Map<Integer, ClubForm> forms, LocalDate today) {
        var day = eve(tie, today);
        var scope =
                new Scope(tie.competition(), Era.of(tie.season()), tie.stage().kind(), completeFrom(tie));
        return new Facts(
                tie, details, day, scope, past(tie, scope, day), games(tie, scope, day), forms, standings(tie, day));
    }

    /// The day before a decided tie's last leg; else `today`.
    public static LocalDate eve(TieSummary tie, LocalDate today) {
        var days = tie.days();
        var last = days.second() != null ? days.second() : days.first() != null ? days.first() : days.decided();
        return tie.isDecided() && last != null ? last.minusDays(1) : today;
    }

    private static List<Integer> clubs(TieSummary tie) {
        return List.of(tie.host().id(), tie.visitor().id());
    }

    /// The first season from which on there is no gap in the results of such stages.
    private Season completeFrom(TieSummary tie) {
        var before = STAGE.as("before");
        var eraFrom = Era.of(tie.season()) == Era.EUROPEAN_CUP ? 0 : Era.FIRST_CHAMPIONS_LEAGUE.startYear();
        return sql.select(max(STAGE.SEASON_ID))
                .from(STAGE)
                .where(STAGE.COMPETITION_ID.eq((short) tie.competition().id()))
                .and(STAGE.KIND.eq(tie.stage().kind()).or(inline(eraFrom).eq(0)))
                .and(STAGE.SEASON_ID.between(
                        (short) eraFrom, (short) tie.season().startYear()))
                .and(notExists(selectOne()
                        .from(before)
                        .where(before.COMPETITION_ID
                                .eq(STAGE.COMPETITION_ID)
                                .and(before.KIND
                                        .eq(tie.stage().kind())
                                        .or(inline(eraFrom).eq(0)))
                                .and(before.SEASON_ID.ge((short) eraFrom))
                                .and(before.SEASON_ID.plus(1).eq(STAGE.SEASON_ID)))))
                .fetchSingle(year -> new Season(year.value1()));
    }

    private List<DecidedTie> past(TieSummary tie, Scope scope, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var clubs = any(clubs(tie).toArray(Integer[]::new));
        var old = from.tie();
        var turn = (short) Era.FIRST_CHAMPIONS_LEAGUE.startYear();
        var ofEra = scope.era() == Era.EUROPEAN_CUP ? old.SEASON_ID.lt(turn) : old.SEASON_ID.ge(turn);
        Condition asked = old.LEGS
                .eq((short) 2)
                .and(old.STAGE_KIND.eq(scope.stageKind()))
                .and(ofEra)
                .or(old.HOST_ID.eq(clubs))
                .or(old.VISITOR_ID.eq(clubs))
                .or(old.STAGE.eq("final"));
        return DecidedTieFields.select(
                sql,
                from,
                old.COMPETITION_ID
                        .eq((short) tie.competition().id())
                        .and(old.TIE_ID.ne(tie.id()))
                        .and(asked));
    }

    private List<Game> games(TieSummary tie, Scope scope, LocalDate day) {
        Condition complete = scope.isEuropeanCup()
                ? CLUB_MATCH.SEASON_ID.ge((short) 0)
                : CLUB_MATCH
                        .SEASON_ID
                        .ge((short) scope.from().startYear())
                        .and(
                                scope.stageKind().equals("qualifying")
                                        ? STAGE.KIND.eq("qualifying")
                                        : STAGE.KIND.ne("qualifying"));
        var clubs = new HashMap<Integer, Club>();
        return sql.select(
                        CLUB_MATCH.CLUB_ID,
                        CLUB_MATCH.PLAYED_ON,
                        CLUB_MATCH.SEASON_ID,
                        CLUB_MATCH.VENUE,
                        CLUB_MATCH.GOALS_FOR,
                        CLUB_MATCH.GOALS_AGAINST,
                        CLUB_MATCH.TIE_ID,
                        CLUB.ID,
                        CLUB.SLUG,
                        CLUB.NAME,
                        CLUB.SHORT_NAME,
                        CLUB.COUNTRY,
                        CLUB.PRIMARY_COLOUR,
                        CLUB.SECONDARY_COLOUR)
                .from(CLUB_MATCH)
                .join(CLUB)
                .on(CLUB.ID.eq(CLUB_MATCH.OPPONENT_ID))
                .join(STAGE)
                .on(STAGE.ID.eq(CLUB_MATCH.STAGE_ID))
                .where(CLUB_MATCH.CLUB_ID.eq(any(clubs(tie).toArray(Integer[]::new))))
                .and(CLUB_MATCH.COMPETITION_ID.eq((short) tie.competition().id()))
                .and(CLUB_MATCH.WAS_PLAYED)
                .and(CLUB_MATCH.PLAYED_ON.le(day))
                .and(complete)
                .orderBy(CLUB_MATCH.PLAYED_ON.desc(), CLUB_MATCH.MATCH_ID.desc())
                .fetch(match -> new Game(
                        match.get(CLUB_MATCH.CLUB_ID),
                        match.get(CLUB_MATCH.PLAYED_ON),
                        new Season(match.get(CLUB_MATCH.SEASON_ID)),
                        clubs.computeIfAbsent(match.get(CLUB.ID), id -> DecidedTieFields.club(CLUB, match)),
                        Venue.parse(match.get(CLUB_MATCH.VENUE)),
                        new ClubScore(match.get(CLUB_MATCH.GOALS_FOR), match.get(CLUB_MATCH.GOALS_AGAINST)),
                        match.get(CLUB_MATCH.TIE_ID)));
    }

    private Map<Integer, Standings> standings(TieSummary tie, LocalDate day) {
        var last = lateral(select(
                                CLUB_MATCH.COMPETITION_ID,
                                CLUB_MATCH.SEASON_ID,
                                CLUB_MATCH.PLAYED_ON,
                                CLUB_MATCH.GOALS_FOR,
                                CLUB_MATCH.GOALS_AGAINST)
                        .from(CLUB_MATCH)
                        .join(COMPETITION)
                        .on(COMPETITION.ID.eq(CLUB_MATCH.COMPETITION_ID).and(COMPETITION.KIND.eq("league")))
                        .where(CLUB_MATCH
                                .CLUB_ID
                                .eq(CLUB.ID)
                                .and(CLUB_MATCH.WAS_PLAYED)
                                .and(CLUB_MATCH.PLAYED_ON.between(day.minusDays(DAYS_OFF), day)))
                        .orderBy(CLUB_MATCH.PLAYED_ON.desc())
                        .limit(1))
                .as("last");
        var competition = last.field(CLUB_MATCH.COMPETITION_ID);
        var season = last.field(CLUB_MATCH.SEASON_ID);
        var lastOn = last.field(CLUB_MATCH.PLAYED_ON);
        var onDay = field("on_day", LocalDate.class);
        var days = lateral(select(inline(day).as(onDay))
                        .unionAll(select(lastOn.sub(1))
                                .where(last.field(CLUB_MATCH.GOALS_FOR).lt(last.field(CLUB_MATCH.GOALS_AGAINST)))))
                .as("days");
        var table = LEAGUE_TABLE.call(competition, season, days.field(onDay)).as("standing");
        var inTable = CLUB.as("in_table");
        var lines = sql.select(CLUB.ID, COMPETITION.SLUG, COMPETITION.NAME, season, lastOn, days.field(onDay))
                .select(inTable.ID, inTable.NAME, table.PLACE, table.PLAYED, table.POINTS)
                .from(CLUB)
                .crossJoin(last)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(competition))
                .join(SEASON)
                .on(SEASON.ID.eq(season).and(SEASON.ENDS_ON.ge(day)))
                .crossJoin(days)
                .crossJoin(lateral(table))
                .join(inTable)
                .on(inTable.ID.eq(table.CLUB_ID))
                .where(CLUB.ID.eq(any(clubs(tie).toArray(Integer[]::new))))
                .orderBy(CLUB.ID, table.PLACE)
                .fetchGroups(CLUB.ID);
        return lines.entrySet().stream().collect(toMap(Map.Entry::getKey, league -> {
            var first = league.getValue().getFirst();
            var tables = league.getValue()
                    .intoGroups(
                            days.field(onDay),
                            line -> new Row(
                                    line.get(inTable.ID),
                                    line.get(inTable.NAME),
                                    line.get(table.PLACE),
                                    line.get(table.PLAYED),
                                    line.get(table.POINTS)));
            return new Standings(
                    first.get(COMPETITION.SLUG),
                    first.get(COMPETITION.NAME),
                    new Season(first.get(season)),
                    first.get(lastOn),
                    tables.getOrDefault(day, List.of()),
                    tables.getOrDefault(first.get(lastOn).minusDays(1), List.of()));
        }));
    }
}
