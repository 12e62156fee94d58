package remontada.intake.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.football.Season;
import remontada.intake.reported.Heard;

class SourcesTest {
    private static final String TEXT = "= Cup\nFinal\nMay 14\n  Alpha 2-1 Beta\n";
    private static final String CSV =
            "competition,season,played_on,home,away,home_goals,away_goals\n" + "serie-a,2010-11,2010-08-29,a,b,1,0\n";
    private static final String GOALS = "competition,season,played_on,home,away,minute,side,scorer,kind\n"
            + "serie-a,2010-11,2010-08-29,a,b,7,home,Totti,goal\n";

    @TempDir
    private Path folder;

    @Test
    void foldersAreReadWithAllBelowThemInTheOrderOfNames() throws IOException {
        write("b/2021-22/cl.txt", TEXT);
        write("a/1999-00/cl.txt", TEXT);
        write("a/1999-00/README.md", "not football");
        write("a/match.csv", CSV);
        write("a/goal.csv", GOALS);

        var sources = Sources.at(List.of(folder), Limits.USUAL);
        var heard = heard(sources);

        assertEquals(
                List.of("a/1999-00/cl.txt", "b/2021-22/cl.txt", "a"),
                sources.stream()
                        .map(source ->
                                folder.relativize(Path.of(source.place())).toString())
                        .toList());
        assertEquals(List.of(), heard.refusals());
        assertEquals(new Season(1999), heard.matches().getFirst().season());
        assertEquals(1, heard.matches().getLast().goals().size());
    }

    @Test
    void aFileIsReadAloneAndAnotherKindIsNamed() throws IOException {
        write("2021-22/cl.txt", TEXT);
        write("notes.md", "x");

        assertEquals(
                1,
                heard(Sources.at(List.of(folder.resolve("2021-22/cl.txt")), Limits.USUAL))
                        .matches()
                        .size());
        assertThrows(
                IllegalArgumentException.class, () -> Sources.at(List.of(folder.resolve("notes.md")), Limits.USUAL));
        assertThrows(NoSuchFileException.class, () -> Sources.at(List.of(folder.resolve("gone.txt")), Limits.USUAL));
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        var heard = heard(zip(Map.of(
                "x/2021-22/cl.txt",
                TEXT,
                "data/match.csv",
                CSV,
                "data/goal.csv",
                GOALS,
                "data/",
                "",
                "x/logo.svg",
                "?")));

        assertEquals(List.of(), heard.refusals());
        assertEquals(2, heard.matches().size());
        assertEquals(1, heard.matches().getLast().goals().size());
        assertTrue(heard.matches().getFirst().origin().place().endsWith("all.zip!x/2021-22/cl.txt"));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws IOException {
        var heard = heard(zip(Map.of("../../2021-22/evil.txt", TEXT, "/2021-22/root.txt", TEXT)));

        assertEquals(2, heard.matches().size());
        assertFalse(Files.exists(folder.resolve("../../2021-22/evil.txt")));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anArchiveThatGrowsBeyondItsLimitsIsRefusedAtTheLimit() throws IOException {
        var bomb = zip(Map.of("2021-22/a.txt", TEXT, "2021-22/b.txt", "# nothing\n".repeat(1_000_000)));

        var entry = heard(bomb, new Limits(10, 100_000, 10_000_000));
        var all = heard(bomb, new Limits(10, 100_000_000, 100_000));
        var entries = heard(bomb, new Limits(1, 100_000_000, 100_000_000));

        assertTrue(entry.refusals().getLast().reason().startsWith("Unpacked, this would be larger than 100,000 bytes"));
        assertEquals("2021-22/b.txt", entry.refusals().getLast().text());
        assertEquals(1, entry.matches().size());
        assertEquals(1, all.refusals().size());
        assertEquals(
                "The archive has more than 1 entries",
                entries.refusals().getFirst().reason());
    }

    @Test
    void aDamagedArchiveAndOneWithinAnotherAreRefused() throws IOException {
        var whole = Files.readAllBytes(zip(Map.of("2021-22/a.txt", TEXT.repeat(100))));
        var cut = Files.write(folder.resolve("short.zip"), Arrays.copyOf(whole, whole.length / 2));
        whole[60] ^= 0x55;
        whole[61] ^= 0x55;
        var damaged = Files.write(folder.resolve("damaged.zip"), whole);

        assertTrue(heard(cut).refusals().getFirst().reason().startsWith("The file is no ZIP archive"));
        assertFalse(heard(damaged).refusals().isEmpty());
        assertEquals(
                "An archive within an archive is not read",
                heard(zip(Map.of("inner.zip", "PK"))).refusals().getFirst().reason());
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var file = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Heard heard(Path path) throws IOException {
        return heard(path, Limits.USUAL);
    }

    private static Heard heard(Path path, Limits limits) throws IOException {
        return heard(Sources.at(List.of(path), limits));
    }

    private static Heard heard(List<Source> sources) throws IOException {
        var heard = new Heard();
        for (var source : sources) {
            source.read(heard);
        }
        return heard;
    }
}
