package remontada.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.MATCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.DataVersionQueries;
import remontada.statements.HistoryQueries;
import remontada.ties.Era;
import remontada.ties.TieSummary;

/// The ties found by index are those that a look at every tie finds, in the same order.
class HomeQueriesTest {
    private static final int DAYS = 40;

    private static final class RolledBack extends RuntimeException {}

    private final DSLContext sql = TestSite.running().sql();
    private final HomeQueries queries = queries(sql);

    @Test
    void undecidedTiesAreAllThatWereKnownAndOpen() {
        var found = days().mapToInt(day -> {
                    var ties = ids(queries.undecided(day));
                    assertEquals(
                            plainlyUndecided(sql, day), ties.stream().sorted().toList(), day.toString());
                    return ties.size();
                })
                .sum();

        assertTrue(found > DAYS, "too few ties: " + found);
    }

    /// Its stage's pairings are known from the draw; a fixture that was told earlier is known earlier.
    @Test
    void aFixtureToldBeforeItsDrawIsAmongThem() {
        var before = LocalDate.of(2023, 1, 1);
        assertThrows(
                RolledBack.class,
                () -> sql.transaction((Configuration transaction) -> {
                    var own = transaction.dsl();
                    own.update(MATCH)
                            .set(MATCH.KNOWN_ON, before)
                            .where(MATCH.PLAYED_ON.eq(LocalDate.of(2023, 5, 9)).and(MATCH.TIE_ID.isNotNull()))
                            .execute();

                    var ties = queries(own).undecided(before);

                    assertTrue(ties.stream().anyMatch(tie -> tie.path().endsWith("real-madrid-v-manchester-city")));
                    assertEquals(
                            plainlyUndecided(own, before),
                            ids(ties).stream().sorted().toList());
                    throw new RolledBack();
                }));
    }

    @Test
    void theLastRoundAndTheLatestComebacksAreThoseDecidedLast() {
        days().forEach(day -> {
            assertEquals(
                    plainly("tie.decided_on > DATE '%s' - INTERVAL '2 years'".formatted(day), day, 16),
                    ids(queries.decidedLast(day, day)),
                    "decided by " + day);
            assertEquals(
                    plainly("tie.comeback AND tie.stage_kind = 'knockout' AND tie.season_id >= 1992", day, 7),
                    ids(queries.latestComebacks(day, Era.CHAMPIONS_LEAGUE, 7)),
                    "comebacks by " + day);
        });
    }

    private static List<Integer> plainlyUndecided(DSLContext sql, LocalDate day) {
        return sql.fetch("SELECT tie_id FROM tie_as_of(?) WHERE status <> 'decided' ORDER BY tie_id", day)
                .getValues(0, Integer.class);
    }

    private List<Integer> plainly(String which, LocalDate day, int most) {
        return sql.fetch("""
            SELECT tie.tie_id FROM tie_as_of(?) AS tie
            JOIN competition ON competition.id = tie.competition_id AND competition.slug = 'champions-league'
            JOIN club ON club.id = tie.host_id
            WHERE tie.status = 'decided' AND %s
            ORDER BY tie.decided_on DESC, club.name LIMIT %d\
            """.formatted(which, most), day).getValues(0, Integer.class);
    }

    private static HomeQueries queries(DSLContext sql) {
        return new HomeQueries(sql, new HistoryQueries(sql, new DataVersionQueries(sql)));
    }

    private static List<Integer> ids(List<TieSummary> ties) {
        return ties.stream().map(TieSummary::id).toList();
    }

    private static Stream<LocalDate> days() {
        var first = LocalDate.of(1955, 9, 4);
        return new Random(1955).longs(DAYS, 0, 71 * 365L).mapToObj(first::plusDays);
    }
}
