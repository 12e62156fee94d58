package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// oEmbed 1.0: a site that was given a tie's address learns how to show it.
class OembedTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @MethodSource("remontada.sharing.EmbedTest#ties")
    void aTiesPageLeadsToAnAnswerThatShowsIt(String tie) {
        var page = site.page(tie);
        var answer = JsonMapper.shared()
                .readTree(site.get(page.select("link[type=application/json+oembed]")
                                .attr("href")
                                .substring(site.address().length()))
                        .body());

        assertEquals("1.0", answer.path("version").asString());
        assertEquals("rich", answer.path("type").asString());
        assertEquals(
                page.selectFirst("meta[property=og:title]").attr("content"),
                answer.path("title").asString());
        assertEquals(site.address() + "/", answer.path("provider_url").asString());
        var frame = frame(answer);
        assertEquals(site.address() + "/embed" + tie, frame);
        assertEquals(200, site.get(frame.substring(site.address().length())).statusCode());
        assertTrue(answer.path("thumbnail_url").asString().startsWith(site.address() + tie.split("\\?")[0] + ".png?"));
        assertEquals(1200, answer.path("thumbnail_width").asInt());
    }

    @Test
    void onlyTiesSayThatTheyCanBeShownElsewhere() {
        for (var path : List.of("/", "/ties", "/clubs/liverpool", "/clubs/liverpool/ties", "/nowhere")) {
            var page = Jsoup.parse(site.get(path).body());
            assertEquals(0, page.select("link[type=application/json+oembed]").size(), path);
        }
    }

    @Test
    void theDayAndWhatIsHiddenAreKept() {
        var answer = json(TIE + "?utm_source=x&spoilers=off&on=2023-03-14#share", "");

        assertEquals(
                "Liverpool need three to force extra time at Real Madrid",
                answer.path("title").asString());
        assertEquals(site.address() + "/embed" + TIE + "?on=2023-03-14&spoilers=off", frame(answer));
        assertTrue(answer.path("thumbnail_url").asString().endsWith("&on=2023-03-14&spoilers=off"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 600, 360",
        "&maxwidth=320, 320, 360",
        "&maxwidth=240, 240, 460",
        "&maxwidth=1000&maxheight=200, 600, 200",
        "&maxheight=999, 600, 360"
    })
    void itKeepsWithinTheRoomThereIs(String room, int width, int height) {
        var answer = json(TIE, room);

        assertEquals(width, answer.path("width").asInt());
        assertEquals(height, answer.path("height").asInt());
        var frame = Jsoup.parse(answer.path("html").asString()).selectFirst("iframe");
        assertEquals(width, Integer.parseInt(frame.attr("width")));
        assertEquals(height, Integer.parseInt(frame.attr("height")));
    }

    /// "The thumbnail must respect any maxwidth and maxheight parameters" (oEmbed 1.0, 2.3.4).
    @ParameterizedTest
    @CsvSource({"'', true", "&maxwidth=1200, true", "&maxwidth=1199, false", "&maxheight=600, false"})
    void thePictureIsLeftOutWhereThereIsNoRoomForIt(String room, boolean pictured) {
        var answer = json(TIE, room);

        for (var field : List.of("thumbnail_url", "thumbnail_width", "thumbnail_height")) {
            assertEquals(pictured, answer.has(field), field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIE + "/",
                "/" + TIE,
                "/ties/champions-league/2022-23/real-madrid-v-liverpool",
                "/ties/Champions-League/2022-23/Liverpool-v-Real-Madrid/"
            })
    void whateverThePageIsLedFromIsKnownHereToo(String path) {
        assertEquals(site.address() + "/embed" + TIE, frame(json(path, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example" + TIE,
                "http://localhost" + TIE,
                "http://localhost:%s@elsewhere.example" + TIE,
                "//localhost:%s" + TIE,
                "file:///etc/passwd",
                "http://localhost:%s/",
                "http://localhost:%s/clubs/liverpool",
                "http://localhost:%s/ties/champions-league/2022-23/liverpool-v-everton",
                "http://localhost:%s/ties/champions-league/2022-29/liverpool-v-real-madrid",
                "http://localhost:%s" + TIE + ".json",
                "http://localhost:%s" + TIE + "?on=2022-09-01"
            })
    void anAddressThatIsNotATieHereIsUnknown(String url) {
        var port = site.address().replaceFirst(".*:", "");

        assertEquals(404, ask(url.replace("%s", port), "").statusCode());
    }

    @Test
    void whatIsMissingOrNotOfferedIsSaid() {
        assertEquals(400, site.get("/oembed").statusCode());
        assertEquals(400, ask(site.address() + TIE, "&maxwidth=wide").statusCode());
        assertEquals(400, ask(site.address() + TIE + "?on=yesterday", "").statusCode());
        assertEquals(501, ask(site.address() + TIE, "&format=xml").statusCode());
        assertEquals(200, ask(site.address() + TIE, "&format=json").statusCode());
    }

    @Test
    void anySitesPageMayReadIt() {
        var answer = ask(site.address() + TIE, "");

        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    }

    private String frame(JsonNode answer) {
        var html = Jsoup.parseBodyFragment(answer.path("html").asString()).body();
        assertEquals(1, html.childrenSize());
        assertTrue(html.child(0).attr("title").matches(".+ v .+, .+, \\d{4}-\\d\\d"), html.html());
        return html.child(0).attr("src");
    }

    private JsonNode json(String path, String more) {
        return JsonMapper.shared().readTree(ask(site.address() + path, more).body());
    }

    private HttpResponse<String> ask(String url, String more) {
        return site.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }
}
