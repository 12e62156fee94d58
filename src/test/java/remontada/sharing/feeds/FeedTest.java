package remontada.sharing.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// Feeds as a feed reader reads them.
class FeedTest {
    private static final String SEASON = "/seasons/2018-19/champions-league.atom";
    private static final String TIE = "/ties/champions-league/2018-19/barcelona-v-liverpool";

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/comebacks.atom",
                "/comebacks.atom?on=2023-03-14",
                "/comebacks.atom?era=european-cup&scope=all&kind=rescue",
                "/comebacks.atom?club=besiktas&outcome=any",
                "/comebacks.atom?on=1955-09-04",
                "/clubs/liverpool.atom?on=2023-03-14",
                "/clubs/bodo-glimt.atom",
                "/clubs/queens-park-rangers.atom",
                SEASON,
                "/seasons/1964-65/champions-league.atom",
                "/seasons/1955-56/champions-league.atom?on=1955-09-04"
            })
    void readersCanReadIt(String path) {
        var answer = site.get(path);
        var feed = parsed(answer.body());
        var entries = feed.getEntries();
        var ids = entries.stream().map(Entry::getId).toList();

        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/atom+xml; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("atom_1.0", feed.getFeedType());
        assertFalse(feed.getTitle().isBlank());
        assertEquals("Remontada", feed.getAuthors().getFirst().getName());
        assertEquals(site.address() + path, href(feed.getOtherLinks(), "self"));
        assertEquals(site.address() + path.replace(".atom", ""), href(feed.getAlternateLinks(), "alternate"));
        assertTrue(entries.size() <= 50);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (var id : Stream.concat(Stream.of(feed.getId()), ids.stream()).toList()) {
            assertEquals(id, "urn:uuid:" + UUID.fromString(id.substring("urn:uuid:".length())));
        }
        assertEquals(
                entries.stream()
                        .sorted(Comparator.comparing(Entry::getUpdated).reversed())
                        .toList(),
                entries);
        for (var entry : entries) {
            assertEquals("xhtml", entry.getContents().getFirst().getType());
            assertFalse(entry.getTitle().isBlank() || entry.getTitle().endsWith("."), entry.getTitle());
        }
    }

    @Test
    void aFirstLegAndAComebackAreNews() {
        var entries = feed(SEASON).getEntries();
        var firstLeg = entry(entries, id(TIE + "/first-leg"));
        var comeback = entry(entries, id(TIE + "/decided"));

        assertEquals("Barcelona 3–0 Liverpool in the first leg", firstLeg.getTitle());
        assertEquals(
                Instant.parse("2019-05-01T21:00:00Z"), firstLeg.getUpdated().toInstant());
        assertTrue(
                content(firstLeg)
                        .contains("Liverpool must win by four to go through; 3–0 means extra time; any other win by"
                                + " three is not enough."),
                content(firstLeg));
        assertEquals(
                "Barcelona v Liverpool: Liverpool came back from three down to go through 4–3 on aggregate",
                comeback.getTitle());
        assertEquals(
                Instant.parse("2019-05-07T21:00:00Z"), comeback.getUpdated().toInstant());
        assertTrue(content(comeback).contains("Liverpool 4–0 Barcelona on 7 May 2019."), content(comeback));
        assertEquals(site.address() + TIE, href(comeback.getAlternateLinks(), "alternate"));
    }

    @Test
    void theNewestIsTheFinal() {
        var feed = feed(SEASON);

        assertEquals(
                "Liverpool beat Tottenham Hotspur 2–0 in the final",
                feed.getEntries().getFirst().getTitle());
        assertEquals(Instant.parse("2019-06-01T21:00:00Z"), feed.getUpdated().toInstant());
    }

    @Test
    void nothingThatCameLaterIsTold() {
        var before = feed(SEASON + "?on=2019-05-06").getEntries();

        assertEquals(id(TIE + "/first-leg"), before.getFirst().getId());
        assertEquals(
                site.address() + TIE + "?on=2019-05-06", href(before.getFirst().getAlternateLinks(), "alternate"));
        var last = Instant.parse("2019-05-06T23:59:59Z");
        assertTrue(before.stream()
                .noneMatch(entry -> entry.getUpdated().toInstant().isAfter(last)));
    }

    @Test
    void comebacksAreThoseOfThePage() {
        var path = "club=liverpool&era=european-cup&scope=all&sort=latest";
        var listed = site.json("/comebacks.json?" + path)
                .path("items")
                .valueStream()
                .map(item -> id(item.path("tie").path("path").asString() + "/decided"))
                .toList();
        var told = feed("/comebacks.atom?" + path).getEntries();

        assertEquals(4, listed.size());
        assertEquals(listed, told.stream().map(Entry::getId).toList());
        assertEquals(404, site.get("/comebacks.atom?club=nobody").statusCode());
        assertEquals(400, site.get("/comebacks.atom?deficit=many").statusCode());
    }

    @Test
    void aClubsFeedIsOfItsTiesOnly() {
        var entries = feed("/clubs/liverpool.atom").getEntries();

        assertEquals(50, entries.size());
        assertTrue(entries.stream()
                .allMatch(entry -> href(entry.getAlternateLinks(), "alternate").matches(".*[/-]liverpool(-.*)?")));
        assertEquals(308, site.get("/clubs/Liverpool.atom").statusCode());
    }

    @Test
    void itIsSentOnce() {
        var first = site.get(SEASON);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();

        assertEquals(304, site.get(SEASON, "If-None-Match", tag).statusCode());
        assertEquals(304, site.get(SEASON, "If-Modified-Since", changed).statusCode());
        assertEquals(
                200,
                site.get(SEASON, "If-Modified-Since", "Sat, 01 Jun 2019 12:00:00 GMT")
                        .statusCode());
        assertEquals(
                200,
                site.get(SEASON, "If-None-Match", "\"another\"", "If-Modified-Since", changed)
                        .statusCode(),
                "the tag counts, not the date");
    }

    /// The same for ever: readers have it in their feed reader.
    @Test
    void aPieceOfNewsKeepsItsName() {
        assertEquals("urn:uuid:0c3996d4-d5ac-396c-ac2b-402139c00b4e", id(TIE + "/decided"));
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("remontada:" + name).getBytes(UTF_8));
    }

    private Feed feed(String path) {
        return parsed(site.get(path).body());
    }

    private static Feed parsed(String xml) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError("No feed: " + xml, e);
        }
    }

    private static Entry entry(List<Entry> entries, String id) {
        return entries.stream()
                .filter(entry -> entry.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id));
    }

    private static String content(Entry entry) {
        return entry.getContents().getFirst().getValue();
    }

    private static String href(List<Link> links, String relation) {
        return links.stream()
                .filter(link -> link.getRel().equals(relation))
                .map(Link::getHref)
                .findFirst()
                .orElse("none");
    }
}
