package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.HtmlValidator;
import remontada.SamplePages;
import remontada.TestSite;

/// A tie in another site's page.
class EmbedTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";
    private static final int MOST_BYTES = 15 * 1024;

    private final TestSite site = TestSite.running();

    static Stream<String> ties() {
        return SamplePages.BY_KIND.get("tie").stream();
    }

    @ParameterizedTest
    @MethodSource("ties")
    void itSaysWhatTheTopOfTheTiesPageSays(String tie) {
        var page = site.page(tie);
        var embed = site.page("/embed" + tie);

        assertEquals(page.selectFirst("h1").text(), embed.selectFirst("h1").text());
        assertEquals(
                page.selectFirst(".scoreboard").text(),
                embed.selectFirst(".scoreboard").text());
        assertEquals(
                page.select("link[rel=canonical]").attr("href"),
                embed.select("link[rel=canonical]").attr("href"));
        assertEquals("noindex", embed.select("meta[name=robots]").attr("content"));
        assertEquals("_blank", embed.select("base").attr("target"));
        assertEquals(
                List.of(),
                HtmlValidator.complaintsAbout(site.get("/embed" + tie).body()));
    }

    /// Uncompressed, its stylesheet included; fonts come after.
    @ParameterizedTest
    @MethodSource("ties")
    void itIsLight(String tie) {
        var html = site.get("/embed" + tie).body();
        var page = Jsoup.parse(html);
        var css = site.get(page.select("link[rel=stylesheet]").attr("href")).body();

        assertEquals(0, page.select("script, img").size());
        assertTrue(bytes(html) + bytes(css) <= MOST_BYTES, bytes(html) + " + " + bytes(css));
    }

    @Test
    void itShowsAnUndecidedTieAsOfItsDay() {
        var embed = site.page("/embed" + TIE + "?on=2023-03-14&spoilers=off");

        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through.",
                embed.selectFirst("h1").text());
        assertTrue(embed.select(".embed__figure").text().contains("is the chance of Liverpool"), embed.text());
        assertTrue(embed.select("h1 a").attr("href").endsWith("?on=2023-03-14&spoilers=off"));
    }

    @Test
    void itSaysWhereAndWhenAndMarksAComebackAlone() {
        var comeback = site.page("/embed/ties/champions-league/2018-19/barcelona-v-liverpool");
        var eve = site.page("/embed/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-06");

        assertEquals(
                "Champions League 2018-19, semi-final",
                comeback.selectFirst(".embed__where").text());
        assertEquals(1, comeback.select(".embed__figure--came-back").size());
        assertEquals(0, eve.select(".embed__figure--came-back").size());
    }

    @Test
    void aTiesPageGivesItsCodeInEveryColour() {
        var codes = site.page(TIE + "?on=2023-03-14").select(".code textarea").stream()
                .map(code -> Jsoup.parse(code.text()).select("iframe").attr("src"))
                .toList();

        var address = site.address() + "/embed" + TIE + "?on=2023-03-14";
        assertEquals(List.of(address, address + "&theme=light", address + "&theme=dark"), codes);
    }

    @Test
    void itsColoursCanBeSet() {
        assertEquals(
                "dark",
                site.page("/embed" + TIE + "?theme=dark").selectFirst("html").attr("data-theme"));
        assertFalse(site.page("/embed" + TIE).selectFirst("html").hasAttr("data-theme"));
        assertEquals(400, site.get("/embed" + TIE + "?theme=pink").statusCode());
    }

    @Test
    void aFrameIsNeverLedToAPageThatRefusesIt() {
        var reversed = site.get("/embed/ties/champions-league/2022-23/Real-Madrid-v-Liverpool");

        assertEquals(200, reversed.statusCode());
        assertTrue(reversed.body().contains(TIE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/liverpool-v-everton",
                "/liverpool",
                "/liverpool-v-real-madrid?on=2022-09-01&spoilers=off",
                "/../../../../clubs"
            })
    void whatIsNotThereIsSaidInASmallPageToo(String rest) {
        var answer = site.get("/embed/ties/champions-league/2022-23" + rest);

        assertEquals(404, answer.statusCode());
        assertMayBeFramed(answer);
        assertEquals(0, Jsoup.parse(answer.body()).select("header, form").size());
        assertEquals(List.of(), HtmlValidator.complaintsAbout(answer.body()));
    }

    @Test
    void itMayBeFramedAnywhere() {
        assertMayBeFramed(site.get("/embed" + TIE));
        assertMayBeFramed(site.get("/embed" + TIE, "If-None-Match", "*"));
    }

    static Stream<String> everythingElse() {
        return Stream.concat(
                SamplePages.all(),
                Stream.of(
                        TIE + ".json",
                        TIE + ".csv",
                        TIE + "?spoilers=off",
                        TIE + "?on=2023-03-13&spoilers=shown",
                        "/embed",
                        "/embedded",
                        "/nowhere",
                        "/ties?on=yesterday",
                        "/ties/champions-league/2022-23/real-madrid-v-liverpool",
                        "/ties/",
                        "/oembed?url=x",
                        "/openapi.json",
                        "/health/live",
                        "/assets/0/css/embed.css"));
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void nothingElseMayBeFramed(String path) {
        var answer = site.get(path);

        assertTrue(policy(answer).endsWith("frame-ancestors 'none'"), policy(answer));
        assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
    }

    private static void assertMayBeFramed(HttpResponse<String> answer) {
        assertTrue(policy(answer).endsWith("frame-ancestors *"), policy(answer));
        assertEquals("", answer.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals(
                "cross-origin",
                answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
