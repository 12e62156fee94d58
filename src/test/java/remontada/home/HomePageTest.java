package remontada.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class HomePageTest {
    private final TestSite site = TestSite.running();

    @Test
    void fourSecondLegsStoodAheadInMarch2023() {
        var page = site.page("/?on=2023-03-13");

        assertEquals(
                "Four Champions League second legs this week. Liverpool are three behind.",
                page.select("h1").text());
        assertEquals(
                List.of("Tuesday 14 March", "Wednesday 15 March"),
                page.select("h2.when").eachText());
        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through. 0 in 15 from here. Liverpool:"
                        + " 1 in 31 by our model. 21:00 CET",
                said(page, "Liverpool v Real Madrid"));
        assertEquals(
                "Porto must win by one to force extra time, by two to go through. 33 in 75 from here. Porto: 33% by"
                        + " our model. 20:00 WET",
                said(page, "Inter v Porto"));
        assertTrue(said(page, "Eintracht Frankfurt v Napoli").contains("1 in 31 from here."));
        assertTrue(said(page, "RB Leipzig v Manchester City").contains("level at 1–1"));
    }

    @Test
    void theTiesDecidedTheWeekBeforeStandBelow() {
        var page = site.page("/?on=2023-03-13");

        assertEquals("Decided in the round of 16 so far", page.select("#last").text());
        assertEquals(
                "Chelsea came back from a goal down.",
                page.select("section:has(#last) .came-back").text());
    }

    /// Chelsea's comeback of the week before stands among the ties of the round.
    @Test
    void theLatestComebacksSayThatThoseOfTheRoundStandAboveThem() {
        assertEquals(
                "The latest comebacks before these",
                site.page("/?on=2023-03-14").select("#latest").text());
        assertEquals(
                "The latest comebacks",
                site.page("/?on=2026-11-23").select("#latest").text());
    }

    @Test
    void nothingOfLiverpoolsComebackIsKnownOnItsEve() {
        var page = site.page("/?on=2019-05-06");

        assertEquals(
                "Two Champions League second legs this week. Liverpool are three behind.",
                page.select("h1").text());
        assertFalse(page.select("main").text().contains("Liverpool came back"));
        assertTrue(page.select("#nights ~ ul a").eachAttr("href").stream()
                .allMatch(address -> address.endsWith("?on=2019-05-06")));
        assertFalse(page.html().contains("/nights/2019-05-07"));
    }

    @Test
    void theFirstDayHasTwoFirstLegsToLookForwardTo() {
        var page = site.page("/?on=1955-09-04");

        assertEquals("Two European Cup first legs next week.", page.select("h1").text());
        assertTrue(page.select("#greatest").isEmpty());
    }

    @Test
    void betweenSeasonsTheLastRoundStandsIn() {
        var page = site.page("/?on=2026-11-23");

        assertEquals(
                "Paris Saint-Germain and Arsenal reached the Champions League final of 2025-26.",
                page.select("h1").text());
        assertTrue(said(page, "Paris Saint-Germain v Arsenal").contains("no result is known"));
        assertEquals(8, page.select(".ladder li").size());
    }

    @Test
    void theGreatestComebackOfTheEuropeanCupsFirstDecadeWasFromTwoBehind() {
        var first =
                site.json("/index.json?on=1966-02-01").get("greatestComebacks").get(0);

        assertEquals(2, first.get("deficit").asInt());
        assertEquals("1961-62", first.get("season").asString());
    }

    @Test
    void betweenTheFinalOf1974AndItsReplayTheReplayIsNext() {
        assertEquals(
                "One European Cup replay this week: Bayern Munich v Atlético Madrid.",
                site.page("/?on=1974-05-16").select("h1").text());
    }

    @Test
    void theFormAsksAboutTheFirstLegOfTheSideFurthestBehind() {
        var form = site.page("/?on=2023-03-13").select("form[action^=/first-legs]");

        assertEquals("2", form.select("input[name=home]").val());
        assertEquals("5", form.select("input[name=away]").val());
    }

    @Test
    void theHomePageTakesFewStatements() {
        assertTrue(site.statementsOf("/?on=2023-03-13").size() <= 10);
    }

    private static String said(Document page, String tie) {
        return page.select("article.tie:has(h3:containsOwn(" + tie + ")) .tie__need")
                .first()
                .text();
    }

    @Test
    void theRoundToComeHasTheBestOfWhatTheRecordSaysOfIt() {
        var said = site.page("/?on=2023-03-13").select(".statements li span").eachText();

        assertEquals(3, said.size());
        assertTrue(said.stream().anyMatch(text -> text.startsWith("Of the 15 teams")), said.toString());
        assertEquals(
                said,
                site.json("/index.json?on=2023-03-13")
                        .path("statements")
                        .valueStream()
                        .map(statement -> statement.path("text").asString())
                        .toList());
    }

    @Test
    void whenNothingIsToComeTheRecordIsSilent() {
        assertEquals(0, site.page("/?on=2019-06-10").select("#record").size());
    }

    @Test
    void longAfterTheLastResultThePastComesFirst() {
        for (var day : List.of("2026-09-01", "2026-11-26")) {
            var page = site.page("/?on=" + day);

            assertTrue(page.select(".lead").text().startsWith("Results are known up to "), page.text());
            assertEquals("nights", page.select("h2:not(#lookup)").first().id());
            assertFalse(page.text().contains("No tie has been played yet."));
        }
        assertTrue(site.page("/?on=2023-03-13").select(".lead").isEmpty());
    }
}
