package remontada.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class ChancePagesTest {
    private static final String PSG_BARCELONA = "/ties/champions-league/2016-17/paris-saint-germain-v-barcelona";

    private final TestSite site = TestSite.running();

    @Test
    void theChanceOfTheSideBehindStandsBesideThePrecedent() {
        var page = site.page("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14");
        var numbers = page.select(".ask__number");
        assertEquals(2, numbers.size());
        assertTrue(numbers.last().text().contains("is the chance of Liverpool to go through"), numbers.text());
        assertTrue(numbers.last().selectFirst("strong").text().startsWith("1 in "), numbers.text());
        var results = page.select("section[aria-labelledby=results] tbody tr");
        assertEquals(3, results.size());
        assertTrue(results.first().text().startsWith("win by four or more"), results.text());
        assertTrue(results.last().text().endsWith("out"), results.text());
    }

    @Test
    void theLowestPointOfTheSideThatWentThroughIsNamed() {
        var page = site.page(PSG_BARCELONA);
        assertTrue(page.text().contains("after 87 minutes of the second leg"), page.text());
        var low = site.json(PSG_BARCELONA + ".json").get("chance").get("low");
        assertEquals(177, low.get("minute").asInt());
        assertTrue(low.get("value").asDouble() < 0.005, low.toString());
        assertEquals(1, page.select("svg.chance polyline").size());
        assertEquals("true", page.selectFirst("svg.chance").attr("aria-hidden"));
        assertEquals(
                11,
                page.select("details:has(summary:contains(chance)) tbody tr").size());
    }

    @Test
    void betweenTheLegsNothingOfTheSecondIsKnown() {
        var chance = site.json(PSG_BARCELONA + ".json?on=2017-03-07").get("chance");
        assertTrue(chance.get("low").isNull());
        assertEquals(chance.get("afterFirstLeg").asDouble(), chance.get("now").asDouble());
        assertTrue(chance.get("line")
                .valueStream()
                .allMatch(point -> point.get("minute").asInt() <= 90));
    }

    @Test
    void whereGoalTimesAreNotKnownThereIsNoLine() {
        var tie = site.json("/ties/champions-league/2025-26/paris-saint-germain-v-liverpool.json?on=2026-07-01");
        assertTrue(tie.get("chance").get("line").isEmpty());
    }

    @Test
    void aFinalWonOnPenaltiesIsDecidedNow() {
        var chance = site.json("/ties/champions-league/2004-05/liverpool-v-ac-milan.json")
                .get("chance");
        assertEquals(1, chance.get("now").asDouble());
        assertEquals(53, chance.get("low").get("minute").asInt());
    }

    @Test
    void theUnlikeliestRescuesAreRecords() {
        var page = site.page("/records");
        assertTrue(page.select("section[aria-labelledby=unlikeliest] tbody tr")
                .first()
                .text()
                .contains("Barcelona"));
        assertTrue(page.select("section[aria-labelledby=upsets] tbody tr").size() >= 10);
        var before = site.page("/records?on=2017-03-07")
                .select("section[aria-labelledby=unlikeliest]")
                .text();
        assertFalse(before.contains("Paris Saint-Germain, 2017"), before);
    }

    @Test
    void clubsAreListedByRatingOnADay() {
        var clubs = site.json("/ratings.json?on=2023-06-30").get("items");
        assertEquals("manchester-city", clubs.get(0).get("slug").asString());
        assertEquals(1, clubs.get(0).get("rank").asInt());
        var csv = site.get("/ratings.csv?on=2023-06-30").body().lines().toList();
        assertEquals("rank,club,name,country,rating,last_match", csv.getFirst());
        assertEquals(clubs.size() + 1, csv.size());
    }

    @Test
    void theListOfClubsLeadsToTheOneByRating() {
        var answer = site.get("/clubs?sort=rating&on=2023-06-30");
        assertEquals(308, answer.statusCode());
        assertEquals(
                "/ratings?on=2023-06-30",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aClubsRatingHasALineAndATable() {
        var page = site.page("/clubs/liverpool?on=2023-03-14");
        var rating = page.selectFirst("section[aria-labelledby=rating]");
        assertTrue(rating.text().contains("of"), rating.text());
        assertEquals(1, rating.select("polyline").size());
        assertTrue(rating.select("tbody tr").size() > 20);
    }

    @Test
    void theFirstPageSaysTheChanceOfEveryTieToCome() {
        var page = site.page("/?on=2023-03-14");
        assertEquals(2, page.select(".tie__need:contains(by our model)").size());
    }

    @Test
    void anyFirstLegOfAnyTwoClubsCanBeAskedAbout() {
        var asked = "/what-if?host=Napoli&visitor=liverpool&home=%d&away=%d&on=2023-03-14";
        var page = site.page(asked.formatted(3, 1));
        assertTrue(page.selectFirst("h1").text().startsWith("Napoli 3–1 Liverpool"), page.text());
        double before = 1;
        for (int away = 0; away < 5; away++) {
            double now = site.json(asked.formatted(1, away).replace("?", ".json?"))
                    .get("afterFirstLeg")
                    .asDouble();
            assertTrue(now < before, "1-" + away + ": " + now);
            before = now;
        }
    }
}
