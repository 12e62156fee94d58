package remontada;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
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

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageShowsWhatASourceTellsWhileTheSiteRuns() throws IOException, InterruptedException {
        try (var own = OwnDatabase.open();
                var source = new PlayedSource()) {
            own.sql().execute("""
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'remontada') THEN
                        CREATE ROLE remontada SUPERUSER LOGIN;
                    END IF;
                END $$
                """);
            source.then(200, FIXTURE).then(200, FIXTURE.replace("(ENG)", "(ENG)  7-5 (2-3)"));
            try (var site = Site.open(config(own, source), line -> {})) {
                site.serve();
                var page = "http://localhost:" + site.app().port() + FINAL;
                await("the first answer", () -> own.sql().fetchExists(DSL.table("web_source")));
                assertFalse(text(page).contains("7–5"));

                own.sql().execute("UPDATE web_source SET asked_at = NULL");
                await("the result on the page", () -> text(page).contains("7–5"));

                var metrics = text("http://localhost:" + site.metricsPort().orElseThrow() + "/metrics");
                assertTrue(metrics.contains("source_questions_total{outcome=\"applied\",source=\"final\"}"), metrics);
                assertTrue(metrics.contains("source_age_seconds{source=\"final\"}"), metrics);
            }
        }
    }

    private Config config(OwnDatabase own, PlayedSource source) throws IOException {
        var file = folder.resolve("sources.properties");
        Files.writeString(file, """
            source.final.kind = football-txt
            source.final.address = %s
            source.final.season = 2025-26
            source.final.competition = champions-league
            source.final.rank = 40
            """.formatted(source.address("/cl.txt")));
        var config = new Config();
        new CommandLine(config)
                .parseArgs(
                        "--port=0", "--metrics-port=0", "--database-url=" + own.url(), "--sync", "--sources=" + file);
        return config;
    }

    private String text(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.ofString()).body().replace("\u2060", "");
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
