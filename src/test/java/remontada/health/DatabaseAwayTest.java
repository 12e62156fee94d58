package remontada.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.health.Look.Unseen;
import remontada.health.Look.Why;
import remontada.platform.Database;
import remontada.platform.EmbeddedDatabase;
import remontada.platform.Metrics;

/// A PostgreSQL of its own that fails in each way there is.
class DatabaseAwayTest {
    @TempDir
    private Path folder;

    @Test
    void itIsToldWhyTheDatabaseDoesNotAnswerAndMetricsAreReadAllTheSame() {
        var postgres = EmbeddedDatabase.start(folder.resolve("data"), line -> {});
        try (var database = Database.connect(postgres.url(), "postgres", "");
                var metrics = new Metrics(database)) {
            var clock = Clock.fixed(Instant.parse("2027-03-09T21:00:00Z"), ZoneOffset.UTC);
            var stopwatch = new AtomicLong();
            var pulse = new Pulse(
                    new HealthQueries(database.sql(), clock),
                    () -> database.use().isFull(),
                    clock,
                    () -> stopwatch.addAndGet(Duration.ofSeconds(5).toNanos()));
            pulse.measuredBy(metrics);

            assertEquals(Why.WRONG, why(pulse), "there is no schema yet");

            database.migrate();
            var empty = assertInstanceOf(Look.Seen.class, pulse.now());
            assertEquals(null, empty.state().data().edition());
            assertTrue(metrics.text().contains("\ndatabase_up 1.0\n"));

            take(database, database.use().most(), () -> assertEquals(Why.BUSY, why(pulse)));

            postgres.close();
            assertEquals(Why.AWAY, why(pulse));
            var scraped = metrics.text();
            assertTrue(scraped.contains("\ndatabase_up 0.0\n"));
            assertTrue(scraped.contains("\nintake_runs 0.0\n"), "what was known stays");
        }
    }

    /// Takes so many connections.
    private static void take(Database database, int more, Runnable then) {
        if (more == 0) {
            then.run();
        } else {
            database.sql().connection(next -> take(database, more - 1, then));
        }
    }

    private static Why why(Pulse pulse) {
        return assertInstanceOf(Unseen.class, pulse.now()).why();
    }
}
