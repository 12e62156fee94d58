package remontada.about;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class DownloadsTest {
    private final TestSite site = TestSite.running();

    @Test
    void thePageOffersAllFactsWithTheirCredits() throws IOException {
        var links = site.page("/about/data").select("a[href$=.zip]").eachAttr("href");

        assertEquals(2, links.size());
        for (var link : links) {
            var credits = new String(content(link).get("CREDITS.txt"), StandardCharsets.UTF_8);
            assertTrue(credits.contains("schochastics/football-data (ODC-BY 1.0)"), credits);
        }
    }

    @Test
    void theFactsAreThoseThatWereLoaded() throws IOException {
        var files = content("/about/data/facts.zip");

        assertArrayEquals(Files.readAllBytes(Path.of("db", "data", "match.csv")), files.get("match.csv"));
    }

    @Test
    void aSeasonIsAFile() throws IOException {
        var files = content("/about/data/football-txt.zip");

        assertTrue(new String(files.get("1955-56/champions-league.txt"), StandardCharsets.UTF_8)
                .startsWith("= Champions League 1955/56"));
    }

    @Test
    void whoHasItNeedNotFetchItAgain() {
        var first = site.bytes("/about/data/facts.zip");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertEquals(
                304, site.get("/about/data/facts.zip", "If-None-Match", tag).statusCode());
    }

    @Test
    void whoAsksForTheHeadersAloneGetsThemWithoutTheFileBeingMade() throws Exception {
        var path = "/about/data/football-txt.zip";
        var head = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.address() + path))
                                .HEAD()
                                .build(),
                        BodyHandlers.discarding());
        var whole = site.bytes(path);

        assertEquals(200, head.statusCode());
        for (var same : List.of("Content-Type", "Content-Disposition", "ETag", "Cache-Control")) {
            assertEquals(whole.headers().firstValue(same), head.headers().firstValue(same), same);
        }
        assertTrue(head.headers().firstValue("Content-Length").isEmpty(), "nobody knows it yet");
    }

    /// More of them than pages are made at a time.
    @Test
    void readersWhoWaitForAFileTakeNobodysPlace() {
        var waiting = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
        site.sql().execute("UPDATE data_version SET version = version + 1");
        site.sql().transaction(blocking -> {
            blocking.dsl().execute("LOCK TABLE goal IN ACCESS EXCLUSIVE MODE");
            for (int reader = 0; reader < 20; reader++) {
                waiting.add(CompletableFuture.supplyAsync(
                        () -> site.bytes("/about/data/football-txt.zip"), Thread::startVirtualThread));
            }
            while (blocking.dsl()
                    .fetchValues("SELECT pid FROM pg_locks WHERE NOT granted")
                    .isEmpty()) {
                Thread.onSpinWait();
            }

            assertEquals(200, site.get("/search?q=rosenborg").statusCode());
            assertTrue(waiting.stream().noneMatch(CompletableFuture::isDone));
        });
        waiting.forEach(file -> assertEquals(200, file.join().statusCode()));
    }

    private Map<String, byte[]> content(String path) throws IOException {
        var answer = site.bytes(path);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/zip", answer.headers().firstValue("Content-Type").orElseThrow());
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
