package remontada;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.web.PlayedSource;

class FollowingTest {
    private static final String FIXTURE = """
        = UEFA Champions League 2025/26

        » Final
          Sat May 30 2026
            Paris Saint-Germain (FRA) v Arsenal FC (ENG)
        """;

    private static final String FINAL = "/ties/champions-league/2025-26/paris-saint-germain-v-arsenal";
    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void aPageShowsWhatASourceTellsWhileTheSiteRuns() throws IOException, InterruptedException {
        try (var own = OwnDatabase.open();
                var source = new PlayedSource()) {
            source.then(200, FIXTURE).then(200, FIXTURE.replace("(ENG)", "(ENG)  7-5 (2-3)"));
            try (var site = new FollowingSite(own, source, folder)) {
                await("the first answer", () -> own.sql().fetchExists(DSL.table("web_source")));
                assertFalse(site.page(FINAL).contains("7–5"));

                own.sql().execute("UPDATE web_source SET asked_at = NULL");
                await("the result on the page", () -> site.page(FINAL).contains("7–5"));

                var metrics = site.metrics();
                assertTrue(metrics.contains("source_questions_total{outcome=\"applied\",source=\"final\"}"), metrics);
                assertTrue(metrics.contains("source_age_seconds{source=\"final\"}"), metrics);
            }
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(String what, Condition condition) throws IOException, InterruptedException {
        var end = Instant.now().plus(LONG);
        while (!condition.holds()) {
            assertTrue(Instant.now().isBefore(end), what + " never came");
            Thread.sleep(100);
        }
    }
}
