package remontada.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class RecordsTest {
    private final TestSite site = TestSite.running();

    @Test
    void theLatestDecidingGoalsAreTheFamousOnes() {
        var scorers = each(site.json("/records.json?on=2023-03-14").get("latest"))
                .map(goal -> goal.get("scorer").asString())
                .limit(6)
                .toList();

        assertEquals(
                List.of(
                        "Cristiano Ronaldo",
                        "Lucas Moura",
                        "Sergi Roberto",
                        "Marcus Rashford",
                        "Felipe Santana",
                        "Andrés Iniesta"),
                scorers);
    }

    @Test
    void aGoalOfTomorrowIsNoRecordToday() {
        var eve = each(site.json("/records.json?on=2019-05-07").get("latest"));

        assertTrue(eve.noneMatch(goal -> "Lucas Moura".equals(goal.get("scorer").asString())));
    }

    @Test
    void aDecidingGoalCountsAwayGoalsOnlyWhileTheyCounted() {
        var goals = each(
                site.json("/records.json?era=all&competition=all&on=2026-07-01").get("latest"));

        assertTrue(goals.allMatch(goal -> goal.get("minute").asInt() <= 90));
        var extraTime = each(site.json("/records.json?on=2023-03-14").get("latestInExtraTime"))
                .toList();
        assertEquals("Alex Telles", extraTime.getFirst().get("scorer").asString());
        assertEquals(117, extraTime.getFirst().get("minute").asInt());
    }

    /// The whole point of a record is the list behind it.
    @Test
    void everyFigureIsThatOfItsList() {
        for (var table : site.json("/records.json?on=2023-03-14").get("tables")) {
            for (var line : table.get("lines")) {
                var list = site.json(
                        line.get("list").asString().replace("/comebacks?", "/comebacks.json?") + "&on=2023-03-14");

                assertEquals(line.get("count"), list.get("count"), line.toString());
                assertEquals(line.get("total"), list.get("total"), line.toString());
            }
        }
    }

    @Test
    void aFigureOnThePageLeadsToItsList() {
        var line = site.page("/records?on=2023-03-14").expectFirst("table:has(th:contains(Suffered)) tbody tr");

        assertEquals("Real Madrid", line.expectFirst("th").text());
        assertEquals("6", line.select("td").get(0).text());
        assertEquals("27", line.select("td").get(1).text());
        assertEquals(
                "/comebacks?against=real-madrid&on=2023-03-14",
                line.expectFirst("th a").attr("href"));
    }

    @Test
    void recordsOfTheEuropeanCupAreItsOwn() {
        var tables = site.json("/records.json?era=european-cup&on=2023-03-14").get("tables");

        var decades = each(tables)
                .filter(table -> table.get("name").asString().equals("decades"))
                .flatMap(table -> each(table.get("lines")))
                .map(line -> line.get("subject").asString())
                .toList();
        assertEquals(List.of("1950s", "1960s", "1970s", "1980s", "1990s"), decades);
    }

    @Test
    void thePageTakesFourStatementsOnceThePastIsKnown() {
        site.page("/records?on=2023-03-13");

        assertEquals(4, site.statementsOf("/records?on=2023-03-14").size());
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
