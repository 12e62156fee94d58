package remontada.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class RunsAndFirstsTest {
    private static final String DAY = "2023-03-14";

    private final TestSite site = TestSite.running();

    @Test
    void bayernWonFifteenInARowUpToNovember2020() {
        var longest = runs("/records.json?on=" + DAY, "winning").get(0);

        assertEquals("bayern-munich", longest.path("club").path("slug").asString());
        assertEquals(15, longest.path("matches").asInt());
        assertEquals("2019-09-18", longest.path("from").asString());
        assertEquals("2020-11-25", longest.path("to").asString());
        assertTrue(!longest.path("on").asBoolean());
    }

    /// Every club's matches read from their table and counted one after the other.
    @ParameterizedTest
    @ValueSource(strings = {"winning", "unbeaten", "winning-against", "unbeaten-against"})
    void noRunIsLongerThanTheLongest(String name) {
        for (var era : List.of("champions-league", "european-cup", "all")) {
            var longest = new ArrayList<Integer>();
            matches(era, name.endsWith("-against")).values().forEach(margins -> {
                int length = 0;
                for (int margin : margins) {
                    if (margin > 0 || (margin == 0 && name.startsWith("unbeaten"))) {
                        length++;
                    } else {
                        longest.add(length);
                        length = 0;
                    }
                }
                longest.add(length);
            });
            longest.sort((one, other) -> other - one);

            assertEquals(
                    longest.subList(0, 10),
                    each(runs("/records.json?era=" + era + "&on=" + DAY, name))
                            .map(run -> run.path("matches").asInt())
                            .toList(),
                    era);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "era=european-cup", "era=all&scope=all", "competition=europa-league", "scope=qualifying"})
    void theListOfARunIsOfItsMatches(String filter) {
        for (var table : site.json("/records.json?" + filter + "&on=" + DAY).path("runs")) {
            for (var run : table.path("lines")) {
                var list = site.json(run.path("list").asString().replace("?", ".json?") + "&on=" + DAY);
                var first = list.path("clubs").path(0).path("slug");
                var mirrored = !run.path("opponent").isNull()
                        && !first.equals(run.path("club").path("slug"));

                assertEquals(run.path("matches"), list.path("total"), run.toString());
                assertEquals(0, list.path(mirrored ? "won" : "lost").asInt(), run.toString());
                if (table.path("name").asString().startsWith("winning")) {
                    assertEquals(0, list.path("drawn").asInt(), run.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "era=european-cup", "competition=all&era=all&scope=all", "stage=semi-final"})
    void aFirstIsTheEarliestOfItsList(String filter) {
        var firsts = site.json("/records.json?" + filter + "&on=" + DAY).path("firsts");
        assertTrue(firsts.size() > 3, firsts.toString());

        for (var first : firsts) {
            var list = site.json(first.path("list").asString().replace("/comebacks", "/comebacks.json") + "&on=" + DAY);

            assertEquals(first.path("decided"), list.path("items").path(0).path("decided"), first.toString());
            assertTrue(
                    each(list.path("items"))
                            .takeWhile(item -> item.path("decided").equals(first.path("decided")))
                            .anyMatch(item -> item.path("tie").path("path").equals(first.path("tie"))),
                    first.toString());
        }
    }

    @Test
    void overAllCompetitionsAndAtOneStageThereAreNoRuns() {
        assertEquals(0, site.json("/records.json?competition=all").path("runs").size());
        assertEquals(0, site.json("/records.json?stage=semi-final").path("runs").size());
    }

    @Test
    void thePageNamesThem() {
        var page = site.page("/records?on=" + DAY);

        assertEquals(
                "Bayern Munich",
                page.expectFirst("section[aria-labelledby=winning] tbody a").text());
        assertEquals(
                "18 Sept 2019 to 25 Nov 2020",
                page.select("section[aria-labelledby=winning] tbody tr")
                        .getFirst()
                        .select("td")
                        .getLast()
                        .text());
        assertEquals(
                "From three behind",
                page.select("section[aria-labelledby=firsts] th a").stream()
                        .filter(link -> link.attr("href").contains("min-deficit=3"))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    private JsonNode runs(String path, String name) {
        return each(site.json(path).path("runs"))
                .filter(table -> table.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("lines");
    }

    /// Goals ahead in each club's matches, oldest first.
    private Map<String, List<Integer>> matches(String era, boolean byOpponent) {
        var margins = new HashMap<String, List<Integer>>();
        site.sql().resultQuery("""
            SELECT match.home_id, match.away_id,
                   coalesce(match.home_on_pitch, match.home_extra_time, match.home_goals)
                   - coalesce(match.away_on_pitch, match.away_extra_time, match.away_goals), match.season_id
            FROM match JOIN competition ON competition.id = match.competition_id
            JOIN stage ON stage.id = match.stage_id
            WHERE competition.slug = 'champions-league' AND stage.kind <> 'qualifying'
              AND match.played_on <= DATE '2023-03-14'
              AND (match.status IN ('played', 'abandoned') OR match.home_on_pitch IS NOT NULL)
            ORDER BY match.played_on, match.id
            """).fetch().stream()
                .filter(row ->
                        era.equals("all") || (row.get(3, Integer.class) >= 1992) == era.equals("champions-league"))
                .forEach(row -> {
                    var home = row.get(0, String.class);
                    var away = row.get(1, String.class);
                    int margin = row.get(2, Integer.class);
                    margins.computeIfAbsent(byOpponent ? home + " " + away : home, club -> new ArrayList<>())
                            .add(margin);
                    margins.computeIfAbsent(byOpponent ? away + " " + home : away, club -> new ArrayList<>())
                            .add(-margin);
                });
        return margins;
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
