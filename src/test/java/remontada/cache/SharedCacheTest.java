package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// What a cache that many share may do with the site's answers (RFC 9111, RFC 5861). With real ones that is proven by
/// `src/operations/cache/behind-a-cache.sh`.
class SharedCacheTest {
    private static final String TIE = "/ties/champions-league/2018-19/barcelona-v-liverpool";

    private final TestSite site = TestSite.running();

    static Stream<String> pages() {
        return Stream.concat(
                remontada.SamplePages.all(),
                Stream.of(
                        TIE + ".json",
                        TIE + ".ics",
                        TIE + ".png",
                        "/comebacks.atom",
                        "/comebacks.csv",
                        "/sitemap.xml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itMayBeSharedForAWhileAndBrowsersAlwaysAsk(String path) {
        var answer = site.get(path, "Accept-Encoding", "identity");
        var caching = directives(answer);

        if (path.endsWith(".png")) {
            assertEquals(
                    "no-cache", answer.headers().firstValue("Cache-Control").orElseThrow());
            return;
        }
        assertTrue(caching.containsKey("public"), path);
        assertEquals("0", caching.get("max-age"));
        assertEquals(path.matches(".*[?&]on=.*") ? "60" : "2", caching.get("s-maxage"));
        assertFalse(caching.containsKey("no-cache") || caching.containsKey("private"));
        assertTrue(Integer.parseInt(caching.get("stale-if-error")) >= 3600);
        assertEquals("", answer.headers().firstValue("Set-Cookie").orElse(""));
        assertTrue(answer.headers().firstValue("ETag").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/ties?on=yesterday", "/clubs/liverpol"})
    void anErrorIsNeverStored(String path) {
        assertEquals(
                "no-store", site.get(path).headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void aPageVariesByItsEncodingAlone() {
        var plain = site.get(TIE);

        assertEquals("Accept-Encoding", plain.headers().firstValue("Vary").orElseThrow());
        assertEquals(
                plain.body(),
                site.get(TIE, "User-Agent", "x", "Accept-Language", "es", "Cookie", "a=b")
                        .body());
    }

    @Test
    void whoWantsNoScoresHasAnAddressForThat() {
        var hidden = site.get(TIE + "?on=2019-05-06&spoilers=off");
        var shown = site.get(TIE + "?on=2019-05-06");

        assertFalse(hidden.body().equals(shown.body()));
        assertEquals("60", directives(hidden).get("s-maxage"));
        assertEquals(302, site.get(TIE + "?spoilers=off").statusCode());
        assertEquals(
                "no-cache",
                site.get(TIE + "?spoilers=off")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow());
    }

    private static Map<String, String> directives(HttpResponse<?> answer) {
        return Arrays.stream(answer.headers()
                        .firstValue("Cache-Control")
                        .orElseThrow()
                        .split(",\\s*"))
                .map(directive -> directive.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length > 1 ? parts[1] : ""));
    }
}
