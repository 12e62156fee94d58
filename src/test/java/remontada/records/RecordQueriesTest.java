package remontada.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.comebacks.TieFilter;
import remontada.platform.DataVersionQueries;
import remontada.statements.HistoryQueries;
import remontada.ties.TieSummary;

/// What is counted and chosen in memory is what plain SQL over every tie says.
class RecordQueriesTest {
    private static final int MOST = 10;
    private static final String OF_THE_FILTER = """
        FROM tie_as_of(?) AS tie
        JOIN competition ON competition.id = tie.competition_id AND competition.slug = 'champions-league'
        LEFT JOIN deciding_goal AS goal ON goal.tie_id = tie.tie_id
        LEFT JOIN tie_chance AS chance ON chance.tie_id = tie.tie_id
        WHERE tie.played_out AND tie.legs = 2 AND tie.season_id >= 1992 AND tie.stage_kind = 'knockout'
        """;

    private final DSLContext sql = TestSite.running().sql();
    private final RecordQueries queries = new RecordQueries(sql, new HistoryQueries(sql, new DataVersionQueries(sql)));

    @ParameterizedTest
    @ValueSource(strings = {"1999-05-26", "2013-04-10", "2017-03-08", "2019-05-07", "2023-03-14", "2026-07-01"})
    void clubsAndSeasonsAddUp(LocalDate day) {
        var tallies = queries.tallies(TieFilter.usual(), day);

        assertEquals(
                plainly("""
                    SELECT club.slug,
                           count(*) FILTER (WHERE tie.behind = side.name AND tie.comeback) || ' of '
                           || count(*) FILTER (WHERE tie.behind = side.name) || ', '
                           || count(*) FILTER (WHERE tie.behind <> side.name AND tie.comeback) || ' of '
                           || count(*) FILTER (WHERE tie.behind <> side.name) || ', '
                           || count(*) FILTER (WHERE tie.goals_known AND side.most > 0 AND tie.winner = side.name) || ' of '
                           || count(*) FILTER (WHERE tie.goals_known AND side.most > 0)
                    FROM (SELECT tie.* %s) AS tie
                    CROSS JOIN LATERAL (VALUES ('host', tie.host_id, tie.host_most_behind),
                                               ('visitor', tie.visitor_id, tie.visitor_most_behind)) AS side (name, club, most)
                    JOIN club ON club.id = side.club
                    GROUP BY club.slug\
                    """.formatted(OF_THE_FILTER), day),
                said(
                        tallies.clubs(),
                        club -> club.club().slug(),
                        club -> said(club.made()) + ", " + said(club.suffered()) + ", " + said(club.rescued())));
        assertEquals(
                plainly(
                        "SELECT tie.season_id, count(*) FILTER (WHERE tie.comeback) || ' of ' || count(*)"
                                + OF_THE_FILTER + " AND tie.behind IS NOT NULL GROUP BY tie.season_id",
                        day),
                said(
                        tallies.seasons(),
                        season -> Integer.toString(season.season().startYear()),
                        season -> said(season.tally())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-05-26", "2013-04-10", "2019-05-07", "2023-03-14", "2026-07-01"})
    void theFirstOfEachOrderAreThoseOfAllTies(LocalDate day) {
        var found = queries.highlights(TieFilter.usual(), day, MOST);

        var latest = "ORDER BY goal.minute DESC, goal.stoppage DESC NULLS LAST, tie.decided_on DESC, tie.tie_id";
        assertEquals(
                first("AND goal.leg = 2 AND goal.minute <= 90 " + latest, day),
                ids(found.late().stream().map(DecidingGoal::tie)));
        assertEquals(
                first("AND goal.leg = 2 AND goal.minute > 90 " + latest, day),
                ids(found.lateInExtraTime().stream().map(DecidingGoal::tie)));
        assertEquals(
                first("AND chance.low IS NOT NULL ORDER BY chance.low, tie.tie_id", day),
                ids(found.unlikeliest().stream().map(LongShot::tie)));
        assertEquals(
                first(
                        "AND chance.before_tie IS NOT NULL ORDER BY CASE tie.winner WHEN 'host' THEN chance.before_tie"
                                + " ELSE 1 - chance.before_tie END, tie.tie_id",
                        day),
                ids(found.upsets().stream().map(LongShot::tie)));
    }

    private List<Integer> first(String order, LocalDate day) {
        return sql.fetch("SELECT tie.tie_id " + OF_THE_FILTER + order + " LIMIT " + MOST, day)
                .getValues(0, Integer.class);
    }

    private Map<String, String> plainly(String query, LocalDate day) {
        return sql.fetch(query, day).intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    }

    private static <T> Map<String, String> said(List<T> tallies, Function<T, String> name, Function<T, String> counts) {
        return tallies.stream().collect(Collectors.toMap(name, counts));
    }

    private static String said(Tally tally) {
        return tally.count() + " of " + tally.total();
    }

    private static List<Integer> ids(Stream<TieSummary> ties) {
        return ties.map(TieSummary::id).toList();
    }
}
