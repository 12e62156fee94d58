package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.web.PlayedSource;

class SyncCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aSourceThatLacksItsTokenHoldsUpNoOther() throws IOException {
        try (var own = OwnDatabase.open();
                var source = new PlayedSource()) {
            own.sql().execute("""
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'remontada') THEN
                        CREATE ROLE remontada SUPERUSER LOGIN;
                    END IF;
                END $$
                """);
            source.then(200, """
                = UEFA Champions League 2025/26

                » Final
                  Sat May 30 2026
                    Paris Saint-Germain (FRA) v Arsenal FC (ENG)  7-5 (2-3)
                """);
            var file = Files.writeString(folder.resolve("sources.properties"), """
                source.a.kind = football-data
                source.a.code = CL
                source.a.address = %1$s
                source.a.season = 2025-26
                source.a.competition = champions-league
                source.a.rank = 60
                source.b.kind = football-txt
                source.b.address = %1$scl.txt
                source.b.season = 2025-26
                source.b.competition = champions-league
                source.b.rank = 40
                """.formatted(source.address("/")));
            var out = new ByteArrayOutputStream();
            var console = System.out;
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            try {
                assertEquals(1, Main.commands().execute("sync", "--database-url=" + own.url(), "--sources=" + file));
            } finally {
                System.setOut(console);
            }
            var said = out.toString(StandardCharsets.UTF_8);
            assertTrue(said.contains("a: failed. football-data.org needs a token and was not asked"), said);
            assertTrue(said.contains("7-5") && said.contains("b: written as run "), said);
            assertEquals(1, source.asked().size());
        }
    }
}
