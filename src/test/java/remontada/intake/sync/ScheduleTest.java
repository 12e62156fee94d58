package remontada.intake.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.intake.sync.Season.answer;
import static remontada.intake.sync.Season.withStatus;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remontada.intake.ledger.OwnDatabase;

class ScheduleTest {
    private static final Tempo QUICK = new Tempo(Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1));
    private static final Duration LONG = Duration.ofSeconds(60);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private OwnDatabase own;
    private Asking asking;

    @BeforeEach
    void open() throws IOException {
        own = OwnDatabase.open();
        asking = new Asking(own, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        asking.close();
        own.close();
    }

    @Test
    void ofTwoNodesOneAsksAndWhenItDiesTheOtherDoes() throws SQLException {
        asking.played
                .then(200, answer(withStatus("TIMED", "null", "null")))
                .then(200, answer(withStatus("FINISHED", "3-1", "2-0")));
        var turn = new Turn(own.database().unhurried());
        try (var first = node("first", turn)) {
            assertTrue(turn.isOurs());
            first.start();
            try (var second = node("second", new Turn(own.database().unhurried()))) {
                second.start();
                await(() -> asked.size() == 1);
                assertEquals(List.of("first applied"), asked);

                first.close();
                asking.memory.askAtOnce(List.of(asking.source.name()));
                await(() -> asked.size() == 2);
                assertEquals(List.of("first applied", "second applied"), asked);
            }
        }
    }

    @Test
    void aTurnIsLostWithItsConnectionAndNeverHeldTwice() throws SQLException {
        try (var one = new Turn(own.database().unhurried());
                var other = new Turn(own.database().unhurried())) {
            assertTrue(one.isOurs());
            assertFalse(other.isOurs());

            own.sql()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <>"
                            + " pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname ="
                            + " current_database())");
            await(() -> isOurs(other));
            assertFalse(one.isOurs());
        }
    }

    @Test
    void aSourceThatFailsIsLeftAloneForAWhile() {
        asking.played.then(500, "oops").then(500, "oops");
        try (var node = node("node", new Turn(own.database().unhurried()))) {
            node.start();
            await(() -> asked.size() == 1);
            asking.memory.askAtOnce(List.of(asking.source.name()));
            await(() -> asked.size() == 2);
        }
        assertEquals(List.of("node failed", "node failed"), asked);
        assertEquals(2, asking.played.asked().size());
    }

    private Schedule node(String name, Turn turn) {
        return new Schedule(
                List.of(asking.source),
                asking.sync(),
                asking.memory,
                turn,
                QUICK,
                Clock.systemUTC(),
                (source, outcome) -> asked.add(name + " " + outcome.word()));
    }

    private static boolean isOurs(Turn turn) {
        try {
            return turn.isOurs();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(LONG);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "It never came to that");
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
