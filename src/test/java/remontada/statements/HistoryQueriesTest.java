package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static remontada.schema.Tables.MATCH;

import java.time.LocalDate;
import org.jooq.Configuration;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.DataVersionQueries;
import remontada.ties.Goals;

/// The past is kept in memory only as long as it stays as it is.
class HistoryQueriesTest {
    private static final LocalDate FINAL_OF_2022 = LocalDate.of(2022, 5, 28);

    private static final class RolledBack extends RuntimeException {}

    @Test
    void aCorrectedResultIsKnownToTheNextPage() {
        assertThrows(
                RolledBack.class,
                () -> TestSite.running().sql().transaction((Configuration transaction) -> {
                    var sql = transaction.dsl();
                    var queries = new HistoryQueries(sql, new DataVersionQueries(sql));
                    var before = queries.current();
                    assertSame(before, queries.current());
                    assertEquals(new Goals(0, 1), scoreOfTheFinal(before));

                    sql.update(MATCH)
                            .set(MATCH.AWAY_GOALS, (short) 4)
                            .where(MATCH.PLAYED_ON.eq(FINAL_OF_2022).and(MATCH.TIE_ID.isNotNull()))
                            .execute();
                    sql.execute("SELECT derive_all()");

                    assertNotSame(before, queries.current());
                    assertEquals(new Goals(0, 4), scoreOfTheFinal(queries.current()));
                    throw new RolledBack();
                }));
    }

    private static Goals scoreOfTheFinal(History history) {
        return history.ties(history.europeanCup(), FINAL_OF_2022).getLast().score();
    }
}
