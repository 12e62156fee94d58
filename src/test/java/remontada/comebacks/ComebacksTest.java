package remontada.comebacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

class ComebacksTest {
    private final TestSite site = TestSite.running();

    /// Counted by others before the last sixteen of 2022-23 were decided.
    @ParameterizedTest
    @CsvSource({
        "2023-03-01, '',                          51, 225",
        "2023-03-01, '&second-leg=away',           5, 89",
        "2023-03-01, '&min-deficit=3',             4, 41",
        "2023-03-14, '&min-deficit=3&second-leg=away', 0, 15",
    })
    void publishedCountsAreMet(String day, String filter, int count, int total) {
        var data = site.json("/comebacks.json?on=" + day + filter);

        assertEquals(
                List.of(count, total),
                List.of(data.get("count").asInt(), data.get("total").asInt()));
        assertEquals(count, data.get("items").size());
    }

    @Test
    void barcelonaAgainstParisIsTheGreatestAndThreeGoalComebacksFollow() {
        var items = site.json("/comebacks.json?on=2023-03-01").get("items");

        assertEquals("/ties/champions-league/2016-17/paris-saint-germain-v-barcelona", path(items.get(0)));
        assertEquals(
                List.of(4, 3, 3, 3, 2),
                IntStream.range(0, 5)
                        .mapToObj(i -> items.get(i).get("deficit").asInt())
                        .toList());
        var first = items.get(0);
        assertEquals("barcelona", first.get("club").get("slug").asString());
        assertEquals("Paris Saint-Germain", first.get("opponent").get("name").asString());
        assertEquals("2016-17", first.get("season").asString());
        assertEquals("round-of-16", first.get("stage").asString());
        assertEquals("home", first.get("secondLeg").asString());
        assertEquals("aggregate", first.get("method").asString());
        assertEquals("{\"host\":5,\"visitor\":6}", first.get("aggregate").toString());
    }

    @Test
    void thePageSaysWhatWasAskedFor() {
        var page = site.page("/comebacks?min-deficit=2&second-leg=away&on=2023-03-01");

        assertEquals(
                "1 comeback in 45 ties with a side behind after the first leg",
                page.expectFirst("h1").text());
        assertEquals(
                "Comebacks from two or more behind with the second leg away, in the Champions League knock-out stage,"
                        + " as of 1 March 2023.",
                page.expectFirst("main .lead").text());
        assertEquals(
                "2",
                page.expectFirst("select[name=min-deficit] option[selected]").val());
        assertEquals(
                "away",
                page.expectFirst("select[name=second-leg] option[selected]").val());
    }

    @Test
    void theLadderClimbsFromTheDeficitToTheOutcome() {
        var rung = site.page("/comebacks?on=2023-03-01").expectFirst(".ladder li");

        assertEquals("Barcelona", rung.expectFirst("a").text());
        assertEquals(
                "/ties/champions-league/2016-17/paris-saint-germain-v-barcelona?on=2023-03-01",
                rung.expectFirst("a").attr("href"));
        assertEquals("Paris Saint-Germain, 2017", rung.expectFirst("div small").text());
        assertEquals(
                "came back 0–4, 6–1round of 16",
                rung.expectFirst(".ladder__score").text());
        assertEquals(
                rung.expectFirst(".ladder__from").attr("x"),
                rung.expectFirst(".ladder__climb").attr("x"));
    }

    @Test
    void aListHasFiftyTiesAPageAndTheRestOnTheNext() {
        var first = site.page("/comebacks?on=2023-03-01");
        var second = site.page("/comebacks?page=2&on=2023-03-01");

        assertEquals(50, first.select(".ladder li").size());
        assertEquals(1, second.select(".ladder li").size());
        assertEquals(
                "/comebacks?page=2&on=2023-03-01",
                first.expectFirst(".pager [rel=next]").attr("href"));
        assertEquals(
                "/comebacks?on=2023-03-01",
                second.expectFirst(".pager [rel=prev]").attr("href"));
        assertEquals(
                1,
                site.json("/comebacks.json?page=2&on=2023-03-01").get("items").size());
    }

    @Test
    void theTableHoldsEveryRow() {
        var lines = site.get("/comebacks.csv?on=2023-03-01").body().split("\r\n");

        assertEquals(1 + 51, lines.length);
        assertTrue(lines[1].startsWith(
                "/ties/champions-league/2016-17/paris-saint-germain-v-barcelona,barcelona,paris-saint-germain,"));
    }

