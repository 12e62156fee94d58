package remontada.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real Madrid, 5-2 ahead, play Liverpool tonight: what every page says of it that lists the tie.
@Timeout(300)
class LiveListsTest {
    private static final String NIGHT = "/nights/2023-03-15";
    private static final String SEASON = "/seasons/2022-23/champions-league";
    private static final String CLUB = "/clubs/liverpool";
    private static final String NEEDED = "Liverpool need one more goal to force extra time, two to go through.";
    private static LiveSite site;

    @BeforeAll
    static void open() {
        site = LiveSite.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void beforeKickOff() {
        site.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ties", NIGHT, CLUB, "/clubs/real-madrid"})
    void whileItIsOnTheTiesBandIsMarkedAndTellsMinuteScoreAndWhatIsNeeded(String path) {
        site.stands(63, 0, 2);
        var band = site.page(path).select(".tie").select("[data-part='" + LiveSite.TIE + "']");

        assertEquals("Live 63′", band.select(".live").text());
        assertEquals("[4, 5]", band.select(".tie__score").eachText().toString());
        assertTrue(band.text().contains(NEEDED), band.text());
        assertFalse(band.text().contains("21:00"), "the hour is over");
    }

    @Test
    void whatIsOnComesFirst() {
        assertEquals("quarter-final", first("/ties", "main section").attr("aria-labelledby"));
        assertEquals("record", first(NIGHT, "main section").attr("aria-labelledby"));

        site.stands(63, 0, 2);
        assertEquals("round-of-16", first("/ties", "main section").attr("aria-labelledby"));
        assertEquals(
                "champions-league-round-of-16", first(NIGHT, "main section").attr("aria-labelledby"));
    }

    @Test
    void theBracketAndTheTableOfTheSeasonTellItToo() {
        site.stands(63, 0, 2);
        var season = site.page(SEASON);
        var slot = one(season.select("[data-part='bracket/" + LiveSite.TIE + "']"));
        var row = one(season.select("tr[data-part='" + LiveSite.TIE + "']"));

        assertEquals("Liverpool 4 Real Madrid 5 Live 63′", slot.text());
        assertEquals(
                "[Liverpool v Real Madrid, 2–5, 2–0, 4–5, Live 63′]",
                row.children().eachText().toString());
        assertEquals(2, season.select(".live").size(), "Milan and Tottenham have played theirs");
    }

    @Test
    void whatIsBeingPlayedIsNotAmongWhatAClubPlaysNext() {
        assertTrue(next(CLUB).contains("Champions League"), next(CLUB));
        site.stands(63, 0, 2);
        assertFalse(next(CLUB).contains("Champions League"), next(CLUB));
        assertTrue(next(CLUB).contains("Premier League"), next(CLUB));
    }

    @Test
    void theClubsTitleDoesNotSayHowItStoodBeforeTheMatch() {
        assertEquals("Liverpool are three behind Real Madrid, a leg to play", title(CLUB));
        site.stands(63, 0, 3);
        assertEquals("Liverpool v Real Madrid in the round of 16, live", title(CLUB));
        site.fallsSilent();
        assertEquals("Liverpool are three behind Real Madrid, a leg to play", title(CLUB));
    }

    @Test
    void aMinuteThatNobodyToldIsNotMadeUp() {
        site.stands(63, 0, 2);
        site.sql().execute("UPDATE live_match SET minute = NULL, version = version + 1");

        assertEquals("Live", site.page("/ties").select(".live").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ties", NIGHT, SEASON, CLUB})
    void pagesThatShowItFollowItAreFreshEachSecondAndHaveItInJson(String path) {
        assertEquals("/live", site.page(path).select("#live").attr("data-events"));
        assertFalse(caching(path).contains("s-maxage=1,"), caching(path));
        var due = site.page(path).select("#live").attr("data-version");

        site.stands(63, 0, 2);
        assertTrue(caching(path).contains("s-maxage=1,"), caching(path));
        assertFalse(due.equals(site.page(path).select("#live").attr("data-version")));
        assertEquals(LiveSite.TIE, site.json(path + ".json").at("/live/0/tie").asString());

        site.ended(1, 0);
        assertEquals(0, site.page(path).select("#live, .live").size());
        assertEquals(0, site.json(path + ".json").path("live").size());
    }

    @Test
    void otherDaysOtherNightsAndOtherClubsTellNothingOfIt() {
        site.stands(63, 0, 2);
        for (var path : List.of(
                "/ties?on=2023-03-15",
                NIGHT + "?on=2023-03-15",
                SEASON + "?on=2023-03-14&spoilers=off",
                CLUB + "?on=2023-03-14",
                "/nights/2023-02-21",
                "/nights/2023-03-14",
                "/ties?competition=europa-league",
                "/seasons/2021-22/champions-league",
                "/clubs/bayern-munich")) {
            assertEquals(
                    0,
                    site.page(path)
                            .select("#live, .live, [data-part*=real-madrid]")
                            .size(),
                    path);
        }
    }

    @Test
    void whereNothingWasHeardForSomeMinutesNothingIsMarked() {
        site.stands(63, 0, 2);
        site.fallsSilent();
        for (var path : List.of("/ties", NIGHT, CLUB)) {
            var band = site.page(path).select(".tie").select("[data-part='" + LiveSite.TIE + "']");
            assertTrue(band.text().contains("Last heard of at "), path + ": " + band.text());
            assertEquals(0, band.select(".live").size(), path);
        }
        assertEquals(0, site.page(SEASON).select(".live").size());
    }

    private static Element first(String path, String query) {
        return Objects.requireNonNull(site.page(path).selectFirst(query));
    }

    private static String title(String path) {
        return site.page(path).select("meta[property=og:title]").attr("content");
    }

    private static Element one(Elements found) {
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static String next(String club) {
        return site.page(club).select("section[data-part=next]").text();
    }

    private static String caching(String path) {
        return site.get(path).headers().firstValue("Cache-Control").orElse("");
    }
}
