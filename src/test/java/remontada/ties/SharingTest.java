package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// Handing a tie on by plain links.
class SharingTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";
    private static final String NEEDS = "Liverpool must win by three to force extra time, by four to go through.";

    private final TestSite site = TestSite.running();

    @Test
    void everyNetworkGetsTheSentenceTheCountAndTheAddress() {
        var page = site.page(TIE + "?on=2023-03-14");
        var address = site.address() + TIE + "?on=2023-03-14";
        var text = page.selectFirst("[data-share]").attr("data-text");
        var links = links(page, 0);

        assertEquals(
                NEEDS
                        + " None of the 15 sides that lost the first leg at home by three or more in the Champions"
                        + " League knock-out stage have gone through.",
                text);
        assertEquals(
                List.of("WhatsApp", "Telegram", "X", "Bluesky", "Facebook", "Reddit", "E-mail"),
                List.copyOf(links.keySet()));
        assertEquals(Map.of("text", text + " " + address), query(links.get("WhatsApp"), "wa.me/"));
        assertEquals(Map.of("url", address, "text", text), query(links.get("Telegram"), "t.me/share/url"));
        assertEquals(Map.of("text", text, "url", address), query(links.get("X"), "x.com/intent/post"));
        assertEquals(Map.of("text", text + " " + address), query(links.get("Bluesky"), "bsky.app/intent/compose"));
        assertEquals(Map.of("u", address), query(links.get("Facebook"), "www.facebook.com/sharer/sharer.php"));
        assertEquals(Map.of("title", text, "url", address), query(links.get("Reddit"), "www.reddit.com/submit"));
        var mail = parameters(links.get("E-mail").substring("mailto:?".length()));
        assertEquals("Liverpool need three to force extra time at Real Madrid", mail.get("subject"));
        assertEquals(text + "\r\n\r\n" + address, mail.get("body"));
    }

    @ParameterizedTest
    @MethodSource("remontada.sharing.EmbedTest#ties")
    void noNetworkGetsMoreThanItTakes(String tie) {
        var page = site.page(tie);
        for (int way = 0; way < page.select(".sharing__way").size(); way++) {
            var links = links(page, way);
            var x = query(links.get("X"), "x.com/intent/post").get("text");
            assertTrue(x.length() + 1 + 23 <= 280, x);
            var bluesky = query(links.get("Bluesky"), "bsky.app/intent/compose").get("text");
            assertTrue(bluesky.length() <= 300, bluesky);
            assertTrue(!(x + bluesky).contains("…"), "cut off: " + x + bluesky);
        }
    }

    /// What is shared of an eve is said without asking the database for that day, and must be what stands there.
    @ParameterizedTest
    @ValueSource(
            strings = {
                TIE,
                "/ties/champions-league/2018-19/barcelona-v-liverpool",
                "/ties/champions-league/1970-71/borussia-monchengladbach-v-everton",
                "/ties/champions-league/1964-65/koln-v-liverpool",
                "/ties/champions-league/2019-20/barcelona-v-bayern-munich",
                "/ties/champions-league/2004-05/wit-georgia-v-wisla-krakow"
            })
    void theEveOfADecidedTieIsSharedWithWhatWasNeededThen(String tie) {
        var page = site.page(tie);
        var eve = page.select("#share-eve").val().substring(site.address().length());
        var text = query(links(page, 1).get("WhatsApp"), "wa.me/").get("text");

        assertTrue(text.startsWith(site.page(eve).selectFirst("h1").text()), text);
        assertTrue(text.endsWith(site.address() + eve), text);
    }

    /// Each says of which ties it is true.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-06 | Three of the 24 sides that lost"
                        + " the first leg away by three or more in the Champions League knock-out stage have gone"
                        + " through.",
                "/ties/champions-league/2022-23/eintracht-frankfurt-v-napoli?on=2023-03-14 | One of the 31 sides that"
                    + " lost the first leg at home by two in the Champions League knock-out stage has gone through.",
                "/ties/champions-league/1964-65/koln-v-liverpool?on=1965-03-20 | 21 of the 25 sides at home in the"
                        + " second leg after a drawn first in the European Cup knock-out stage have gone through.",
                "/ties/champions-league/2004-05/wit-georgia-v-wisla-krakow?on=2004-08-01 | The only side that lost the"
                        + " first leg at home by six or more in Champions League qualifying has not gone through."
            })
    void theCountIsOfTheSameCompetitionEraAndKindOfStage(String tie, String told) {
        var text = site.page(tie).selectFirst("[data-share]").attr("data-text");

        assertTrue(text.endsWith(" " + told), text);
    }

    @Test
    void whatIsSharedOfATieFromAnEarlierDayGivesNothingAway() {
        var page = site.page(TIE + "?on=2023-03-14");

        assertEquals(site.address() + TIE, page.select("#share-now").val());
        assertEquals(
                "Liverpool v Real Madrid, round of 16, 2022-23 " + site.address() + TIE,
                query(links(page, 1).get("WhatsApp"), "wa.me/").get("text"));
    }

    @Test
    void noLinkTellsTheNetworkMoreThanItSays() {
        for (var link : site.page(TIE).select("a[href^=https], a[href^=mailto]")) {
            assertEquals("noopener", link.attr("rel"), link.outerHtml());
        }
    }

    private static Map<String, String> links(Document page, int way) {
        return page.select(".sharing__way").get(way).select(".links a").stream()
                .collect(Collectors.toMap(
                        link -> link.text(), link -> link.attr("href"), (one, _) -> one, java.util.LinkedHashMap::new));
    }

    private static Map<String, String> query(String link, String expected) {
        var address = URI.create(link);
        assertEquals("https", address.getScheme());
        assertEquals(expected, address.getAuthority() + address.getPath());
        return parameters(address.getRawQuery());
    }

    private static Map<String, String> parameters(String query) {
        assertTrue(!query.contains("+"), query);
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
