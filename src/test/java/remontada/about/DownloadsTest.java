package remontada.about;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
