package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import remontada.platform.Database;

/// An import killed at any moment leaves the database as before or as after; run again, it ends right.
///
/// `-Dkills=50` kills it fifty times.
public class KilledImportTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int MATCHES = 3_000;

    @Test
    void killedAtAnyMomentItIsAsBeforeOrAsAfter() throws IOException, InterruptedException {
        var random = new Random(1);
        try (var own = OwnDatabase.open()) {
            var before = own.facts();
            var run = take(own.database());
            var after = own.facts();
            own.ledger().undo(run, true);
            int whole = millisecondsToItsEnd(own);
            own.forget();
            int asBefore = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                killedAfter(own, random.nextInt(whole * 5 / 4));

                var found = own.facts();
                assertTrue(found.equals(before) || found.equals(after), "kill " + kill);
                asBefore += found.equals(before) ? 1 : 0;

                take(own.database());
                assertEquals(after, own.facts(), "run again after kill " + kill);
                own.forget();
                assertEquals(before, own.facts());
            }
            System.out.printf(
                    "Killed %d times within %,d ms: %d as before, %d as after%n",
                    KILLS, whole, asBefore, KILLS - asBefore);
        }
    }

    @Test
    void twoProcessesAtOnceEndAsOneAfterTheOther() throws IOException, InterruptedException {
        try (var own = OwnDatabase.open()) {
            take(own.database(), MATCHES, "two");
            take(own.database(), MATCHES, "one");
            var oneByOne = own.facts();
            own.forget();
            assertNotEquals(oneByOne, own.facts());

            var one = process(own, "one");
            var two = process(own, "two");

            assertEquals(List.of(0, 0), List.of(one.waitFor(), two.waitFor()));
            assertEquals(oneByOne, own.facts());
        }
    }

    private static int millisecondsToItsEnd(OwnDatabase own) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertEquals(0, process(own, "killed").waitFor());
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static void killedAfter(OwnDatabase own, int milliseconds) throws IOException, InterruptedException {
        var process = process(own, "killed");
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.waitFor();
    }

    private static Process process(OwnDatabase own, String source) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledImportTest.class.getName(),
                        own.url(),
                        source))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The child: an import of some thousand matches.
    public static void main(String[] arguments) {
        try (var database = Database.connect(arguments[0], "postgres", "")) {
            take(database, MATCHES, arguments[1]);
        }
    }

    private static int take(Database database) {
        return take(database, MATCHES, "killed");
    }

    private static int take(Database database, int matches, String source) {
        return new Intake(new Ledger(database.unhurried()))
                .take(NewRun.source(source, 30, "test"), new Many(matches)::tell)
                .written()
                .run();
    }
}
