package remontada.leagues;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.LEAGUE_TABLE;
import static remontada.schema.Tables.SEASON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;
import remontada.football.Season;
import remontada.leagues.Standings.Row;

/// Where clubs stand in their leagues, as of a day.
public final class LeagueQueries {
    /// A club without a league match for so many days is in no league here.
    private static final int DAYS_OFF = 400;

    private final DSLContext sql;

    public LeagueQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Where clubs stand in their leagues, by their ids; clubs of other leagues than ours are missing.
    public Map<Integer, LeaguePlace> places(Collection<Integer> clubIds, LocalDate day) {
        var last = lastMatch(day);
        var competition = last.field(CLUB_MATCH.COMPETITION_ID);
        var season = last.field(CLUB_MATCH.SEASON_ID);
        var table = LEAGUE_TABLE.call(competition, season, val(day)).as("standing");
        return sql
                .select(
                        CLUB.ID,
                        COMPETITION.SLUG,
                        COMPETITION.NAME,
                        season.convertFrom(Season::new),
                        SEASON.ENDS_ON.ge(day),
                        table.PLACE,
                        table.PLAYED,
                        table.POINTS)
                .from(CLUB)
                .crossJoin(last)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(competition))
                .join(SEASON)
                .on(SEASON.ID.eq(season))
                .crossJoin(lateral(table))
                .where(CLUB.ID.eq(any(clubIds.toArray(Integer[]::new))).and(table.CLUB_ID.eq(CLUB.ID)))
                .fetch(Records.mapping(LeaguePlace::new))
                .stream()
                .collect(toMap(LeaguePlace::clubId, place -> place));
    }

    /// The leagues of clubs with their tables, by the clubs' ids; clubs of other leagues than ours are missing.
    public Map<Integer, Standings> standings(Collection<Integer> clubIds, LocalDate day) {
        var last = lastMatch(day);
        var competition = last.field(CLUB_MATCH.COMPETITION_ID);
        var season = last.field(CLUB_MATCH.SEASON_ID);
        var lastOn = last.field(CLUB_MATCH.PLAYED_ON);
        var onDay = field("on_day", LocalDate.class);
        var days = lateral(select(val(day).as(onDay))
                .unionAll(select(lastOn.sub(1))
                        .where(last.field(CLUB_MATCH.GOALS_FOR).lt(last.field(CLUB_MATCH.GOALS_AGAINST))))
                .asTable("days"));
        var table = LEAGUE_TABLE.call(competition, season, days.field(onDay)).as("standing");
        var inTable = CLUB.as("in_table");
        var name = field(select(inTable.NAME).from(inTable).where(inTable.ID.eq(table.CLUB_ID)))
                .as("name");
        var lines = sql.select(CLUB.ID, COMPETITION.SLUG, COMPETITION.NAME, season, SEASON.ENDS_ON, lastOn)
                .select(days.field(onDay), table.CLUB_ID, name, table.PLACE, table.PLAYED, table.POINTS)
                .from(CLUB)
                .crossJoin(last)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(competition))
                .join(SEASON)
                .on(SEASON.ID.eq(season))
                .crossJoin(days)
                .crossJoin(lateral(table))
                .where(CLUB.ID.eq(any(clubIds.toArray(Integer[]::new))))
                .orderBy(CLUB.ID, table.PLACE)
                .fetchGroups(CLUB.ID);
        return lines.entrySet().stream().collect(toMap(Map.Entry::getKey, league -> {
            var first = league.getValue().getFirst();
            var tables = league.getValue()
                    .intoGroups(
                            days.field(onDay),
                            line -> new Row(
                                    line.get(table.CLUB_ID),
                                    line.get(name),
                                    line.get(table.PLACE),
                                    line.get(table.PLAYED),
                                    line.get(table.POINTS)));
            return new Standings(
                    league.getKey(),
                    first.get(COMPETITION.SLUG),
                    first.get(COMPETITION.NAME),
                    new Season(first.get(season)),
                    !first.get(SEASON.ENDS_ON).isBefore(day),
                    first.get(lastOn),
                    tables.getOrDefault(day, List.of()),
                    tables.getOrDefault(first.get(lastOn).minusDays(1), List.of()));
        }));
    }

    /// A club's last league match.
    private static Table<?> lastMatch(LocalDate day) {
        return lateral(select(
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
                .limit(inline(1))
                .asTable("last"));
    }
}
