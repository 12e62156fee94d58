package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.MATCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.TestSite;
import remontada.intake.files.Limits;
import remontada.intake.files.Sources;
import remontada.intake.reported.Heard;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;

class FootballTxtExportTest {
    private final TestSite site = TestSite.running();
    private final FootballTxtExport export =
            new FootballTxtExport(site.unhurried(), new Catalogue(WebFiles.built()).read(Locale.UK));

    @Test
    void everyMatchIsWrittenAndReadBack(@TempDir Path folder) throws IOException {
        export.writeTo(folder);

        var heard = new Heard();
        for (var source : Sources.at(List.of(folder), Limits.USUAL)) {
            source.read(heard);
        }
        assertEquals(List.of(), heard.refusals());
        assertEquals(site.sql().fetchCount(MATCH), heard.matches().size());
    }

    @Test
    void aSeasonReadsLikeOpenfootballs(@TempDir Path folder) throws IOException {
        export.writeTo(folder);

        var text = Files.readString(folder.resolve("2018-19").resolve("champions-league.txt"));
        assertTrue(text.startsWith("= Champions League 2018/19\n"), text.substring(0, 100));
        assertTrue(text.contains("» Semi-finals, Leg 2"), text);
        assertTrue(text.matches("(?s).*Divock Origi 7' .*Divock Origi 79'.*"), text);
        assertTrue(text.matches("(?s).*\\n +20:00 UTC\\+1 +Liverpool +v Barcelona +4-0 \\(1-0\\).*"), text);
    }
}
