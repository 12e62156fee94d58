package remontada.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class SearchTest {
    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @CsvSource({
        "Bayern, bayern-munich",
        "Munchen, bayern-munich",
        "besiktas, besiktas",
        "Beşiktaş, besiktas",
        "bodo glimt, bodo-glimt",
        "Man Utd, manchester-united",
        "PSG, paris-saint-germain",
        "liverpol, liverpool",
        "inter, inter",
        "real madrid, real-madrid"
    })
    void aClubIsFoundInAnySpelling(String asked, String club) {
        assertEquals(club, search(asked).get("clubs").get(0).get("slug").asString());
    }

    @Test
    void anExactNameFindsNoLookalikes() {
        assertEquals(1, search("Liverpool").get("clubs").size());
    }

    @Test
    void twoClubsFindTheirTies() {
        assertEquals(
                List.of("2018-19", "2006-07"),
                search("liverpool v barcelona").get("ties").findValuesAsString("season"));
    }

    @Test
    void twoClubsAndAYearFindOneTie() {
        var ties = search("liverpool real madrid 2023").get("ties");

        assertEquals(1, ties.size());
        assertEquals("liverpool-v-real-madrid", ties.get(0).get("slug").asString());
    }

    @Test
    void namesThatSwappedWouldBeAnotherClubAreStillTwo() {
        assertEquals(
                List.of("ac-milan", "inter"), search("milan inter").get("clubs").findValuesAsString("slug"));
    }

    @Test
    void aYearFindsTheSeasonsOnEitherSide() {
        assertEquals(
                List.of("1999-00", "1998-99"), search("1999").get("seasons").findValuesAsString("season"));
        assertEquals(
                List.of("champions-league", "europa-league"),
                search("2018-19").get("seasons").findValuesAsString("competition"));
    }

    @Test
    void aSearchKnowsNothingOfLaterTies() {
        var later = site.json("/search.json?on=2019-04-01&q=" + encoded("liverpool v barcelona"));

        assertEquals(List.of("2006-07"), later.get("ties").findValuesAsString("season"));
    }

    @Test
    void anEmptySearchShowsWhatCanBeAskedFor() {
        var page = site.page("/search");

        assertTrue(page.select(".lead").text().startsWith("A club in any spelling"));
        assertEquals(200, site.get("/search?q=").statusCode());
    }

    @Test
    void nothingFoundIsSaidPlainly() {
        assertTrue(site.page("/search?q=xyzzy").select(".lead").text().startsWith("Nothing here is called “xyzzy”."));
    }

    @Test
    void aSearchTakesFewStatements() {
        assertTrue(site.statementsOf("/search?q=" + encoded("liverpool real madrid 2023"))
                        .size()
                <= 5);
    }

    private JsonNode search(String asked) {
        return site.json("/search.json?q=" + encoded(asked));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 march 2017", "2017-03-08", "8th Mar 2017", "March 8, 2017"})
    void aDateFindsItsNight(String asked) {
        assertEquals("2017-03-08", search(asked).get("nights").get(0).asString());
        assertEquals(
                "/nights/2017-03-08",
                site.page("/search?q=" + encoded(asked)).select(".found a").attr("href"));
    }

    @Test
    void noNightIsFoundOnADayThatIsNone() {
        assertEquals(0, search("31 february 2017").get("nights").size());
    }

    @Test
    void aLeagueIsFoundByItsName() {
        assertEquals(
                "premier-league",
                search("premier league").get("leagues").get(0).get("slug").asString());
    }
}
