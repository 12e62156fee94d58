package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rehearsed only, on the database of the running site: nothing of it stays.
class ImportCommandTest {
    private static final PrintStream CONSOLE = System.out;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        TestSite.running();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(CONSOLE);
    }

    @Test
    void whatIsKnownIsUnchangedAndWhatIsNotIsTold() throws IOException {
        var runs = runs();
        write("2022-23/cl.txt", """
            = UEFA Champions League 2022/23

            » Finals - Round of 16
              Tue Feb/21 2023
                21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)  2-5 (2-2)
                21.00  Lieverpol (ENG) v Real Madrid CF (ESP)  2-5 (2-2)
              Wed Mar/15
                21.00  Real Madrid CF (ESP) v Liverpool FC (ENG)  3-0
                what is this
            """);

        assertEquals(0, run());

        var place = folder.getFileName() + "/2022-23/cl.txt";
        assertTrue(said().contains(place + ", line 9: refused, "), said());
        assertTrue(
                said().contains(place + ": read 3, new 0, changed 0, unchanged 2, waiting for a name 1;"
                        + " not understood 1 line; without a zone 3 kick-offs\n"),
                said());
        assertTrue(
                said().contains("3 kick-off times in 1 file without a zone: the day is kept, the hour is not"), said());
        assertTrue(said().contains("club Lieverpol (ENG), 1 match: perhaps liverpool"), said());
        assertTrue(said().contains("played 3-0 differs from played 1-0 (shipped edition), which stays"), said());
        assertTrue(said().contains("Nothing was written (--dry-run)"), said());
        assertFalse(said().contains(folder.getParent().toString()), said());
        assertEquals(runs, runs());
    }

    @Test
    void aHigherRankMendsWhatShips() throws IOException {
        write("2022-23/cl.txt", """
            = UEFA Champions League 2022/23

            » Finals - Round of 16
              Wed Mar/15 2023
                21.00  Real Madrid CF (ESP) v Liverpool FC (ENG)  3-0
            """);

        assertEquals(0, run("--rank=20"));
        assertTrue(said().contains("1-0 becomes 3-0"), said());
    }

    @Test
    void theExampleOfTheReadmeIsTakenIn() throws IOException {
        var example = Pattern.compile("  ```\\n(  = .*?)  ```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find());
        write("cl.txt", example.group(1).stripIndent());

        assertEquals(0, run());
        assertTrue(said().contains("/cl.txt: read 2, new 2, changed 0, unchanged 0\n"), said());
    }

    @Test
    void nothingUnderstoodIsSaidSo() throws IOException {
        write("notes.txt", "Remember the milk\n");

        assertEquals(1, run());
        assertTrue(said().contains("/notes.txt: passed over. No title such as = Champions League 2023/24"), said());
        assertTrue(said().contains("Nothing was understood, nothing was written"), said());
    }

    @Test
    void whatTellsOfNoMatchIsReadAndWhatIsNoArchiveHasNoLine() throws IOException {
        write("own/club.csv", Files.readString(Path.of("db/data/club.csv")));
        write("own/goal.csv", Files.readAllLines(Path.of("db/data/goal.csv")).getFirst() + "\n");
        write("own/match.csv", Files.readAllLines(Path.of("db/data/match.csv")).getFirst() + "\n");
        write("own/empty.txt", "");
        write("own/broken.zip", "PK and nothing else");
        write("own/other.csv", "a,b\n1,2\n");

        assertEquals(1, run());

        var place = folder.getFileName() + "/own/";
        assertTrue(said().contains(place + "club.csv: passed over. Matches and their goals are taken in"), said());
        assertTrue(
                said().contains(place + "goal.csv: its goals count with the matches of the files beside it"), said());
        for (var file : List.of("match.csv", "empty.txt")) {
            assertTrue(said().contains(place + file + ": read, no match in it\n"), said());
        }
        assertTrue(said().contains(place + "broken.zip: refused, The file is no ZIP archive"), said());
        assertTrue(said().contains(place + "other.csv: refused, The header is none of"), said());
        assertFalse(said().contains("line 0"), said());
    }

    /// Every match that was read is one of five.
    private void assertThatItAddsUp() {
        var lines = Pattern.compile("read (\\d+), new (\\d+), changed (\\d+), unchanged (\\d+)"
                        + "(?:, waiting for a name (\\d+))?(?:, refused (\\d+))?")
                .matcher(said())
                .results()
                .toList();
        assertFalse(lines.isEmpty(), said());
        for (var line : lines) {
            assertEquals(
                    Integer.parseInt(line.group(1)),
                    IntStream.rangeClosed(2, 6)
                            .map(group -> line.group(group) == null ? 0 : Integer.parseInt(line.group(group)))
                            .sum(),
                    said());
        }
    }

    @Test
    void whatWasReadIsTheSumOfWhatCameOfIt() throws IOException {
        write("2026-27/cl.txt", """
            = UEFA Champions League 2026/27

            » Round of 16
              Tue Feb/16 2027
                21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)
                21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)
                21.00  Lieverpol (ENG) v Real Madrid CF (ESP)
                21.00  Arsenal (ENG) v Arsenal FC (ENG)
                21.00  Arsenal (ENG) v Ajax  2-2 (3-0)
                what is this
            """);
        write("2022-23/cl.txt", """
            = UEFA Champions League 2022/23

            » Round of 16
              Wed Mar/15 2023
                21.00  Real Madrid CF (ESP) v Liverpool FC (ENG)  1-0
              Tue Feb/21
                21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)  2-4
            """);

        write("2026-27/es.txt", """
            = La Liga 2026/27

            Sun May/30 2027
              Espanyol v Alavés  [cancelled]
            """);

        assertEquals(0, run("--rank=40", "--on=2027-04-01"));

        assertThatItAddsUp();
        assertTrue(said().contains("2026-27/es.txt: read 1, new 0, changed 1, unchanged 0"), said());
        assertTrue(said().contains("Arsenal and Arsenal FC are one club here"), said());
        assertTrue(said().contains("All together: read "), said());
    }

    @Test
    void filesThatAreNotOfFootballArePassedOverInOneLine() throws IOException {
        for (var season = 2001; season < 2016; season++) {
            write(
                    "all/%d-%02d/cl.txt".formatted(season, season % 100 + 1),
                    "= UEFA Champions League %d/%02d\n".formatted(season, season % 100 + 1));
        }
        write("all/2022-23/cl.txt", """
            = UEFA Champions League 2022/23

            » Round of 16
              Wed Mar/15 2023
                21:00 UTC+1  Real Madrid CF (ESP) v Liverpool FC (ENG)  1-0
            """);
        write("all/CREDITS.txt", "Written by many\n\nAll of them are named here.\n");
        write("all/club.csv", Files.readString(Path.of("db/data/club.csv")));

        assertEquals(0, run());

        assertTrue(
                said().startsWith("16 files say nothing new\n"
                        + "2 files passed over, not of football: CREDITS.txt, club.csv\n"
                        + "All together: read 1,"),
                said());
        assertFalse(said().contains("without a zone"), said());

        out.reset();
        assertEquals(0, run("--verbose"));
        assertTrue(said().contains("CREDITS.txt: passed over. No title"), said());
        assertTrue(said().contains("all/2001-02/cl.txt: read, no match in it"), said());
    }

    @Test
    void aClockGivesKickOffsWithoutAZoneTheirHour() throws IOException {
        write("2026-27/cl.txt", """
            = UEFA Champions League 2026/27

            » Round of 16
              Tue Feb/16 2027
                21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)
              Tue Mar/9
                21.00  Real Madrid CF (ESP) v Liverpool FC (ENG)
            """);

        assertEquals(0, run("--clock=Europe/Paris", "--verbose"));

        assertFalse(said().contains("without a zone"), said());
        assertTrue(
                said().contains("new      Liverpool v Real Madrid, Champions League 2026-27, 2027-02-16 20:00"),
                said());
        assertTrue(
                said().contains("new      Real Madrid v Liverpool, Champions League 2026-27, 2027-03-09 21:00"),
                said());
    }

    @Test
    void anOperatorsMistakeIsNamed() {
        assertEquals(2, run());
        assertTrue(err.toString().startsWith("There is nothing to read: no .txt, .csv or .zip is in "), err.toString());
        err.getBuffer().setLength(0);

        assertEquals(2, execute(Stream.of("import", "/nowhere")));
        assertEquals("There is no file or folder /nowhere", err.toString().strip());
        err.getBuffer().setLength(0);

        assertEquals(2, execute(Stream.of("import", "--rank=100", "pom.xml")));
        assertEquals("A source's rank is 1 to 99, not 100", err.toString().strip());
    }

    private int run(String... options) {
        return execute(Stream.concat(
                Stream.of("import", "--dry-run", "--data-dir=target/test-data", folder.toString()),
                Stream.of(options)));
    }

    private int execute(Stream<String> words) {
        return Main.commands().setErr(new PrintWriter(err, true)).execute(words.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static int runs() {
        return TestSite.running()
                .sql()
                .fetchSingle("SELECT count(*) FROM intake_run")
                .get(0, int.class);
    }
}
