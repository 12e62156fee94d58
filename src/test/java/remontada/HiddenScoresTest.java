package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader who wants no scores after a day gets none, on any page, nor on what it leads to.
class HiddenScoresTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";
    private static final String HIDDEN = "?on=2023-03-13&spoilers=off";
    private static final Pattern ON = Pattern.compile("[?&]on=([0-9-]{10})");

    private final TestSite site = TestSite.running();

    /// Every sample, as of its own day or of one when every club in it had played.
    static Stream<String> pages() {
        return SamplePages.all()
                .map(address -> ON.matcher(address).find()
                        ? address
                        : address + (address.contains("?") ? "&" : "?") + "on=2025-08-01");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itTellsWhatWasKnownOnThatDayAndNothingElse(String address) {
        var asOf = site.page(address);
        var hidden = site.page(address + "&spoilers=off");

        assertEquals(told(asOf), told(hidden));
        assertEquals(site.json(twin(address)), site.json(twin(address + "&spoilers=off")));
        assertEquals("noindex, nofollow", hidden.select("meta[name=robots]").attr("content"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingItLeadsToHidesScoresToo(String address) {
        var day = dayOf(address);
        var telling = site.page(address + "&spoilers=off").select("a[href^=/], link[rel=alternate], form").stream()
                .filter(element -> !isExplicit(element))
                .filter(element -> element.normalName().equals("form")
                        ? !hides(element, day)
                        : !hides(element.attr("href"), day) && !isFile(element.attr("href")))
                .map(Element::toString)
                .toList();

        assertEquals(List.of(), telling);
    }

    @Test
    void aDayThatIsNotSetIsTheDayBeforeYesterday() {
        var today = today();

        assertEquals(
                "/ties.json?competition=europa-league&on=" + today.minusDays(2) + "&spoilers=off",
                site.get("/ties.json?spoilers=off&competition=europa-league")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
        assertEquals(302, site.get("/?spoilers=off").statusCode());
    }

    /// A calendar that stays on one day is of no use to who subscribes to it.
    @Test
    void whatIsFetchedAgainAndAgainStaysTwoDaysBehind() {
        var calendar = site.get(TIE + ".ics?spoilers=off");
        var feed = site.get("/comebacks.atom?spoilers=off");

        assertEquals(200, calendar.statusCode());
        var unfolded = calendar.body().replace("\r\n ", "");
        assertTrue(unfolded.contains("SOURCE;VALUE=URI:" + site.address() + TIE + ".ics?spoilers=off\r\n"), unfolded);
        assertTrue(unfolded.contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"), unfolded);
        assertFalse(unfolded.contains("on="), unfolded);
        assertEquals(200, feed.statusCode());
        var links = Jsoup.parse(feed.body()).select("link").eachAttr("href");
        assertTrue(links.stream().allMatch(link -> link.endsWith("?spoilers=off")), links::toString);
        assertEquals(
                List.of("webcal" + site.address().substring(4) + TIE + ".ics?spoilers=off"),
                site.page(TIE + HIDDEN).select("a[href^=webcal:]").eachAttr("href"));
        assertEquals(
                List.of("/clubs/liverpool.atom?spoilers=off"),
                site.page("/clubs/liverpool" + HIDDEN).select("[href*=.atom]").eachAttr("href").stream()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "&spoilers=shown, ''",
        "&spoilers=off, ?on=%s&spoilers=off",
    })
    void aDayToComeIsToday(String more, String leadsTo) {
        var answer = site.get(TIE + "?on=2100-01-01" + more);

        assertEquals(302, answer.statusCode());
        assertEquals(
                TIE + leadsTo.formatted(today()),
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void onAHiddenPageTheWayToTheResultSaysWhatItIs() {
        var way = site.page(TIE + HIDDEN).selectFirst("main .more:has(a[href*=spoilers=shown])");

        assertEquals(
                "Show the result This page will tell what came after 13 March 2023; all others go on hiding it.",
                way.text());
        assertFalse(site.page(TIE + HIDDEN).text().contains("How it went"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoilers=yes", "spoilers=OFF&on=2023-03-13", "spoilers=off&on=yesterday"})
    void whatMeansNothingIsRefused(String parameters) {
        assertEquals(400, site.get("/ties?" + parameters).statusCode());
    }

    /// Liverpool met Real Madrid that season and did not meet Everton, which a reader who hides scores must not learn.
    @Test
    void aTieThatWasToComeLooksLikeOneThatNeverWas() {
        var toCome = site.get(TIE + "?on=2022-09-01&spoilers=off");
        var never = site.get(TIE.replace("real-madrid", "everton") + "?on=2022-09-01&spoilers=off");

        assertEquals(404, toCome.statusCode());
        assertEquals(404, never.statusCode());
        assertEquals(never.body().replace("everton", "real-madrid"), toCome.body());
        var page = Jsoup.parse(toCome.body());
        assertTrue(page.select("main").text().contains("Scores after 1 September 2022 are hidden"), page.text());
        assertEquals(
                TIE + "?on=2022-09-01&spoilers=shown",
                page.selectFirst("main .more a").attr("href"));
        assertFalse(page.text().contains("did not meet"), page.text());
    }

    @Test
    void onePageIsShownInFullAndTheOthersGoOnHiding() {
        var shown = site.page(TIE + "?on=2023-03-13&spoilers=shown");

        assertEquals(
                site.page(TIE).selectFirst("h1").text(), shown.selectFirst("h1").text());
        assertEquals("noindex, nofollow", shown.select("meta[name=robots]").attr("content"));
        var all = site.page(TIE);
        for (var same : List.of(
                "link[rel=canonical]",
                "link[type=application/json]",
                "meta[property=og:url]",
                "meta[property=og:title]",
                "meta[property=og:image]")) {
            assertEquals(all.select(same).outerHtml(), shown.select(same).outerHtml());
        }
        assertTrue(
                shown.selectFirst(".day summary").text().contains("on others scores after 13 March 2023 stay hidden"));
        var telling = shown.select("header nav a, .scoreboard a, .dots a, footer a").stream()
                .map(link -> link.attr("href"))
                .filter(link -> !hides(link, LocalDate.of(2023, 3, 13)))
                .toList();
        assertEquals(List.of(), telling);
    }

    @Test
    void whatIsSharedFromAHiddenPageIsHiddenToo() {
        var page = site.page(TIE + HIDDEN);

        assertEquals(
                site.address() + TIE + HIDDEN, page.selectFirst("#share-own").val());
        assertEquals(
                site.address() + TIE + HIDDEN,
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                site.address() + "/embed" + TIE + HIDDEN,
                Jsoup.parse(page.select("#embed-code").text()).select("iframe").attr("src"));
        assertNotEquals(
                site.page(TIE).selectFirst("[data-share]").attr("data-text"),
                page.selectFirst("[data-share]").attr("data-text"));
    }

    private LocalDate today() {
        return LocalDate.parse(site.page("/ties").selectFirst(".day time").attr("datetime"));
    }

    /// What a page says and where it leads, but for the strip that says what is hidden, for the ways to see it and to
    /// subscribe, and for carrying that on, which leaves less room for the text beside the address.
    private static String told(Document page) {
        page.select(".day, input[name=spoilers], #way-own, .more:contains(How it went), .more:contains(Show the"
                        + " result)")
                .remove();
        page.select("li:has(> a[href*=.ics]), li:has(> a[href*=.atom]), link[href*=.atom]")
                .remove();
        page.select("[aria-label^=Address to share]").removeAttr("aria-label");
        page.select("a[href^=https://bsky.app/]").attr("href", "");
        return page.outerHtml()
                .replaceAll("\\s+", " ")
                .replace("> <", "><")
                .replaceAll("(&amp;amp;|&amp;|&|\\\\u0026)spoilers=off", "")
                .replace("%26spoilers%3Doff", "");
    }

    /// Says what it shows and is followed by those who want to see it.
    private static boolean isExplicit(Element link) {
        return link.hasAttr("data-show-all")
                || link.attr("href").contains("spoilers=shown")
                || link.attr("type").contains("oembed")
                || isSubscription(link);
    }

    /// Says that scores come two days late, and so they do whenever it is fetched.
    private static boolean isSubscription(Element link) {
        return link.attr("href").matches("[^?]+\\.(ics|atom)\\?([^&]+&)*spoilers=off");
    }

    private static boolean isFile(String address) {
        return address.startsWith("/assets/") || address.equals("/openapi.json") || address.endsWith(".zip");
    }

    private static boolean hides(Element form, LocalDate day) {
        return form.select("[name=spoilers]").attr("value").equals("off")
                && !LocalDate.parse(form.select("[name=on]").attr("value")).isAfter(day);
    }

    private static boolean hides(String address, LocalDate day) {
        return address.contains("&spoilers=off") && !dayOf(address).isAfter(day);
    }

    private static LocalDate dayOf(String address) {
        var on = ON.matcher(address);
        assertTrue(on.find(), address);
        return LocalDate.parse(on.group(1));
    }

    private static String twin(String address) {
        var parts = address.split("\\?", 2);
        return (parts[0].equals("/") ? "/index" : parts[0]) + ".json?" + parts[1];
    }
}
