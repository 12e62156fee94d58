package remontada.sharing.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.sharing.calendar.Parsed.value;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// Calendars as a client reads them.
class CalendarTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid.ics";
    private static final String FIRST_LEG = "remontada.champions-league.2022-23.liverpool.real-madrid.leg-1";
    private static final String SECOND_LEG = "remontada.champions-league.2022-23.real-madrid.liverpool.leg-2";
    private static final String ON_THE_EVE = "?on=2023-03-14";

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIE,
                TIE + ON_THE_EVE,
                "/ties/champions-league/1955-56/sporting-cp-v-partizan.ics",
                "/ties/champions-league/1964-65/koln-v-liverpool.ics",
                "/ties/champions-league/1967-68/dundalk-v-vasas.ics",
                "/clubs/liverpool.ics?on=2023-03-14",
                "/clubs/bayern-munich.ics?on=2020-08-14",
                "/clubs/besiktas.ics?on=2017-02-01",
                "/clubs/liverpool.ics?on=1960-01-01",
                "/seasons/2024-25/champions-league.ics",
                "/seasons/2009-10/europa-league.ics",
                "/seasons/1973-74/champions-league.ics",
                "/ties.ics",
                "/ties.ics?on=2024-08-21",
                "/ties.ics?competition=conference-league&on=2025-03-07"
            })
    void clientsCanReadIt(String path) {
        var answer = site.get(path);
        var text = answer.body();

        assertEquals(200, answer.statusCode(), path);
        assertEquals(
                "text/calendar; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                List.of(),
                Parsed.of(text).calendar().validate().getEntries().stream().toList());
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertFalse(text.replace("\r\n", "").contains("\n"), "every line ends with CR LF");
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    }

    @Test
    void onTheEveItSaysWhatTheSideBehindNeeds() {
        var calendar = calendar(TIE + ON_THE_EVE);
        var first = calendar.event(FIRST_LEG);
        var second = calendar.event(SECOND_LEG);

        assertEquals("Liverpool v Real Madrid, Champions League 2022-23", calendar.value("NAME"));
        assertEquals(calendar.value("NAME"), calendar.value("X-WR-CALNAME"));
        assertEquals("PT6H", calendar.value("REFRESH-INTERVAL"));
        assertEquals(site.address() + TIE + ON_THE_EVE, calendar.value("SOURCE"));
        assertEquals("Liverpool 2–5 Real Madrid (1st leg)", value(first, "SUMMARY"));
        assertEquals("Real Madrid v Liverpool (2nd leg, Liverpool 5–2 down)", value(second, "SUMMARY"));
        assertEquals("20230315T200000Z", value(second, "DTSTART"));
        assertEquals("20230315T230000Z", value(second, "DTEND"));
        assertEquals("CONFIRMED", value(second, "STATUS"));
        assertEquals("TRANSPARENT", value(second, "TRANSP"));
        assertEquals("Madrid", value(second, "LOCATION"));
        assertEquals("Champions League,round of 16", value(second, "CATEGORIES"));
        var page = site.address() + TIE.replace(".ics", "") + ON_THE_EVE;
        assertEquals(page, value(second, "URL"));
        assertEquals("""
            Liverpool must win by three to force extra time, by four to go through.
            Champions League 2022-23, round of 16, 2nd leg.
            """ + page, value(second, "DESCRIPTION"));
    }

    @Test
    void afterwardsItSaysHowItEnded() {
        var calendar = calendar(TIE);

        assertEquals(
                List.of(
                        "Liverpool 2–5 Real Madrid (1st leg)",
                        "Real Madrid 1–0 Liverpool (2nd leg, Real Madrid through 6–2)"),
                calendar.all("SUMMARY"));
        assertTrue(value(calendar.event(SECOND_LEG), "DESCRIPTION")
                .startsWith("Real Madrid beat Liverpool 6–2 on aggregate.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "champions-league/2018-19/barcelona-v-liverpool|Liverpool 4–0 Barcelona (2nd leg, Liverpool came back"
                        + " to go through 4–3)",
                "champions-league/2018-19/tottenham-hotspur-v-ajax|Ajax 2–3 Tottenham Hotspur (2nd leg, Tottenham"
                        + " Hotspur came back to go through on away goals)",
                "champions-league/2004-05/liverpool-v-ac-milan|Liverpool 3–3 AC Milan (final, Liverpool won 3–2 on"
                        + " penalties)",
                "champions-league/2018-19/tottenham-hotspur-v-liverpool|Tottenham Hotspur 0–2 Liverpool (final)",
                "champions-league/1964-65/koln-v-liverpool|Liverpool 2–2 Köln (replay, Liverpool through on the toss of"
                        + " a coin)"
            })
    void everyWayToGoThroughIsSaid(String expected) {
        var parts = expected.split("\\|");

        assertEquals(
                parts[1], calendar("/ties/" + parts[0] + ".ics").all("SUMMARY").getLast());
    }

    @Test
    void beforeTheFirstLegNoScoreIsKnown() {
        var calendar = calendar(TIE + "?on=2023-02-01");

        assertEquals(
                List.of("Liverpool v Real Madrid (1st leg)", "Real Madrid v Liverpool (2nd leg)"),
                calendar.all("SUMMARY"));
    }

    @Test
    void aReplayIsKnownOnceThereHasToBeOne() {
        var path = "/ties/champions-league/1964-65/koln-v-liverpool.ics";

        assertEquals(2, calendar(path + "?on=1965-03-16").events().size());
        assertEquals(3, calendar(path + "?on=1965-03-17").events().size());
    }

    @Test
    void aMatchWithoutAnHourLastsADay() {
        var event = calendar("/ties/champions-league/1955-56/sporting-cp-v-partizan.ics?on=1955-09-04")
                .events()
                .getLast();

        assertEquals("19551012", value(event, "DTSTART"));
        assertEquals(
                "DATE",
                event.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("VALUE")
                        .orElseThrow()
                        .getValue());
        assertEquals("19551013", value(event, "DTEND"));
        assertEquals("TENTATIVE", value(event, "STATUS"));
        assertTrue(value(event, "DESCRIPTION").contains("\nThe hour is not known yet.\n"));
    }

    @Test
    void aMatchThatWasNeverPlayedIsCancelled() {
        var event = calendar("/clubs/tottenham-hotspur.ics?on=2022-01-10")
                .event("remontada.conference-league.2021-22.tottenham-hotspur.rennes.match");

        assertEquals("CANCELLED", value(event, "STATUS"));
        assertEquals(
                "Not played: Tottenham Hotspur 0–3 Rennes (Conference League, group stage)", value(event, "SUMMARY"));
    }

    @Test
    void aClubsCalendarHasEveryCompetitionOfTheSeasonAndNothingKnownLater() {
        var calendar = calendar("/clubs/liverpool.ics?on=2022-11-01");
        var summaries = calendar.all("SUMMARY");

        assertTrue(summaries.contains("Liverpool 1–2 Leeds United (Premier League)"), summaries.toString());
        assertTrue(summaries.contains("Liverpool v Manchester United (Premier League)"), summaries.toString());
        assertTrue(summaries.contains("Liverpool 2–0 Napoli (Champions League, group stage)"), summaries.toString());
        assertTrue(summaries.stream().noneMatch(summary -> summary.contains("Real Madrid")), summaries.toString());
        assertTrue(calendar("/clubs/liverpool.ics?on=2022-11-10").all("SUMMARY").stream()
                .anyMatch(summary -> summary.contains("Real Madrid")));
    }

    @Test
    void inJulyAClubsCalendarStillHasTheLastMonth() {
        var final2023 = "Manchester City 1–0 Inter (final)";

        assertEquals(
                List.of("Manchester City 2–1 Manchester United (FA Cup)", final2023),
                calendar("/clubs/manchester-city.ics?on=2023-07-01")
                        .all("SUMMARY")
                        .subList(0, 2));
        assertFalse(calendar("/clubs/manchester-city.ics?on=2023-07-15")
                .all("SUMMARY")
                .contains(final2023));
    }

    @Test
    void aSeasonsCalendarHasEveryMatchOfIt() {
        var matches = site.sql()
                .resultQuery("SELECT count(*) FROM match JOIN competition ON competition.id = competition_id WHERE"
                        + " slug = 'champions-league' AND season_id = 2024")
                .fetchSingle(0, int.class);
        var uids = calendar("/seasons/2024-25/champions-league.ics").all("UID");

        assertEquals(matches, uids.size());
        assertEquals(uids.size(), new HashSet<>(uids).size());
    }

    @Test
    void tiesToComeAreThoseOfEveryCompetitionUnlessOneIsNamed() {
        var all = calendar("/ties.ics?on=2025-03-07").all("CATEGORIES");
        var one = calendar("/ties.ics?competition=europa-league&on=2025-03-07").all("CATEGORIES");

        assertTrue(all.contains("Champions League,round of 16") && all.contains("Europa League,round of 16"));
        assertEquals(
                List.of("Europa League,round of 16"), one.stream().distinct().toList());
    }

    @Test
    void itMovesAndFailsLikeThePage() {
        var moved = site.get("/ties/champions-league/2022-23/real-madrid-v-liverpool.ics?on=2023-03-14");

        assertEquals(308, moved.statusCode());
        assertEquals(TIE + ON_THE_EVE, moved.headers().firstValue("Location").orElseThrow());
        assertEquals(404, site.get(TIE + "?on=2022-10-01").statusCode());
        assertEquals(404, site.get("/clubs/nobody.ics").statusCode());
        assertEquals(404, site.get("/seasons/2022-23/premier-league.ics").statusCode());
        assertEquals(400, site.get("/ties.ics?on=yesterday").statusCode());
        assertEquals(400, site.get("/ties.ics?competition=serie-a").statusCode());
    }

    @Test
    void itIsSentOnce() {
        var tag = site.get(TIE).headers().firstValue("ETag").orElseThrow();

        assertEquals(304, site.get(TIE, "If-None-Match", tag).statusCode());
    }

    @Test
    void everyLinkInItIsOfItsDay() {
        for (VEvent event : calendar("/clubs/liverpool.ics" + ON_THE_EVE).events()) {
            var url = value(event, "URL");

            assertTrue(url.startsWith(site.address() + "/") && url.endsWith(ON_THE_EVE), url);
            assertTrue(value(event, "DESCRIPTION").endsWith(url));
        }
    }

    private Parsed calendar(String path) {
        return Parsed.of(site.get(path).body());
    }
}
