package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.intake.ledger.Intake;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.ledger.Taken;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;

/// What the site writes as football.txt says nothing new when it is imported again. The seasons have every
/// case there is; `-Dseasons=all` takes all of them.
class FootballTxtRoundTripTest {
    private static final boolean ALL = "all".equals(System.getProperty("seasons"));

    private static final List<String> SEASONS = List.of(
            "1955-56/champions-league.txt",
            "1973-74/champions-league.txt",
            "1991-92/champions-league.txt",
            "1999-00/champions-league.txt",
            "2003-04/champions-league.txt",
            "2009-10/champions-league.txt",
            "2009-10/europa-league.txt",
            "2014-15/oefb-cup.txt",
            "2017-18/champions-league.txt",
            "2018-19/belgian-pro-league.txt",
            "2018-19/scottish-premiership.txt",
            "2018-19/fa-cup.txt",
            "2019-20/europa-league.txt",
            "2020-21/champions-league.txt",
            "2024-25/champions-league.txt",
            "2024-25/conference-league.txt",
            "2024-25/turkish-cup.txt",
            "2025-26/champions-league.txt",
            "2026-27/la-liga.txt");

    @Test
    void whatTheSiteWritesIsNoNews(@TempDir Path folder) throws IOException {
        try (var own = OwnDatabase.open()) {
            var shipped = own.facts();
            new FootballTxtExport(own.database().unhurried(), new Catalogue(WebFiles.built()).read(Locale.UK))
                    .writeTo(folder);

            var files = FileImport.of(chosen(folder), null, null, (file, of) -> {});
            var taken = new Intake(own.ledger()).take(NewRun.source("files", 5, "import what was exported"), files);

            assertTrue(files.size() >= SEASONS.size());
            assertEquals(List.of(), files.refusals());
            assertEquals(List.of(), taken.refused());
            assertEquals(List.of(), taken.unknown());
            assertEquals(List.of(), taken.differing());
            assertEquals(List.of(), taken.written().changes());
            var all = Taken.File.sum("All together", taken.files());
            assertEquals(
                    new Taken.File("All together", files.matches(), 0, 0, files.matches(), 0, 0), all, all.toString());
            assertEquals(shipped, own.facts());
            System.out.printf("%,d matches in %d files came back as they were%n", files.matches(), files.size());
        }
    }

    private static List<Path> chosen(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            var all = found.filter(Files::isRegularFile).toList();
            return ALL ? all : SEASONS.stream().map(folder::resolve).toList();
        }
    }
}
