package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;

class TiePageTest {
    /// Of a season that was still on it says only what is true whatever came.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-19/ajax-v-tottenham-hotspur?on=2019-03-01 | Ajax and Tottenham Hotspur had not been drawn"
                        + " together in the 2018-19 Champions League by 1 March 2019.",
                "2018-19/ajax-v-malmo?on=2019-03-01 | Ajax and Malmö had not been drawn together in the 2018-19"
                        + " Champions League by 1 March 2019.",
                "1960-61/liverpool-v-everton | Liverpool and Everton did not meet in a tie of the 1960-61 European"
                        + " Cup.",
                "2018-19/ajax-v-nobody | There is no club nobody here. Try the search."
            })
    void aTieThatThereIsNotIsSaidNotToBe(String address, String said) {
        var answer = TestSite.running().get("/ties/champions-league/" + address);

        assertEquals(404, answer.statusCode());
        assertEquals(said, Jsoup.parse(answer.body()).select(".lead").text());
    }

    @Test
    void aClubByAnotherOfItsNamesIsFoundAmongThatSeasonsTies() {
        var answer = TestSite.running().get("/ties/champions-league/2021-22/sporting-v-man-city");

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/ties/champions-league/2021-22/sporting-cp-v-manchester-city",
                answer.headers().firstValue("Location").orElseThrow());
    }

    private final TestSite site = TestSite.running();

    @Test
    void liverpoolWereThreeBehindAtRealMadridOnTheEveOfTheSecondLeg() {
        var page = site.page("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14");

        assertEquals(
                "Liverpool must win by three to force extra time, by four to go through.",
                page.select("h1").text());
        assertEquals(
                List.of("0 in 15", "1 in 30"),
                page.select(".ask__number strong").eachText());
    }

    @Test
    void aMatchWithoutAResultIsSpokenOfInThePast() {
        var page = site.page("/ties/champions-league/2025-26/paris-saint-germain-v-arsenal?on=2026-06-20");

        assertTrue(page.select(".scoreboard caption").text().startsWith("Was due on Saturday 30 May 2026"));
        assertEquals(
                "Paris Saint-Germain and Arsenal were due to meet in the final on Saturday 30 May 2026;"
                        + " no result is known.",
                page.select("h1").text());
        assertEquals("", page.select(".ask__why").text());
    }

    /// What keeps a score in one line would show as a box in the title of a window or in a shared link.
    @Test
    void titlesAndLabelsHoldNothingButWhatTheyShow() {
        var html = site.get("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14")
                .body();

        assertTrue(site.get("/ties/champions-league/2019-20/barcelona-v-bayern-munich")
                .body()
                .contains("<title>Bayern Munich beat Barcelona 8–2 in"));
        assertTrue(html.contains("aria-label=\"Werder 0–3 Lyon, 2005"), "a label of a dot");
        assertTrue(html.contains(">2–\u20605<"), "a score in the head to head");
    }

    @Test
    void theFinalOf1974WasReplayed() {
        var page = site.page("/ties/champions-league/1973-74/bayern-munich-v-atletico-madrid?on=1974-05-16");

        assertTrue(page.select(".scoreboard caption").text().startsWith("Replay on Friday 17 May 1974"));
        assertEquals(
                "If the replay is level too it goes to extra time.",
                page.select(".ask__why").text());
    }

    @Test
    void theClubsTheOtherWayRoundLeadToTheSameTie() {
        var answer = site.get("/ties/champions-league/2022-23/real-madrid-v-liverpool?on=2023-03-14");

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-23/liverpool-v-real-madrid?on=2023-03-14                | Liverpool have won three, Real Madrid six, and one was drawn.
        2018-19/manchester-united-v-paris-saint-germain?on=2019-03-05 | Paris Saint-Germain have won their only meeting.
        2018-19/barcelona-v-liverpool?on=2019-05-01                  | Barcelona have won three, Liverpool one, and one was drawn.
        1964-65/koln-v-liverpool?on=1965-03-25                       | After this tie all three meetings had been drawn.
        2024-25/paris-saint-germain-v-liverpool?on=2025-03-11        | After this tie Paris Saint-Germain had won two and Liverpool two.
        """)
    void theHeadToHeadIsTold(String tie, String told) {
        var page = site.page("/ties/champions-league/" + tie);

        assertEquals(told, page.select("#meetings + p").text().replaceFirst("(?<=\\.) .*", ""));
    }

    /// They have met again since, which the page of that tie leaves to the page of all their meetings.
    @Test
    void theHeadToHeadOfADecidedTieEndsWithIt() {
        var page = site.page("/ties/champions-league/2016-17/paris-saint-germain-v-barcelona");
        var section = page.select("section[aria-labelledby=meetings]");

        assertTrue(section.select("p").first().text().startsWith("After this tie "), section.text());
        assertEquals(
                "8 Mar 2017, Champions League round of 16, this tie",
                section.select("li small").first().text());
        assertTrue(section.select(".more").text().startsWith("All "));
    }

    @Test
    void anAddressInCapitalsLeadsToTheTie() {
        var answer = site.get("/ties/champions-league/2022-23/Liverpool-v-Real-Madrid");

        assertEquals(308, answer.statusCode());
        assertEquals(
                "/ties/champions-league/2022-23/liverpool-v-real-madrid",
                answer.headers().firstValue("Location").orElseThrow());
    }
}
