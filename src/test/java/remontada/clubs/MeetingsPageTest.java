package remontada.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class MeetingsPageTest {
    private static final String LIVERPOOL_REAL_MADRID = "/clubs/liverpool/v/real-madrid";

    private final TestSite site = TestSite.running();

    @Test
    void realMadridHadWonSixOfTheLastSevenAgainstLiverpool() {
        var page = site.page(LIVERPOOL_REAL_MADRID + "?on=2023-03-14");
        assertTrue(page.text()
                .contains("They have met ten times."
                        + " Real Madrid have won six of the last seven and drawn the other."));
        assertEquals(
                "Liverpool 2–5 Real Madrid",
                page.select(".results__match").getFirst().text());
        assertEquals(
                "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14",
                page.select(".results__match").getFirst().attr("href"));
    }

    @Test
    void theBalanceIsThatOfTheClubNamedFirst() {
        var meetings = site.json(LIVERPOOL_REAL_MADRID + ".json?on=2023-03-14");
        assertEquals(10, meetings.path("count").asInt());
        assertEquals(3, meetings.path("won").asInt());
        assertEquals(1, meetings.path("drawn").asInt());
        assertEquals(6, meetings.path("lost").asInt());
        assertEquals(10, meetings.path("goalsFor").asInt());
        assertEquals(16, meetings.path("goalsAgainst").asInt());
        assertEquals(6, meetings.path("ties").size());
    }

    @Test
    void beforeTheChampionsLeagueTheyMetInTheEuropeanCup() {
        var page = site.page("/clubs/koln/v/liverpool?on=1970-01-01");

        assertTrue(page.text().contains("24 Mar 1965, European Cup quarter-final, Rotterdam"), page.text());
        assertTrue(page.text().contains("1964-65 European Cup, quarter-final"));
    }

    @Test
    void theLastFewAreAskedForByNumber() {
        assertEquals(
                7,
                site.json(LIVERPOOL_REAL_MADRID + ".json?last=7&on=2023-03-14")
                        .path("meetings")
                        .size());
    }

    @Test
    void theClubsTheOtherWayRoundLeadToTheSamePage() {
        var answer = site.get("/clubs/real-madrid/v/liverpool?last=7");
        assertEquals(308, answer.statusCode());
        assertEquals(
                LIVERPOOL_REAL_MADRID + "?last=7",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void noClubMeetsItself() {
        assertEquals(404, site.get("/clubs/liverpool/v/liverpool").statusCode());
    }

    @Test
    void aTieStillOpenOnTheDayHasNoWinner() {
        var ties = site.json(LIVERPOOL_REAL_MADRID + ".json?on=2023-03-14").path("ties");
        assertTrue(ties.get(0).path("winner").isNull());
        assertEquals("real-madrid", ties.get(1).path("winner").path("slug").asString());
    }
}
