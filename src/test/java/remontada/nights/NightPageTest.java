package remontada.nights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class NightPageTest {
    private final TestSite site = TestSite.running();

    @Test
    void on7May2019LiverpoolCameBack() {
        var page = site.page("/nights/2019-05-07");

        assertEquals("Tuesday 7 May 2019", page.select("h1").text());
        assertEquals(
                "Liverpool came back from three goals down.",
                page.select(".lead").text());
        assertEquals("Barcelona v Liverpool", page.select("article h3").text());
    }

    @Test
    void theDayBeforeItSaidWhatWasAtStake() {
        var page = site.page("/nights/2019-05-07?on=2019-05-06");

        assertEquals("To be played: one second leg.", page.select(".lead").text());
        assertTrue(page.select(".tie__need")
                .text()
                .startsWith("Liverpool must win by four to go through; 3–0 means extra time"));
        assertFalse(page.text().contains("0–4"));
    }

    @Test
    void aNightTellsNothingOfTheOnesAfterIt() {
        assertTrue(site.page("/nights/2019-04-30")
                .select(".tie__need")
                .text()
                .startsWith("Tottenham Hotspur must win by one"));
    }

    @Test
    void leaguesOfTheDayAreFolded() {
        var page = site.page("/nights/2018-12-26");

        assertTrue(page.select("details summary").eachText().stream()
                .anyMatch(text -> text.startsWith("Premier League: nine matches")));
        assertFalse(page.select("details").hasAttr("open"));
    }

    @Test
    void aDayWithoutMatchesLeadsToTheNightsAroundIt() {
        var page = site.page("/nights/2018-07-04");

        assertEquals("No match that day is known here.", page.select(".lead").text());
        assertEquals("/nights/2018-06-29", page.select("a[rel=prev]").attr("href"));
        assertEquals("/nights/2018-07-10", page.select("a[rel=next]").attr("href"));
    }

    @Test
    void theNextNightIsNotKnownBeforeTheDraw() {
        assertTrue(site.page("/nights/2019-05-29?on=2019-05-01")
                .select("a[rel=next]")
                .isEmpty());
    }

    @Test
    void whatIsNoDayIsNotFound() {
        assertEquals(404, site.get("/nights/2018-02-30").statusCode());
        assertEquals(404, site.get("/nights/yesterday").statusCode());
        assertEquals(404, site.get("/nights/1954-01-01").statusCode());
    }

    @Test
    void aNightTakesFewStatements() {
        assertTrue(site.statementsOf("/nights/2019-05-07?on=2019-05-06").size() <= 6);
    }
}