    @Test
    void aPageBeyondTheLastSaysHowManyThereAre() {
        var answer = site.get("/comebacks?page=3&on=2023-03-01");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("It has 2 pages."), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deficit=-3",
                "deficit=0",
                "page=999999999999",
                "page=0",
                "competition=superliga",
                "era=modern",
                "scope=group",
                "stage=round-of-17",
                "second-leg=neutral",
                "method=luck",
                "from=2022",
                "from=2019-20&to=2018-19",
                "deficit=2&min-deficit=3",
                "kind=miracle",
                "outcome=lost",
                "sort=best",
                "on=yesterday"
            })
    void whatMeansNothingIsRefused(String query) {
        var answer = site.get("/comebacks?" + query);

        assertEquals(400, answer.statusCode());
    }

    @Test
    void aRefusalSaysWhatWouldBeRight() {
        assertTrue(site.get("/comebacks?sort=best").body().contains("greatest, latest, earliest"));
        assertTrue(site.get("/comebacks?from=2022").body().contains("a season such as 2022-23"));
    }

    @Test
    void anUnknownClubIsNotFoundAndAKnownOneIsFoundByAnySpelling() {
        assertEquals(404, site.get("/comebacks?club=gotham-city").statusCode());
        assertEquals(
                List.of("atletico-madrid"),
                clubs(site.json("/comebacks.json?club=Atl%C3%A9tico&on=2023-03-01"), "club"));
        assertEquals(
                List.of("paris-saint-germain"),
                clubs(site.json("/comebacks.json?against=PSG&on=2023-03-01"), "opponent"));
    }

    @Test
    void emptyParametersAreNone() {
        var asked = site.page(
                "/comebacks?competition=&era=&scope=&stage=&deficit=&min-deficit=&second-leg=&method=&club=&against=&from=&to=&kind=&outcome=&sort=&page=&on=2023-03-01");

        assertEquals(
                "51 comebacks in 225 ties with a side behind after the first leg",
                asked.expectFirst("h1").text());
        assertEquals(
                "/comebacks.json?on=2023-03-01",
                asked.expectFirst("link[type=application/json]").attr("href"));
    }

    @Test
    void whoWentOutAndWhoCameBackAreEveryoneWhoWasBehind() {
        var made = site.json("/comebacks.json?deficit=2&on=2023-03-01");
        var out = site.json("/comebacks.json?deficit=2&outcome=went-out&on=2023-03-01");
        var any = site.json("/comebacks.json?deficit=2&outcome=any&on=2023-03-01");

        assertEquals(
                any.get("items").size(),
                made.get("items").size() + out.get("items").size());
        assertEquals(made.get("total"), out.get("total"));
        assertEquals(made.get("count"), any.get("count"));
        assertFalse(items(out).stream().anyMatch(item -> item.get("wentThrough").asBoolean()));
    }

    @Test
    void realMadridsRescuesOfTheSpringOf2022AreNotAllComebacks() {
        var query = "club=real-madrid&from=2021-22&to=2021-22&on=2022-06-01";

        assertEquals(2, site.json("/comebacks.json?" + query).get("count").asInt());
        var rescues = site.json("/comebacks.json?kind=rescue&" + query);
        assertEquals(3, rescues.get("count").asInt());
        assertTrue(clubs(rescues, "opponent").contains("chelsea"));
    }

    @Test
    void aTieOfTomorrowIsNotInTheListOfToday() {
        var eve = site.json("/comebacks.json?club=liverpool&against=barcelona&outcome=any&on=2019-05-06");
        var night = site.json("/comebacks.json?club=liverpool&against=barcelona&outcome=any&on=2019-05-07");

        assertEquals(0, eve.get("total").asInt());
        assertEquals(1, night.get("total").asInt());
    }

    @Test
    void aListTakesFewStatements() {
        assertEquals(2, site.statementsOf("/comebacks?on=2023-03-01").size());
        assertEquals(
                4,
                site.statementsOf("/comebacks?club=liverpool&against=barcelona").size());
    }

    private static String path(JsonNode item) {
        return item.get("tie").get("path").asString();
    }

    private static List<JsonNode> items(JsonNode data) {
        return StreamSupport.stream(data.get("items").spliterator(), false).toList();
    }

    private static List<String> clubs(JsonNode data, String side) {
        return items(data).stream()
                .map(item -> item.get(side).get("slug").asString())
                .distinct()
                .toList();
    }
}
