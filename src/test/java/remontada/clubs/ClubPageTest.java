package remontada.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class ClubPageTest {
    private final TestSite site = TestSite.running();

    @Test
    void liverpoolBeforeTheSecondLegAtRealMadrid() {
        var page = site.page("/clubs/liverpool?on=2023-03-14");
        assertEquals("Liverpool", page.select("h1").text());
        assertTrue(page.text().contains("Champions of Europe six times, last in 2018-19."));
        assertTrue(page.text().contains("42 points from 26 matches: sixth in the Premier League."));
        assertEquals(
                List.of(
                        "2–0 W Newcastle (a)",
                        "2–5 L Real Madrid (h)",
                        "0–0 D Crystal Palace (a)",
                        "2–0 W Wolves (h)",
                        "7–0 W Man United (h)",
                        "0–1 L Bournemouth (a)"),
                page.select(".form li").eachText());
        assertEquals(
                "2022-23",
                page.select("#ties + .table-scroll tbody td").getFirst().text());
    }

    @Test
    void theDataHasTheNamesThatOthersRelyOn() {
        var club = site.json("/clubs/liverpool.json?on=2023-03-14");
        assertEquals("liverpool", club.path("slug").asString());
        assertEquals(
                Set.of("date", "competition", "opponent", "venue", "goalsFor", "goalsAgainst", "result"),
                Set.copyOf(club.path("form").get(0).propertyNames()));
        assertEquals(6, club.path("form").size());
        assertEquals("2023-03-11", club.path("form").get(0).path("date").asString());
        assertEquals("L", club.path("form").get(0).path("result").asString());
        assertEquals(
                "bournemouth",
                club.path("form").get(0).path("opponent").path("slug").asString());
        assertEquals(6, club.path("league").path("position").asInt());
        assertEquals(26, club.path("league").path("played").asInt());
        assertEquals(42, club.path("league").path("points").asInt());
        assertEquals("Premier League", club.path("league").path("name").asString());
        assertEquals(6, club.path("honours").path("titles").asInt());
        assertEquals(6, club.path("honours").path("seasons").size());
        assertTrue(club.path("streaks").isArray());
        assertEquals(9, club.path("comebacks").path("made").asInt());
        assertEquals(5, club.path("comebacks").path("suffered").asInt());
        assertEquals("round-of-16", club.path("ties").get(0).path("stage").asString());
    }

    @Test
    void realMadridWonTheirFourteenthOnTheTwentyEighthOfMay2022() {
        assertEquals(14, titles("/clubs/real-madrid.json?on=2022-06-01"));
        assertEquals(13, titles("/clubs/real-madrid.json?on=2022-05-27"));
    }

    /// Norwich lost their last ten of 2019-20, spent 2020-21 in the second tier, which is not known here, and came back
    /// with a defeat.
    @Test
    void aStreakDoesNotReachOverASeasonThatIsNotKnown() {
        var page = site.page("/clubs/norwich-city?on=2021-08-15");

        assertEquals("0–3 L Liverpool (h)", page.select(".form li").last().text());
        assertFalse(page.text().contains("Lost the last"), page.text());
    }

    @Test
    void formOfLongAgoSaysOfWhenItIs() {
        var text = site.page("/clubs/liverpool?on=2026-11-26").text();

        assertTrue(
                text.contains("This is how it stood after the last match known here, on 24 May 2026. Conceded"), text);
    }

    @Test
    void formOfEuropeanMatchesAloneSaysSo() {
        var gap = "Only its European matches are known here.";

        assertTrue(site.page("/clubs/lincoln-red-imps?on=2023-03-14").text().contains(gap));
        assertTrue(site.page("/ties/champions-league/1973-74/bayern-munich-v-atletico-madrid")
                .text()
                .contains(gap));
        assertFalse(site.page("/clubs/liverpool?on=2023-03-14").text().contains(gap));
    }

    @Test
    void kickOffsToComeAreGivenAtTheGroundWithItsZone() {
        assertEquals(
                "Real Madrid 21:00 CET Liverpool",
                site.page("/clubs/liverpool?on=2023-03-14")
                        .select(".results__match")
                        .getFirst()
                        .text());
    }

    @Test
    void nothingOfWhatCameLaterIsKnownInMarch2019() {
        var club = site.json("/clubs/liverpool.json?on=2019-03-01");
        assertEquals(5, club.path("honours").path("titles").asInt());
        assertEquals(
                "second-leg-to-come", club.path("ties").get(0).path("outcome").asString());
        assertEquals(
                "bayern-munich",
                club.path("ties").get(0).path("opponent").path("slug").asString());
        assertTrue(club.path("ties").get(0).path("secondLeg").isNull());
        for (JsonNode match : club.path("form")) {
            assertTrue(match.path("date").asString().compareTo("2019-03-01") <= 0);
        }
        assertFalse(site.page("/clubs/liverpool?on=2019-03-01").text().contains("2019-20"));
    }

    @Test
    void theTiesAfterAFirstLegLostAwayAreThoseThatItsLineCounts() {
        var all = site.json("/clubs/liverpool.json?on=2023-03-14").path("firstLegs");
        var page = site.page("/clubs/liverpool?first-leg=lost-away&on=2023-03-14");
        for (JsonNode line : all) {
            if (line.path("firstLeg").asString().equals("lost-away")) {
                assertEquals(
                        line.path("total").asInt(),
                        page.select("#ties ~ .table-scroll tbody tr").size());
                assertEquals(
                        line.path("through").asInt(), page.select(".came-back").size());
            }
        }
    }

    @Test
    void aClubThatIsNotThereSuggestsThoseWithSuchNames() {
        var answer = site.get("/clubs/liverpol");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("The nearest names: Liverpool,"), answer.body());
    }

    @Test
    void aClubWithoutEuropeanTiesHasItsFormAndItsLeague() {
        var club = site.json("/clubs/bournemouth.json?on=2023-03-14");
        assertEquals(18, club.path("league").path("position").asInt());
        assertEquals(24, club.path("league").path("points").asInt());
        assertEquals(6, club.path("form").size());
        assertEquals(0, club.path("ties").size());
    }

    @Test
    void theListFindsClubsWithoutTheirAccentsAndByCountry() {
        assertEquals(
                "besiktas",
                site.json("/clubs.json?q=Besiktas")
                        .path("items")
                        .get(0)
                        .path("slug")
                        .asString());
        for (JsonNode club : site.json("/clubs.json?country=ENG").path("items")) {
            assertEquals("ENG", club.path("country").asString());
        }
        assertEquals(400, site.get("/clubs?country=XYZ").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clubs",
                "/clubs/real-madrid",
                "/clubs/liverpool/v/real-madrid",
                "/leagues",
                "/leagues/la-liga/2022-23"
            })
    void aPageTakesFewStatements(String path) {
        assertTrue(site.statementsOf(path).size() <= 9);
    }

    private int titles(String path) {
        return site.json(path).path("honours").path("titles").asInt();
    }
}
