package remontada.seasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class SeasonsTest {
    private final TestSite site = TestSite.running();

    @Test
    void everySeasonNamesItsWinner() {
        var page = site.page("/seasons?on=2019-06-10");
        var rows = page.select("section:has(#champions-league) tbody tr");

        assertEquals(64, rows.size());
        assertEquals("2018-19 Liverpool Tottenham 2–0 6 in 11", rows.first().text());
        assertTrue(rows.eachText().contains("1973-74 Bayern Atlético 4–0, replay 3 in 20"), rows.eachText()::toString);
        assertEquals(
                "Champions League and European Cup",
                page.select("#champions-league").text());
        assertTrue(rows.last().text().startsWith("1955-56 Real Madrid Reims 4–3"));
    }

    @Test
    void aWinnerIsNotKnownBeforeTheFinal() {
        var row = site.page("/seasons?on=2019-05-31")
                .select("section:has(#champions-league) tbody tr")
                .first();

        assertTrue(row.text().startsWith("2018-19"));
        assertFalse(row.text().contains("Liverpool"));
    }

    @Test
    void aSeasonIsCalledByTheNameOfItsDay() {
        assertEquals(
                "European Cup 1973-74",
                site.page("/seasons/1973-74/champions-league").select("h1").text());
    }

    @Test
    void theBracketOf2019LeadsFromTheRoundOf16ToLiverpool() {
        var page = site.page("/seasons/2018-19/champions-league?on=2019-06-10");

        assertEquals(
                List.of("Round of 16", "Quarter-finals", "Semi-finals", "Final"),
                page.select(".bracket h2").eachText());
        assertEquals(
                List.of("Tottenham", "Liverpool"),
                page.select(".bracket__stage:last-child .bracket__side > span").eachText());
        assertEquals(
                List.of("Tottenham", "Barcelona"),
                page.select(".bracket__stage:nth-child(3) .bracket__side:first-child > span")
                        .eachText());
        assertEquals(6, page.select(".bracket .came-back").size());
        assertTrue(page.select(".lead")
                .text()
                .startsWith("Liverpool beat Tottenham 2–0 in the final. There were six comebacks"));
        assertTrue(page.text().contains("Group stage: 96 of 96 matches played."));
    }

    @Test
    void aTieStandsBesideTheOneItsWinnerWentOnTo() {
        var quarterFinals = site.page("/seasons/2018-19/champions-league?on=2019-06-10")
                .select(".bracket__stage:nth-child(2) .bracket__side--through > span")
                .eachText();

        assertEquals(List.of("Tottenham", "Ajax", "Barcelona", "Liverpool"), quarterFinals);
    }

    @Test
    void theFinalOf2019IsNotKnownBeforeTheSemiFinals() {
        var page = site.page("/seasons/2018-19/champions-league?on=2019-05-06");

        assertEquals("Semi-finals", page.select(".bracket h2").last().text());
    }

    @Test
    void whatIsNotHereSaysWhatIs() {
        assertTrue(site.get("/seasons/2018-19/serie-a").body().contains("champions-league, europa-league"));
        assertTrue(site.get("/seasons/2030-31/champions-league?on=2019-06-10")
                .body()
                .contains("from 1955-56 to 2018-19"));
        assertEquals(404, site.get("/seasons/2018-19/conference-league").statusCode());
    }

    @Test
    void seasonsTakeFewStatements() {
        assertTrue(site.statementsOf("/seasons?on=2019-06-10").size() <= 3);
        assertTrue(site.statementsOf("/seasons/2018-19/champions-league?on=2019-06-10")
                        .size()
                <= 4);
    }

    @Test
    void aSeasonAloneIsThatOfTheChampionsLeague() {
        var answer = site.get("/seasons/2018-19");

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/seasons/2018-19/champions-league",
                answer.headers().firstValue("Location").orElseThrow());
    }
}
