package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static remontada.schema.Tables.DATA_VERSION;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Configuration;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class DataVersionQueriesTest {
    private static final class RolledBack extends RuntimeException {}

    @Test
    void anAnswerHasOneEditionWhateverChangesMeanwhile() {
        changing((version, change) -> {
            long before = version.now();
            version.during(() -> {
                assertEquals(before, version.now());
                change.run();
                assertEquals(before, version.now());
                return true;
            });
            assertEquals(before + 1, version.now());
        });
    }

    @Test
    void whatFailsBecauseAFactChangedIsAnsweredAnew() {
        changing((version, change) -> {
            var asked = new AtomicInteger();
            long now = version.during(() -> {
                long found = version.now();
                if (asked.incrementAndGet() == 1) {
                    change.run();
                    throw new NullPointerException("a tie that was there a moment ago");
                }
                return found;
            });
            assertEquals(2, asked.get());
            assertEquals(version.now(), now);
        });
    }

    @Test
    void whatFailsByItselfIsAskedOnce() {
        changing((version, change) -> {
            var asked = new AtomicInteger();
            assertThrows(
                    NullPointerException.class,
                    () -> version.during(() -> {
                        asked.incrementAndGet();
                        throw new NullPointerException("a fault of ours");
                    }));
            assertEquals(1, asked.get());
        });
    }

    private interface Change {
        void with(DataVersionQueries version, Runnable change);
    }

    /// Runs in a transaction of its own, nothing of which stays.
    private static void changing(Change test) {
        assertThrows(
                RolledBack.class,
                () -> TestSite.running().sql().transaction((Configuration transaction) -> {
                    var sql = transaction.dsl();
                    test.with(
                            new DataVersionQueries(sql),
                            () -> sql.update(DATA_VERSION)
                                    .set(DATA_VERSION.VERSION, DATA_VERSION.VERSION.plus(1))
                                    .execute());
                    throw new RolledBack();
                }));
    }
}
