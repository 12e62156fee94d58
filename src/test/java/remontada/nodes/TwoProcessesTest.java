package remontada.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remontada.intake.ledger.KilledImportTest;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.sync.Turn;
import remontada.platform.Database;

/// Two processes on one database, as two nodes are: one at a time follows the sources, one at a time imports.
class TwoProcessesTest {
    private static final String OURS = "ours";
    private static final String NOT_OURS = "not ours";

    @Test
    void oneFollowsTheSourcesAndTheOtherTakesOverWhenItIsKilled() throws IOException {
        try (var own = OwnDatabase.open();
                var one = new Child(TwoProcessesTest.class, own.url());
                var other = new Child(TwoProcessesTest.class, own.url())) {
            var answers = List.of(one.answer(), other.answer());
            assertEquals(List.of(NOT_OURS, OURS), answers.stream().sorted().toList());
            assertEquals(answers, List.of(one.answer(), other.answer()));

            var follows = answers.getFirst().equals(OURS) ? one : other;
            var waits = follows == one ? other : one;
            follows.process.destroyForcibly();
            follows.process.onExit().join();

            while (waits.answer().equals(NOT_OURS)) {
                Thread.onSpinWait();
            }
            assertEquals(OURS, waits.answer());
        }
    }

    @Test
    void twoImportTheSameAtOnceAndItIsInOnce() throws IOException {
        try (var own = OwnDatabase.open()) {
            var before = own.facts();
            try (var one = new Child(KilledImportTest.class, own.url(), "300");
                    var other = new Child(KilledImportTest.class, own.url(), "300")) {
                assertEquals(0, one.process.onExit().join().exitValue());
                assertEquals(0, other.process.onExit().join().exitValue());
            }
            var twice = own.facts();
            assertFalse(before.equals(twice));

            var runs = own.ledger().runs().stream()
                    .filter(run -> run.kind().equals("source"))
                    .toList();
            assertEquals(1, runs.size(), "whoever came second said nothing new");
            own.ledger().undo(runs.getFirst().id(), true);
            assertEquals(before, own.facts());
        }
    }

    /// The child: tells whether the turn is its own whenever it is asked.
    public static void main(String[] arguments) throws SQLException {
        try (var database = Database.connect(arguments[0], "postgres", "");
                var turn = new Turn(database.unhurried())) {
            while (asked()) {
                System.out.println(turn.isOurs() ? OURS : NOT_OURS);
            }
        }
    }

    private static boolean asked() {
        try {
            return System.in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static final class Child implements AutoCloseable {
        private final Process process;
        private final BufferedReader says;

        Child(Class<?> main, String... arguments) throws IOException {
            var command = Stream.concat(
                    Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            main.getName()),
                    Stream.of(arguments));
            process = new ProcessBuilder(command.toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            says = process.inputReader();
        }

        String answer() throws IOException {
            process.getOutputStream().write('?');
            process.getOutputStream().flush();
            var line = says.readLine();
            while (line != null && !line.endsWith(OURS)) {
                line = says.readLine();
            }
            assertTrue(line != null, "the child has ended");
            return line;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
