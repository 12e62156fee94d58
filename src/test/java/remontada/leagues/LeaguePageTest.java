package remontada.leagues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class LeaguePageTest {
    private final TestSite site = TestSite.running();

    @Test
    void deductionsAreToldFromTheDayTheyWereImposed() {
        var before = site.page("/leagues/premier-league/2023-24?on=2023-11-16");
        var after = site.page("/leagues/premier-league/2023-24?on=2023-11-17");
        assertFalse(before.text().contains("taken away"));
        assertTrue(after.text().contains("Everton had 10 points taken away on 17 November 2023"));
    }

    @Test
    void resultsOfLaterDaysAndTheSecondPhaseAreNotKnownYet() {
        var league = site.json("/leagues/scottish-premiership/2022-23.json?on=2023-03-14");
        for (JsonNode match : league.path("matches")) {
            var later = match.path("date").asString().compareTo("2023-03-14") > 0;
            assertTrue(!later || match.path("homeGoals").isNull(), match::toString);
            assertFalse(match.path("round").asString("").startsWith("championship"), match::toString);
        }
        assertEquals(12, league.path("table").size());
    }

    @Test
    void aLeagueThatSplitShowsItsParts() {
        var page = site.page("/leagues/belgian-pro-league/2022-23?on=2023-06-30");
        assertTrue(page.select("table").text().contains("Championship group 1 Royal Antwerp"));
        assertTrue(page.text().contains("The Europe group began with half of its points."));
        assertTrue(page.text().contains("Some of the play-offs that followed are missing here"));
    }

    @Test
    void aLeagueLeadsToItsSeasonAndUnknownOnesSayWhatThereIs() {
        var latest = site.get("/leagues/premier-league?on=2023-03-14");
        assertEquals(302, latest.statusCode());
        assertEquals(
                "/leagues/premier-league/2022-23?on=2023-03-14",
                latest.headers().firstValue("Location").orElseThrow());
        assertTrue(site.get("/leagues/j-league").body().contains("premier-league, la-liga"));
        assertTrue(site.get("/leagues/la-liga/1999-00?on=2023-03-14")
                .body()
                .contains("There is every one from 2010-11 to 2022-23."));
    }

    @Test
    void nobodyHasAPlaceBeforeTheFirstResult() {
        var page = site.page("/leagues/la-liga/2026-27?on=2026-11-26&month=2026-08");

        assertTrue(page.select("tbody td:first-child").eachText().stream().allMatch(String::isEmpty));
        assertEquals("Result not known", page.select("#matches ~ h3").text());
        assertTrue(
                page.select(".lead").text().contains("Results are known up to "),
                page.select(".lead").text());
    }

    @Test
    void fixturesOfAPastSeasonsDayAreStillToCome() {
        var page = site.page("/leagues/la-liga/2022-23?on=2023-03-14");

        assertEquals(
                List.of("Fixtures", "Results"), page.select("#matches ~ h3").eachText());
        assertFalse(page.text().contains("Results are known up to"));
    }
}
