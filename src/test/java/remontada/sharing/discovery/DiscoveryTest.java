package remontada.sharing.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import remontada.TestSite;

/// What crawlers and devices find without being told by a page.
class DiscoveryTest {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int SAMPLE = 150;

    private final TestSite site = TestSite.running();

    @Test
    void crawlersMayReadEverythingAndAreToldOfTheMap() {
        var robots = site.get("/robots.txt");

        assertEquals(
                "text/plain;charset=utf-8",
                robots.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(robots.body().contains("User-agent: *\nDisallow:\n"), robots.body());
        assertTrue(robots.body().endsWith("\nSitemap: " + site.address() + "/sitemap.xml\n"), robots.body());
    }

    @Test
    void theMapNamesEveryKindOfPageOnce() {
        var addresses = addresses(site.get("/sitemap.xml").body());

        assertEquals(addresses.size(), new TreeSet<>(addresses).size());
        assertTrue(addresses.size() < 50_000);
        Stream.of(
                        "/",
                        "/comebacks",
                        "/about/method",
                        "/ties/champions-league/2018-19/barcelona-v-liverpool",
                        "/clubs/malmo",
                        "/clubs/liverpool/v/real-madrid",
                        "/nights/2019-05-07",
                        "/seasons/1955-56/champions-league",
                        "/leagues/premier-league/2022-23",
                        "/first-legs/2-0",
                        "/first-legs/margin/3/home")
                .forEach(path -> assertTrue(addresses.contains(site.address() + path), path));
    }

    @Test
    void everyAddressOfTheMapIsAPagesOwn() {
        var addresses = addresses(site.get("/sitemap.xml").body());

        new Random(3).ints(SAMPLE, 0, addresses.size()).mapToObj(addresses::get).forEach(address -> {
            var answer = site.get(address.substring(site.address().length()));
            var page = Jsoup.parse(answer.body());

            assertEquals(200, answer.statusCode(), address);
            assertEquals(address, page.select("link[rel=canonical]").attr("href"));
            assertEquals(0, page.select("meta[name=robots]").size(), address);
        });
    }

    /// Liverpool and Barcelona have not met since; a club plays on.
    @ParameterizedTest
    @CsvSource({
        "/ties/champions-league/2018-19/barcelona-v-liverpool, 2019-05-07",
        "/nights/2017-03-08, 2017-03-08",
        "/seasons/1955-56/champions-league, 1956-06-13",
        "/comebacks, 2026-05-06",
        "/, ''"
    })
    void aPageChangedWithTheLastMatchThatBearsOnIt(String path, String day) {
        var map = xml(site.get("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8));
        var url = elements(map, "url").stream()
                .filter(element -> text(element, "loc").equals(site.address() + path))
                .findFirst()
                .orElseThrow();

        assertEquals(day, text(url, "lastmod"));
    }

    /// Whatever day the site is set to.
    @Test
    void onAnEarlierDayEveryDecidedTieNightAndPastSeasonSaysWhenItChanged() {
        var day = LocalDate.of(2023, 3, 14);
        var pages = new ListedQueries(site.sql()).on(day);
        var changed = pages.stream()
                .filter(page -> page.changedOn() != null && !page.changedOn().isAfter(day))
                .map(Listed::path)
                .collect(Collectors.toSet());

        assertTrue(changed.contains("/ties/champions-league/2018-19/barcelona-v-liverpool"));
        assertFalse(changed.contains("/ties/champions-league/2022-23/liverpool-v-real-madrid"), "it is open");
        assertEquals(
                List.of(),
                pages.stream()
                        .map(Listed::path)
                        .filter(path -> path.matches("/(nights|seasons|leagues|first-legs|clubs)/.+"))
                        .filter(path -> !changed.contains(path))
                        .toList());
    }

    @Test
    void whoHasTheMapIsNotSentItAgain() {
        var tag = site.get("/sitemap.xml").headers().firstValue("ETag").orElseThrow();

        assertEquals(304, site.get("/sitemap.xml", "If-None-Match", tag).statusCode());
    }

    @Test
    void aMapThatIsTooLongIsSplit() {
        var pages = IntStream.range(0, 7)
                .mapToObj(day -> new Listed("/nights/" + day, day == 3 ? null : LocalDate.of(2020, 1, 1 + day)))
                .toList();
        var xml = new SitemapXml("https://remontada.example", 3);
        var index = xml(xml.whole(pages));

        assertEquals("sitemapindex", index.getDocumentElement().getLocalName());
        assertEquals(
                List.of(
                        "https://remontada.example/sitemap/1.xml",
                        "https://remontada.example/sitemap/2.xml",
                        "https://remontada.example/sitemap/3.xml"),
                elements(index, "sitemap").stream().map(map -> text(map, "loc")).toList());
        assertEquals(
                pages.stream()
                        .map(page -> "https://remontada.example" + page.path())
                        .toList(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(part -> xml(xml.part(pages, part)))
                        .flatMap(part -> elements(part, "url").stream())
                        .map(url -> text(url, "loc"))
                        .toList());
        assertEquals(
                "urlset",
                xml(new SitemapXml("https://remontada.example", 7).whole(pages))
                        .getDocumentElement()
                        .getLocalName());
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "2, 404", "0, 404", "x, 404", "99999999999, 404"})
    void onlyPartsThatThereAreAreAnswered(String part, int status) {
        assertEquals(status, site.get("/sitemap/" + part + ".xml").statusCode());
    }

    @Test
    void aDeviceThatKeepsTheSiteKnowsItsNameAndIcons() {
        var answer = site.get("/site.webmanifest");
        var manifest = site.json("/site.webmanifest");

        assertEquals(
                "application/manifest+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("Remontada", manifest.path("name").asString());
        assertEquals("/", manifest.path("start_url").asString());
        assertEquals("#0e1311", manifest.path("theme_color").asString());
        assertEquals(3, manifest.path("icons").size());
        manifest.path("icons").forEach(icon -> {
            var picture = site.get(icon.path("src").asString());
            assertEquals(200, picture.statusCode());
            assertEquals(
                    "image/png", picture.headers().firstValue("Content-Type").orElseThrow());
        });
        assertEquals(
                "image/x-icon",
                site.get("/favicon.ico").headers().firstValue("Content-Type").orElseThrow());
    }

    private static List<String> addresses(String map) {
        return elements(xml(map.getBytes(StandardCharsets.UTF_8)), "url").stream()
                .map(url -> text(url, "loc"))
                .toList();
    }

    private static Document xml(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("not XML", e);
        }
    }

    private static List<Element> elements(Document xml, String name) {
        var found = xml.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList();
    }

    private static String text(Element element, String child) {
        var found = element.getElementsByTagNameNS(NAMESPACE, child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
