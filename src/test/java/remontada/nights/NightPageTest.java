package remontada.nights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
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
        assertTrue(site.statementsOf("/nights/2019-05-07?on=2019-05-06").size() <= 8);
    }

    @Test
    void theNightBeforeTheSecondLegsLeadsWithWhatTheRecordSays() {
        var page = site.page("/nights/2023-03-15?on=2023-03-14");
        var first = page.select("main h2").getFirst().text();
        var said = page.select(".statements li").eachText();

        assertEquals("What the record says", first);
        assertTrue(
                said.stream()
                        .anyMatch(text -> text.startsWith("Liverpool v Real Madrid Of the 15 teams that have lost the"
                                + " first leg at home by three or more in the Champions League knock-out stage, none"
                                + " has gone through.")),
                said.toString());
    }

    @Test
    void whatIsSaidOfANightIsSaidOfItsTiesToo() {
        var night = site.json("/nights/2023-03-15.json?on=2023-03-14").path("statements");
        assertTrue(night.size() > 2, night.toString());

        var weight = 100;
        for (var statement : night) {
            var tie = site.json(statement.path("tie").asString() + ".json?on=2023-03-14")
                    .path("statements");
            assertTrue(
                    StreamSupport.stream(tie.spliterator(), false)
                            .anyMatch(said -> said.path("id").equals(statement.path("id"))
                                    && said.path("count").equals(statement.path("count"))
                                    && said.path("total").equals(statement.path("total"))
                                    && said.path("evidence").equals(statement.path("evidence"))),
                    statement.toString());
            assertTrue(statement.path("weight").asInt() <= weight);
            weight = statement.path("weight").asInt();
        }
    }

    @Test
    void beforeTheNightNothingOfItIsKnown() {
        var said = site.json("/nights/2019-05-07.json?on=2019-05-06")
                .path("statements")
                .toString();

        assertTrue(said.contains("Of the 24 teams"), said);
        assertTrue(!said.contains("Liverpool became"), said);
    }

    @Test
    void noNightSaysTheSameTwice() {
        for (var night : List.of("1985-04-24", "2022-03-09", "2024-03-14", "2017-03-08")) {
            var said =
                    site.page("/nights/" + night).select(".statements li span").eachText();

            assertTrue(said.size() <= 6);
            assertEquals(said.size(), Set.copyOf(said).size());
        }
    }

    @Test
    void aNightsGoalsAreShownAsOfThatNight() {
        var goals = site.page("/nights/2023-03-14?on=2023-03-14").select(".statements a[href*=#]");

        assertFalse(goals.isEmpty());
        for (var address : goals.eachAttr("href")) {
            assertTrue(address.endsWith("?on=2023-03-14#swing"), address);
        }
    }

    @Test
    void aNightSaysWhoWentThroughAndWhatTheFirstLegsWere() {
        assertEquals(
                "Manchester City beat RB Leipzig 7–0 and went through. Inter went through at Porto.",
                lead("/nights/2023-03-14"));
        assertEquals(
                "Real Madrid won 5–2 at Liverpool in the first leg. Napoli won 2–0 at Eintracht Frankfurt in the first"
                        + " leg.",
                lead("/nights/2023-02-21"));
        assertEquals(
                "Chelsea came back from two goals down, after extra time. Real Madrid beat CSKA Moscow 4–1 and went"
                        + " through.",
                lead("/nights/2012-03-14"));
        assertEquals("Liverpool beat Tottenham Hotspur 2–0 in the final.", lead("/nights/2019-06-01"));
        assertTrue(lead("/nights/2022-10-26").startsWith("Porto beat Club Brugge 4–0. Inter beat Viktoria Plzeň 4–0."));
    }

    private String lead(String night) {
        return site.page(night).select(".lead").text();
    }

    @Test
    void aNightWithoutATieSaysNothing() {
        assertEquals(0, site.page("/nights/2022-10-26").select("#record").size());
    }
}
