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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.web.PlayedSource;

class FollowingTest {
    private static final String FIXTURE = """
        = Spain Primera División 2026/27

        ▪ Matchday 8
          Sun Oct 11 2026
            FC Barcelona v Getafe CF
        """;

    private static final String NIGHT = "/nights/2026-10-11";
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
            source.then(200, FIXTURE).then(200, FIXTURE.replace("Getafe CF", "Getafe CF  3-1 (2-0)"));
            try (var site = Site.open(config(own, source), line -> {})) {
                site.serve();
                var page = "http://localhost:" + site.app().port() + NIGHT;
                await("the first answer", () -> source.asked().size() == 1);
                assertFalse(text(page).contains("3–1"));

                own.sql().execute("UPDATE web_source SET asked_at = NULL");
                await("the result on the page", () -> text(page).contains("3–1"));

                var metrics = text("http://localhost:" + site.metricsPort().orElseThrow() + "/metrics");
                assertTrue(metrics.contains("source_questions_total{outcome=\"applied\",source=\"liga\"}"), metrics);
                assertTrue(metrics.contains("source_age_seconds{source=\"liga\"}"), metrics);
            }
        }
    }

    private Config config(OwnDatabase own, PlayedSource source) throws IOException {
        var file = folder.resolve("sources.properties");
        Files.writeString(file, """
            source.liga.kind = football-txt
            source.liga.address = %s
            source.liga.season = 2026-27
            source.liga.competition = la-liga
            source.liga.rank = 40
            """.formatted(source.address("/liga.txt")));
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
