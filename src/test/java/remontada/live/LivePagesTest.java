package remontada.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.live.Standing;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// Real Madrid, 5-2 ahead, play Liverpool tonight: what pages tell while they do, and what they keep to themselves.
@Timeout(300)
class LivePagesTest {
    private static final LocalDate TONIGHT = LocalDate.of(2023, 3, 15);
    private static final String BEFORE_KICK_OFF =
            "One Champions League second leg this week: Liverpool v Real Madrid. Liverpool are three behind.";
    private static LiveSite site;

    @BeforeAll
    static void open() {
        site = LiveSite.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void beforeKickOff() {
        site.clear();
    }

    @Test
    void beforeKickOffThePageWaitsForTheMatch() {
        var tie = site.tie();

        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through.",
                tie.select("h1").text());
        assertEquals("/live/ties/" + LiveSite.TIE, tie.select("#live").attr("data-events"));
        assertEquals(0, tie.select("[data-match]").size());
    }

    @Test
    void whileItIsOnTheTieTellsMinuteScoreWhatIsNeededAndTheChance() {
        var before =
                site.json("/ties/" + LiveSite.TIE + ".json").at("/chance/now").asDouble();
        site.stands(63, 0, 2);
        var tie = site.tie();
        var now = site.json("/ties/" + LiveSite.TIE + ".json");

        assertEquals(
                "Liverpool need one more goal to force extra time, two to go through.",
                tie.select("h1").text());
        assertEquals("Second leg Live 63′", tie.select("caption").text());
        assertEquals(
                "[2, 2, 4, 5, 0, 5]", tie.select(".scoreboard td").eachText().toString());
        assertEquals(
                "Real Madrid 0–2 Liverpool; on aggregate Liverpool 4–5 Real Madrid.",
                tie.select(".ask__why").text());
        assertTrue(now.at("/chance/now").asDouble() > before);
        assertEquals(1, now.at("/live/needs/host/toLevel").asInt());
        assertEquals("on", now.at("/live/state").asString());
    }

    @Test
    void theFirstPageTellsItOnTheTiesBand() {
        site.stands(63, 0, 2);
        var band = site.page("/").select("[data-part='" + LiveSite.TIE + "']");

        assertEquals("Live 63′", band.select(".live").text());
        assertEquals("[2–5, 2–0]", band.select(".tie__legs").eachText().toString());
        assertEquals("[4, 5]", band.select(".tie__score").eachText().toString());
        assertTrue(band.text().contains("Liverpool need one more goal to force extra time, two to go through."));
        assertEquals(LiveSite.TIE, site.json("/index.json").at("/live/0/tie").asString());
    }

    @Test
    void theFirstPagesHeadlineSaysHowItStandsNow() {
        assertEquals(BEFORE_KICK_OFF, headline());

        site.stands(63, 0, 2);
        assertEquals("Liverpool need one more goal to force extra time, two to go through.", headline());
        assertTrue(
                lead().matches("Live 63′ Real Madrid 0–2 Liverpool; on aggregate Liverpool 4–5 Real Madrid\\."
                        + " Liverpool: .* by our model\\."),
                lead());
        assertEquals(headline(), site.json("/index.json").path("headline").asString());

        site.stands(80, 0, 3);
        assertEquals("Level as it stands, which means extra time; one goal would put either side through.", headline());

        site.tells(Status.IN_PLAY, 105, new Result(new Score(0, 3), null, new Score(0, 3), null, null));
        assertTrue(lead().startsWith("Live extra time, 105′ Real Madrid 0–3 Liverpool"), lead());

        site.byHand(new Standing("penalties", null, null, new Score(0, 3), new Score(3, 4)));
        assertEquals("Liverpool lead the shoot-out 4–3.", headline());
    }

    @Test
    void theFirstPageSaysSinceWhenNothingWasHeardAndThatPlayWasBrokenOff() {
        site.stands(63, 0, 2);
        site.fallsSilent();
        assertEquals(BEFORE_KICK_OFF, headline());
        assertTrue(
                lead().matches("Liverpool v Real Madrid was last heard of at \\d\\d:\\d\\d UTC: 0–2 \\(63′\\)\\."),
                lead());

        site.tells(Status.ABANDONED, 70, new Result(null, null, null, null, new Score(0, 2)));
        assertTrue(headline().startsWith("The second leg was abandoned after 70 minutes, Real Madrid 0–2 Liverpool."));
    }

    @Test
    void aGoalRuledOutLowersTheScore() {
        site.stands(63, 0, 2);
        var version = site.tie().select("#live").attr("data-version");
        site.stands(64, 0, 1);
        var tie = site.tie();

        assertEquals(
                "Liverpool need two more goals to force extra time, three to go through.",
                tie.select("h1").text());
        assertFalse(version.equals(tie.select("#live").attr("data-version")));
    }

