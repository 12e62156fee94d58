package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class TiesIndexTest {
    private final TestSite site = TestSite.running();

    @Test
    void whatIsToComeStandsBeforeWhatIsDecided() {
        var page = site.page("/ties?on=2023-03-13");

        assertEquals("Champions League 2022-23", page.select("h1").text());
        assertEquals(List.of("Round of 16"), page.select("main h2").eachText());
        assertEquals("Inter v Porto", page.select("article h3").first().text());
        assertEquals(8, page.select("article").size());
    }

    @Test
    void aSecondLegToComeSaysItsDayBeforeItsHour() {
        var page = site.page("/ties?on=2023-03-13");
        var liverpool = page.select("article:has(a[href*=liverpool-v-real-madrid])");

        assertTrue(liverpool.text().endsWith("Second leg on Wednesday 15 March, 21:00 CET"), liverpool.text());
        var home = site.page("/?on=2023-03-13").select("article:has(a[href*=liverpool-v-real-madrid])");
        assertFalse(home.text().contains("Second leg on"), "its heading says the day");
    }

    @Test
    void beforeTheFirstTieOfASeasonTheLastOneIsShownAndSaidToBe() {
        var page = site.page("/ties?on=2026-11-23");

        assertEquals("Champions League 2025-26", page.select("h1").text());
        assertEquals(
                "No knock-out ties of 2026-27 are known yet. These are the last.",
                page.select(".lead").text());
        assertEquals("Final", page.select("main h2").first().text());
    }

    @Test
    void otherCompetitionsAreAChoice() {
        assertEquals(
                "europa-league",
                site.json("/ties.json?competition=europa-league&on=2023-03-13")
                        .get("competition")
                        .asString());
        assertEquals(400, site.get("/ties?competition=serie-a").statusCode());
    }

    @Test
    void theTableHasALineATie() {
        var lines = site.get("/ties.csv?on=2023-03-13").body().lines().toList();

        assertEquals(9, lines.size());
        assertTrue(
                lines.contains(
                        "champions-league,2022-23,round-of-16,first-leg-played,liverpool,real-madrid,2023-02-21,2023-03-15,2-5,,2-5,liverpool,3,away,,,false"));
    }
}
