package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.platform.Encoding;

/// What every page owes its reader, whatever it is about.
class PagesTest {
    private static final int HTML_BYTES = 20 * 1024;
    private static final int CSS_BYTES = 12 * 1024;
    private static final int JS_BYTES = 6 * 1024;
    private static final int FONT_BYTES = 90 * 1024;

    private final TestSite site = TestSite.running();

    static Stream<String> pages() {
        return Stream.concat(
                SamplePages.all(), Stream.of("/nowhere", "/ties?on=yesterday", "/ties/champions-league/2018-19/a-v-b"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsHtmlIsValid(String path) {
        assertEquals(List.of(), HtmlValidator.complaintsAbout(site.get(path).body()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSaysWhatItIsToEveryone(String path) {
        var page = page(path);

        assertEquals(1, page.select("h1").size());
        assertFalse(page.selectFirst("h1").text().isBlank());
        assertTrue(page.title().endsWith(" – Remontada") || page.title().length() > 50, page.title());
        assertEquals("en", page.selectFirst("html").attr("lang"));
        for (var landmark : List.of("body > header", "body > main#main", "body > footer", "header nav")) {
            assertEquals(1, page.select(landmark).size(), landmark);
        }
        assertEquals("#main", page.body().child(0).attr("href"), "the skip link comes first");
        assertTrue(page.select("nav").stream()
                .allMatch(nav -> !nav.attr("aria-label").isBlank()));
        assertEquals(
                List.of(),
                page.select("[id]").eachAttr("id").stream()
                        .filter(id -> page.select("#" + id).size() > 1)
                        .toList());
        assertNoBlanks(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsStylesAndScriptsAreFiles(String path) {
        var answer = site.get(path);
        var page = Jsoup.parse(answer.body());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertEquals(List.of(), page.select("[style]").eachAttr("style"));
        assertEquals(
                0,
                page.select("script:not([src]):not([type=application/ld+json])").size());
        assertEquals(
                List.of(),
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on"))
                        .toList());
        page.select("style").forEach(kits -> assertTrue(policy.contains("'sha256-" + hash(kits.data()) + "'"), policy));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itTakesNothingFromElsewhere(String path) {
        var fetched = page(path)
                .select("script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], img, iframe, source,"
                        + " use, form");

        assertEquals(
                List.of(),
                fetched.stream()
                        .flatMap(element ->
                                Stream.of("src", "href", "srcset", "action").map(element::attr))
                        .filter(address -> !address.isEmpty() && !address.matches("[/?#](?!/).*"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void itIsLight(String path) {
        var html = site.get(path).body();
        var page = Jsoup.parse(html);

        assertTrue(compressed(html) <= HTML_BYTES, "HTML " + compressed(html));
        assertTrue(weigh(page.select("link[rel=stylesheet]"), "href") <= CSS_BYTES);
        assertTrue(weigh(page.select("script[src]"), "src") <= JS_BYTES);
    }

    /// Whatever part of a page a link names, that page has it.
    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void itsLinksLeadToPartsThatThereAre(String path) {
        var parts = page(path).select("a[href*=#]").eachAttr("href").stream()
                .filter(address -> address.matches("[/#].*"))
                .map(address -> address.startsWith("#") ? path + address : address)
                .distinct()
                .toList();

        for (var address : parts) {
            var at = address.indexOf('#');
            var target = site.get(address.substring(0, at));
            assertEquals(200, target.statusCode(), address);
            assertTrue(Jsoup.parse(target.body()).getElementById(address.substring(at + 1)) != null, address);
        }
    }

    @Test
    void theFontsOfEnglishTextAreLight() {
        var sheet = page("/nowhere").selectFirst("link[rel=stylesheet]").attr("href");
        var fonts = Pattern.compile("/?[\\w./-]*fonts/([\\w-]+-latin-\\d+\\.woff2)")
                .matcher(site.get(sheet).body())
                .results()
                .map(font -> font.group(1))
                .distinct()
                .toList();

        assertEquals(4, fonts.size());
        var bytes = fonts.stream()
                .mapToInt(font -> Integer.parseInt(site.get(sheet.replace("css/site.css", "fonts/" + font))
                        .headers()
                        .firstValue("Content-Length")
                        .orElseThrow()))
                .sum();
        assertTrue(bytes <= FONT_BYTES, "fonts " + bytes);
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void itHasATwinAsData(String path) {
        var page = page(path);
        var twin =
                page.selectFirst("link[rel=alternate][type=application/json]").attr("href");

        assertTrue(site.json(twin).isObject(), twin);
        page.select("link[rel=alternate][type=text/csv]").forEach(link -> {
            HttpResponse<String> csv = site.get(link.attr("href"));
            assertEquals(200, csv.statusCode(), link.attr("href"));
            assertTrue(csv.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"));
        });
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    private static void assertNoBlanks(Document page) {
        for (var element :
                page.select("main h1, main h2, main h3, main p, main a, main th, main dt, main dd, main li")) {
            assertFalse(
                    element.text().isBlank()
                            && element.select("img, svg, [aria-label], input").isEmpty(),
                    "blank: " + element.outerHtml());
        }
        assertFalse(page.text().contains("null"), "a missing value: " + page.text());
        assertFalse(page.text().matches("(?s).*(\\?\\?|\\{\\d\\}|\\{[a-z_]+\\}).*"), "an unfilled pattern");
    }

    private int weigh(Iterable<Element> elements, String attribute) {
        var bytes = 0;
        for (var element : elements) {
            bytes += compressed(site.get(element.attr(attribute)).body());
        }
        return bytes;
    }

    private static int compressed(String text) {
        return Encoding.BROTLI.encode(text.getBytes(StandardCharsets.UTF_8), true).length;
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