    @Test
    void aMatchBrokenOffIsToldAsThatUntilItIsPlayedOnAnotherDay() {
        site.stands(60, 1, 0);
        site.tells(Status.ABANDONED, 60, new Result(null, null, null, null, new Score(1, 0)));
        assertEquals(
                "The second leg was abandoned after 60 minutes, Real Madrid 1–0 Liverpool. What becomes of it is not"
                        + " known yet.",
                site.tie().select("h1").text());

        site.say(Said.time(TONIGHT.plusDays(1), null, null, null));
        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through.",
                site.tie().select("h1").text());
        assertEquals(0, site.tie().select("#live").size());
        site.say(Said.time(TONIGHT, null, null, null));
    }

    @Test
    void whenTheResultIsInThePageFollowsNothingAnyMore() {
        site.stands(90, 1, 0);
        site.ended(1, 0);
        var tie = site.tie();

        assertEquals(
                "Real Madrid beat Liverpool 6–2 on aggregate.", tie.select("h1").text());
        assertEquals(0, tie.select("#live").size());
        assertTrue(site.json("/ties/" + LiveSite.TIE + ".json").path("live").isNull());
    }

    @Test
    void whatWasHeardSomeMinutesAgoIsNotToldAsIfItStillWereSo() {
        site.stands(63, 0, 2);
        site.fallsSilent();
        var tie = site.tie();

        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through.",
                tie.select("h1").text());
        assertTrue(tie.select("caption").text().startsWith("Second leg: 0–2 when last heard of at "));
        assertEquals(
                "[2, away, 2, 5, home, 5]",
                tie.select(".scoreboard td").eachText().toString());
        assertEquals(0, tie.select("[data-match]").size());
        assertTrue(site.page("/")
                .select("[data-part='" + LiveSite.TIE + "']")
                .text()
                .contains("Last heard of at "));
    }

    @Test
    void aPageOfAnotherDayAndOneThatHidesScoresTellNothingOfIt() {
        site.stands(63, 0, 2);
        for (var asked : new String[] {"?on=2023-03-15", "?on=2023-03-14", "?on=2023-03-14&spoilers=off"}) {
            var tie = site.page("/ties/" + LiveSite.TIE + asked);
            var home = site.page("/" + asked);

            assertEquals(
                    "Liverpool must win by three to force extra time, by four to go through.",
                    tie.select("h1").text(),
                    asked);
            assertEquals(0, tie.select("#live").size() + home.select("#live").size(), asked);
        }
        assertEquals(
                0,
                site.page("/embed/ties/" + LiveSite.TIE).select("[data-minute]").size());
    }

    @Test
    void theSharePictureOutlivesTheMatchAndTellsNothingOfIt() {
        var before = site.tie().select("meta[property=og:image]").attr("content");
        site.stands(63, 0, 2);
        var chance = URI.create(site.tie().select("meta[property=og:image]").attr("content"));

        assertEquals(URI.create(before).getPath(), chance.getPath());
        assertTrue(
                site.tie().select("meta[property=og:image:alt]").attr("content").contains("must win by three"));
    }

    @Test
    void theTitleWhileItIsOnSaysNothingThatAGoalWouldMakeUntrue() {
        assertEquals("Liverpool need three to force extra time at Real Madrid", titled(""));
        assertTrue(described().startsWith("Liverpool must win by three"), described());

        for (int goals = 0; goals <= 3; goals++) {
            site.stands(63, 0, goals);
            assertEquals("Liverpool v Real Madrid, second leg, live", titled(""));
            assertEquals(
                    "Liverpool v Real Madrid, Champions League 2022-23, round of 16: the second leg minute by minute,"
                            + " and what every goal means for the tie.",
                    described());
        }
        assertEquals("Liverpool need three to force extra time at Real Madrid", titled("?on=2023-03-15"));

        site.fallsSilent();
        assertEquals("Liverpool need three to force extra time at Real Madrid", titled(""));
        site.tells(Status.ABANDONED, 70, new Result(null, null, null, null, new Score(0, 2)));
        assertEquals("Liverpool v Real Madrid, second leg, abandoned", titled(""));
    }

    @Test
    void whatTheFirstPageSaysElsewhereWhileItIsOnLeavesOutWhoWasBehind() {
        assertTrue(firstPageDescribed().startsWith(BEFORE_KICK_OFF), firstPageDescribed());
        site.stands(63, 0, 3);
        assertTrue(
                firstPageDescribed()
                        .startsWith("One Champions League second leg this week: Liverpool v Real Madrid. What"),
                firstPageDescribed());
    }

    @Test
    void whatIsSharedWhileItIsOnOutlivesTheMatch() {
        site.stands(63, 0, 3);
        var shared = site.tie().select("[data-share]");

        assertEquals("Liverpool v Real Madrid, round of 16, 2022-23", shared.attr("data-text"));
        assertEquals("Liverpool v Real Madrid, second leg, live", shared.attr("data-title"));
    }

    @Test
    void aMatchThatNobodyKnowsIsKeptOut() {
        var stranger = site.match(
                "Real Madrid",
                "Rovers of Nowhere",
                Status.IN_PLAY,
                10,
                new Result(new Score(3, 0), null, null, null, null));
        site.board().seen(stranger);
        site.board().over(stranger);
        site.sql().execute("""
            INSERT INTO live_match (competition, season, day, home, away, period, home_goals, away_goals, source, seen_at)
            VALUES ('champions-league', '2022-23', '2023-03-15', 'nobody', 'liverpool', 'on', 3, 0, 'x', now())
            """);

        assertEquals(
                1,
                site.sql().fetchSingle("SELECT count(*)::int FROM live_match").get(0, int.class));
        assertEquals(0, site.json("/index.json").path("live").size());
    }

    @Test
    void whatWasHeardLongBeforeItsKickOffIsOfAnotherOccasion() {
        site.byHand(new Standing("on", 80, null, new Score(0, 3), null));
        assertEquals(1, site.tie().select("#live").size());

        var ofMatch = "WHERE played_on = '2023-03-15' AND home_id = (SELECT id FROM club WHERE slug = 'real-madrid')";
        site.sql().execute("UPDATE match SET kick_off_at = now() + interval '16 minutes' " + ofMatch);
        try {
            assertFalse(site.tie().text().contains("last heard of"), site.tie().text());
            assertEquals(0, site.tie().select("[data-match]").size());
        } finally {
            site.sql().execute("UPDATE match SET kick_off_at = '2023-03-15T20:00Z' " + ofMatch);
        }
    }

    @Test
    void whatAnOperatorSaysHoldsAgainstASource() {
        site.byHand(new Standing("on", 62, null, new Score(0, 1), null));
        site.stands(63, 0, 2);
        assertEquals("Live 62′", site.tie().select("caption strong").text());

        site.fallsSilent();
        site.stands(70, 0, 2);
        assertEquals("Live 70′", site.tie().select("caption strong").text());
        site.board().end(site.known());
        assertEquals(0, site.tie().select("caption strong").size());
    }

    @Test
    void theMinuteAloneIsNoNewVersion() {
        site.stands(61, 0, 2);
        var before = version();
        site.stands(62, 0, 2);
        assertEquals(before, version());
        site.stands(62, 0, 3);
        assertFalse(before.equals(version()));
    }

    @Test
    void whatIsRecentIsJudgedByTheClock() {
        site.stands(63, 0, 2);
        var heard = at(Duration.ofMinutes(4));
        var silent = at(Duration.ofMinutes(6));
        var forgotten = at(Duration.ofHours(7));

        assertTrue(heard.now().isPresent());
        assertTrue(silent.now().isEmpty() && silent.lastHeard().isPresent());
        assertNull(forgotten.heard());
    }

    @Test
    void whoListensIsToldAtOnceAndOfEveryChange() throws IOException {
        site.stands(10, 0, 0);
        try (var listener = new Listening()) {
            assertTrue(listener.next().contains(site.tie().select("#live").attr("data-version")));
            site.stands(11, 0, 1);
            assertTrue(listener.next().contains("\"" + LiveSite.TIE + "\":\"11′\""));
            assertFalse(site.tie().select("#live").attr("data-version").isEmpty());
            site.ended(1, 0);
            assertTrue(listener.next().contains("\"minutes\":{}"));
        }
    }

    private static String titled(String asked) {
        var page = site.page("/ties/" + LiveSite.TIE + asked);
        var title = page.select("meta[property=og:title]").attr("content");
        assertTrue(page.title().startsWith(title), page.title());
        return title;
    }

    private static String firstPageDescribed() {
        return site.page("/").select("meta[name=description]").attr("content");
    }

    private static String described() {
        var tie = site.tie();
        var said = tie.select("meta[name=description]").attr("content");
        assertEquals(said, tie.select("meta[property=og:description]").attr("content"));
        return said;
    }

    private static String headline() {
        return site.page("/").select("h1").text();
    }

    private static String lead() {
        return site.page("/").select("[data-part=headline] .lead").text();
    }

    private static String version() {
        return site.tie().select("#live").attr("data-version");
    }

    private static LiveMatch at(Duration later) {
        var clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        return new LiveQueries(site.sql(), clock)
                .matches(TONIGHT).stream()
                        .filter(match -> match.tie().equals(LiveSite.TIE))
                        .findFirst()
                        .orElseThrow();
    }

    /// Somebody who listens to the tie.
    private static final class Listening implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader answer;

        Listening() throws IOException {
            var address = URI.create(site.address());
            socket = new Socket(address.getHost(), address.getPort());
            socket.getOutputStream()
                    .write(("GET /live/ties/" + LiveSite.TIE + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            var line = answer.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = answer.readLine();
            }
            return String.valueOf(line);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
