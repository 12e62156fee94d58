package remontada.firstlegs;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.football.Side;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

class FirstLegsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 14);

    private final TestSite site = TestSite.running();

    /// Counted again tie by tie, without the query's help.
    @ParameterizedTest
    @CsvSource({"2,0", "0,2", "1,0", "1,1", "2,5", "4,1", "5,4"})
    void aScoreMeansWhatTheTiesSay(int host, int visitor) {
        var data =
                site.json("/first-legs/" + host + "-" + visitor + ".json?competition=all&era=all&scope=all&on=" + DAY);

        var ties = ties().stream()
                .filter(tie -> tie.rules().legs() == 2)
                .filter(tie -> tie.ending() != null && tie.ending().playedOut())
                .filter(tie -> {
                    var first = requireNonNull(tie.scores().first());
                    return first.host() == host && first.visitor() == visitor;
                })
                .toList();
        var hosts = ties.stream()
                .filter(tie -> requireNonNull(tie.ending()).winner() == Side.HOST)
                .count();
        assertEquals(host + "-" + visitor, data.get("score").asString());
        assertEquals(ties.size(), data.get("total").asInt());
        assertEquals(hosts, data.get("host").get("wentThrough").asInt());
        assertEquals(ties.size() - hosts, data.get("visitor").get("wentThrough").asInt());
        assertEquals(
                ties.stream().map(TieSummary::path).sorted().toList(),
                StreamSupport.stream(data.get("items").spliterator(), false)
                        .map(item -> item.get("tie").get("path").asString())
                        .sorted()
                        .toList());
    }

    /// 4 of 20 by hand: (0.2 + 0.0960 ± 0.2) / 1.1921, Wilson 1927.
    @Test
    void aShareComesWithWilsonsInterval() {
        var interval = new Share(4, 20).interval();

        assertEquals(0.0807, interval.get(0), 0.00005);
        assertEquals(0.4160, interval.get(1), 0.00005);
        assertEquals(List.of(0.0, 1.0), new Share(0, 0).interval());
        assertEquals(0.0, new Share(0, 15).interval().get(0));
        assertEquals(0.2039, new Share(0, 15).interval().get(1), 0.00005);
        assertEquals(1.0, new Share(3, 3).interval().get(1));
    }

    @Test
    void theTableOfScoresAddsUpToAllTies() {
        var scores = site.json("/first-legs.json?on=" + DAY);

        var total = StreamSupport.stream(scores.get("scores").spliterator(), false)
                .mapToInt(score -> score.get("total").asInt())
                .sum();
        assertEquals(scores.get("total").asInt(), total);
        var behind = site.json("/comebacks.json?on=" + DAY).get("total").asInt();
        var level = site.json("/first-legs/level.json?on=" + DAY).get("total").asInt();
        assertEquals(total, behind + level);
    }

    @Test
    void threeGoalAwayWinsAreAMarginOfTheirOwn() {
        var data = site.json("/first-legs/margin/3/away.json?on=" + DAY);

        assertEquals(0, data.get("host").get("wentThrough").asInt());
        assertEquals(
                site.json("/comebacks.json?deficit=3&second-leg=away&on=" + DAY).get("total"), data.get("total"));
    }

    @Test
    void thePageSaysItInWords() {
        assertEquals(
                "After a 2–0 first leg, four of 20 sides came back",
                site.page("/first-legs/2-0?on=" + DAY).expectFirst("h1").text());
        assertEquals(
                "After a three-goal away win, none of nine sides came back",
                site.page("/first-legs/margin/3/away?on=" + DAY)
                        .expectFirst("h1")
                        .text());
    }

    @Test
    void aScoreNeverSeenIsAPageThatSaysSo() {
        var page = site.page("/first-legs/5-4?on=" + DAY);

        assertEquals(
                "There has been no tie after a 5–4 first leg",
                page.expectFirst("h1").text());
        assertEquals(0, page.select(".ladder li").size());
        assertTrue(site.json("/first-legs/5-4.json?on=" + DAY)
                .get("host")
                .get("share")
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-y", "2-99", "02-1", "2", "margin/0/home", "margin/3/host"})
    void whatIsNoFirstLegIsNotFound(String score) {
        assertEquals(404, site.get("/first-legs/" + score).statusCode());
    }

    @Test
    void theFormLeadsToTheScore() {
        var answer = site.get("/first-legs?home=2&away=5&competition=all&on=" + DAY);

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/first-legs/2-5?competition=all&on=" + DAY,
                answer.headers().firstValue("Location").orElseThrow());
        assertEquals(400, site.get("/first-legs?home=2").statusCode());
        assertEquals(400, site.get("/first-legs?home=2&away=99").statusCode());
    }

    @Test
    void aMarginLeadsToItsPage() {
        assertEquals("/first-legs/level?stage=quarter-final", location("/first-legs?margin=0&stage=quarter-final"));
        assertEquals("/first-legs/margin/3/away", location("/first-legs?margin=3&ahead=away"));
        assertEquals(400, site.get("/first-legs?margin=3").statusCode());
        assertEquals(400, site.get("/first-legs?margin=-1").statusCode());
    }

    @Test
    void anyFirstLegIsTheListOfAllItsTies() {
        for (var stage : List.of("quarter-final", "semi-final")) {
            var every = ties().stream()
                    .filter(tie -> tie.competition().slug().equals("champions-league"))
                    .filter(tie -> tie.season().startYear() >= 1992)
                    .filter(tie ->
                            tie.stage().slug().equals(stage) && tie.rules().legs() == 2)
                    .filter(tie -> tie.ending() != null && tie.ending().playedOut())
                    .toList();
            var data = site.json("/first-legs/any.json?stage=" + stage + "&on=" + DAY);

            assertEquals(every.size(), data.get("items").size());
            assertEquals(every.size(), data.get("total").asInt());
            assertEquals(
                    every.stream()
                            .filter(tie -> tie.ending().winner() == Side.VISITOR)
                            .count(),
                    data.get("visitor").get("wentThrough").asInt());
        }
    }

    private String location(String path) {
        var answer = site.get(path);
        assertEquals(308, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void pagesTakeFewStatements() {
        assertEquals(1, site.statementsOf("/first-legs").size());
        assertEquals(2, site.statementsOf("/first-legs/2-0").size());
    }

    @Test
    void theMatrixLinksEveryScore() {
        var page = site.page("/first-legs?on=" + DAY);

        var cell = page.expectFirst(".matrix a[href='/first-legs/2-0?on=" + DAY + "']");
        assertEquals("4/20 came back after a 2–0 first leg", cell.text());
        assertEquals(36, page.select(".matrix td a").size());
    }

    private List<TieSummary> ties() {
        var from = new TiesAsOf(site.sql(), DAY);
        return from.select(DSL.noCondition(), from.tie().TIE_ID).fetch(Record1::value1);
    }
}
