package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.Main;
import remontada.intake.reported.ReportedMatch;

/// Any number of matches is imported in a process that may use 64 MB: they pass through it one by one.
///
/// `mvn -o -q -Dtest=BigImportTest -Dmatches=250000 test` says how long that many take, the ratings that follow
/// included. Twenty clubs play in twelve leagues at once, which is why it takes them anyway.
class BigImportTest {
    private static final int MATCHES = Integer.getInteger("matches", 20_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM/d uuuu", Locale.ROOT);

    @TempDir
    private Path folder;

    @Test
    void aLongListTakesNoMoreMemoryThanAShortOne() throws IOException, InterruptedException {
        write(folder);
        try (var own = OwnDatabase.open()) {
            var before =
                    own.sql().fetchSingle("SELECT count(*) FROM match_report").get(0, long.class);
            var begun = System.nanoTime();

            var command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Main.class.getName(),
                            "import",
                            folder.toString(),
                            "--yes",
                            "--anyway",
                            "--database-url=" + own.url())
                    .inheritIO();
            command.environment().put("DATABASE_USER", "postgres");

            assertEquals(0, command.start().waitFor());
            System.out.printf("%,d matches in %.1f s%n", MATCHES, (System.nanoTime() - begun) / 1e9);
            assertEquals(
                    before + MATCHES,
                    own.sql().fetchSingle("SELECT count(*) FROM match_report").get(0, long.class));
        }
    }

    /// A football.txt for each season of each league.
    private static void write(Path folder) throws IOException {
        var files = new TreeMap<String, StringBuilder>();
        new Many(MATCHES)
                .tell(match -> files.computeIfAbsent(
                                match.season() + "-" + match.competition() + ".txt",
                                name -> new StringBuilder("= %s %s\n\n"
                                        .formatted(
                                                match.competition(),
                                                match.season().toString().replace('-', '/'))))
                        .append(lines(match)));
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String lines(ReportedMatch match) {
        var score = match.result().fullTime();
        return "» %s\n%s\n  %s v %s  %d-%d\n"
                .formatted(
                        match.round(),
                        DAY.format(match.day()),
                        match.home().name(),
                        match.away().name(),
                        score.home(),
                        score.away());
    }
}
