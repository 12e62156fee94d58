package remontada.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.HtmlValidator;
import remontada.TestSite;

/// The page about the running site.
class HealthPageTest {
    private final TestSite site = TestSite.running();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aSiteWithItsHistoryServesReadersAndSaysHowEverythingIs() {
        var page = site.page("/health");

        assertTrue(
                page.select("h1").text().matches("All is well|Readers are served, and .* a look"),
                page.select("h1").text());
        assertTrue(page.select("tbody tr").eachText().stream()
                .anyMatch(row -> row.matches("Database It answers within \\d+ ms\\.")));
        assertTrue(page.text().contains("The edition that ships with this version is loaded."));
        assertTrue(page.text().contains("No match of a tie is on."));
        assertTrue(page.text().contains("of 8 are in use."));
        assertTrue(page.text().contains("MB are left where the embedded database writes."));
        assertEquals(
                List.of(), HtmlValidator.complaintsAbout(site.get("/health").body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health.json"})
    void itIsNeitherKeptNorFoundAndNamesNothingOfTheMachine(String path) {
        var answer = site.get(path);

        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""));
        for (var secret : List.of(Path.of("").toAbsolutePath().toString(), "test-data", "jdbc:", "postgres@")) {
            assertFalse(answer.body().contains(secret), secret);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health.json"})
    void thePageCacheHasNoPartInIt(String path) {
        site.get(path);
        site.get(path);

        assertFalse(site.metrics().matches("(?s).*cache=\"(hit|miss)\",route=\"" + path + "\".*"));
    }

    /// As long as the table is locked pages wait until they are refused, more of them than there are places.
    @Test
    void itIsToldAlsoWhileTheSiteHasTooMuchToDo() {
        var asked = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        site.sql().transaction(blocking -> {
            blocking.dsl().execute("LOCK TABLE tie IN ACCESS EXCLUSIVE MODE");
            for (int day = 1; day <= 60; day++) {
                var page = "/seasons/1966-67/champions-league?on=" + LocalDate.ofYearDay(1990, day);
                asked.add(ask(page));
            }
            while (!site.metrics().contains("\ncache_places_free 0.0\n")) {
                Thread.onSpinWait();
            }

            assertTrue(ask("/health").join().body().contains("of 8 are in use"));
        });
        asked.forEach(CompletableFuture::join);
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void searchEnginesAreKeptOutAndNoPictureIsPromised() {
        var head = Jsoup.parse(site.get("/health").body()).head();

        assertEquals("noindex", head.select("meta[name=robots]").attr("content"));
        assertEquals(
                0, head.select("meta[property=og:image], link[rel=canonical]").size());
        assertFalse(site.get("/sitemap.xml").body().contains("health"));
    }

    @Test
    void itsJsonSaysTheSame() {
        var data = site.json("/health.json");
        var said = data.path("checks")
                .valueStream()
                .map(check -> check.path("subject").asString())
                .toList();

        assertTrue(said.containsAll(
                List.of("database", "connections", "edition", "data", "matches", "memory", "listeners", "cache")));
        assertTrue(List.of("good", "doubtful").contains(data.path("status").asString()));
    }

    @Test
    void thoseWhoRunItFindTheirNumbersInTheMetrics() {
        site.json("/health.json");
        var metrics = site.metrics();

        assertTrue(metrics.contains("\ndatabase_up 1.0\n"));
        assertTrue(metrics.contains("\nmatch_silence_seconds 0.0\n"));
        assertTrue(metrics.contains("\nevent_listeners "));
    }
}
