package remontada.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

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
        var answer = site.get("/clubs/liverpool/v/liverpool");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Liverpool cannot have met itself."));
    }

    @Test
    void aTieStillOpenOnTheDayHasNoWinner() {
        var ties = site.json(LIVERPOOL_REAL_MADRID + ".json?on=2023-03-14").path("ties");
        assertTrue(ties.get(0).path("winner").isNull());
        assertEquals("real-madrid", ties.get(1).path("winner").path("slug").asString());
    }

    /// Every combination of a few filters, against the meetings judged one by one.
    @Test
    void filtersChooseExactlyTheMeetingsThatMatch() {
        var path = "/clubs/bayern-munich/v/real-madrid";
        var every = site.json(path + ".json?on=2024-06-01").path("meetings");
        var found = 0;
        for (var stage : List.of("", "semi-final", "quarter-final")) {
            for (var at : List.of("", "bayern-munich", "real-madrid", "neutral")) {
                for (var winner : List.of("", "bayern-munich", "real-madrid", "drawn")) {
                    for (var from : List.of("", "2000-01")) {
                        for (var wonBy : List.of("", "2")) {
                            var data = site.json(path + ".json?on=2024-06-01&stage=" + stage + "&at=" + at + "&winner="
                                    + winner + "&from=" + from + "&won-by=" + wonBy);
                            var among = StreamSupport.stream(every.spliterator(), false)
                                    .filter(meeting -> stage.isEmpty()
                                            || stage.equals(
                                                    meeting.path("stage").asString()))
                                    .filter(meeting -> at.isEmpty() || at.equals(ground(meeting)))
                                    .filter(meeting -> from.isEmpty()
                                            || meeting.path("season").asString().compareTo(from) >= 0)
                                    .toList();
                            var shown = among.stream()
                                    .filter(meeting -> winner.isEmpty() || winner.equals(winner(meeting)))
                                    .filter(meeting -> wonBy.isEmpty() || Math.abs(margin(meeting)) >= 2)
                                    .toList();
                            assertEquals(among.size(), data.path("total").asInt());
                            assertEquals(
                                    shown.stream()
                                            .map(meeting -> meeting.path("date").asString())
                                            .toList(),
                                    StreamSupport.stream(data.path("meetings").spliterator(), false)
                                            .map(meeting -> meeting.path("date").asString())
                                            .toList());
                            found += shown.size();
                        }
                    }
                }
            }
        }
        assertTrue(found > 100, "hardly any: " + found);
    }

    @Test
    void aFilteredPageSaysHowManyOfAllItShows() {
        var page = site.page(LIVERPOOL_REAL_MADRID + "?winner=liverpool&competition=champions-league&on=2023-03-14");

        assertTrue(page.expectFirst("main .lead").text().startsWith("3 of their 10 meetings."));
        assertEquals(
                "liverpool",
                page.expectFirst("select[name=winner] option[selected]").val());
    }

    @Test
    void twoLegsLeaveTheFinalsOut() {
        var data = site.json(LIVERPOOL_REAL_MADRID + ".json?legs=2&on=2023-06-30");

        assertEquals(3, data.path("ties").size());
        assertEquals(6, data.path("meetings").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=ajax", "winner=nobody", "legs=3", "won-by=0", "stage=last", "from=2020", "scope=all"})
    void whatMeansNothingIsRefused(String query) {
        assertEquals(400, site.get(LIVERPOOL_REAL_MADRID + "?" + query).statusCode());
    }

    private static String ground(JsonNode meeting) {
        return meeting.path("neutral").asBoolean()
                ? "neutral"
                : meeting.path("home").path("slug").asString();
    }

    private static int margin(JsonNode meeting) {
        return meeting.path("homeGoals").asInt() - meeting.path("awayGoals").asInt();
    }

    private static String winner(JsonNode meeting) {
        return margin(meeting) == 0
                ? "drawn"
                : meeting.path(margin(meeting) > 0 ? "home" : "away")
                        .path("slug")
                        .asString();
    }

    /// They met in the UEFA Cup of 1984-85, which is not here.
    @Test
    void clubsWithoutAKnownMeetingMayYetHaveMet() {
        var page = site.page("/clubs/partizan/v/queens-park-rangers");

        assertEquals("No meeting is known here.", page.select(".lead").text());
        assertTrue(page.select(".note").text().startsWith("Counted are the European Cup"), page.text());
        assertEquals("/about/data", page.select(".note a").attr("href"));
    }

    @Test
    void addressesInCapitalsLeadToThoseInLowerCase() {
        assertEquals("/clubs/liverpool", location("/clubs/Liverpool"));
        assertEquals(LIVERPOOL_REAL_MADRID, location("/clubs/Liverpool/v/Real-Madrid"));
    }

    private String location(String path) {
        return site.get(path).headers().firstValue("Location").orElseThrow();
    }
}
