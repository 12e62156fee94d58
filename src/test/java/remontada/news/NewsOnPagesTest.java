package remontada.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

class NewsOnPagesTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";

    private final TestSite site = TestSite.running();

    @Test
    void onTheEveMendyAndBenzemaAreExpectedBackAndSalahHasMissedAPenalty() {
        var said = site.page(TIE + "?on=2023-03-14").select(".team-news strong").eachText();

        assertTrue(said.contains("Ferland Mendy, expected back"), said.toString());
        assertTrue(said.contains("Karim Benzema, expected back"), said.toString());
        assertTrue(said.contains("Mohamed Salah, missed a penalty"), said.toString());
    }

    @Test
    void everyReportNamesItsSourceAndDayAndSendsNobodyThereByItself() {
        var links = site.page(TIE + "?on=2023-03-14").select(".team-news a");

        assertEquals(7, links.size());
        assertTrue(
                links.eachText().contains("skysports.com, 11 March 2023"),
                links.eachText().toString());
        assertTrue(links.stream().allMatch(link -> link.attr("href").matches("https?://.*")));
        assertTrue(links.stream().allMatch(link -> link.attr("rel").equals("noopener nofollow")));
    }

    @Test
    void aClubsPageHasItsOwnNewsOnly() {
        assertEquals(
                List.of("Mohamed Salah, missed a penalty"),
                site.page("/clubs/liverpool?on=2023-03-12")
                        .select(".team-news strong")
                        .eachText());
        assertEquals(
                3,
                site.page("/clubs/real-madrid?on=2023-03-14")
                        .select(".team-news li")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TIE,
                TIE + "?on=2023-03-16",
                TIE + "?on=2023-03-10",
                "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2023-03-14",
                "/clubs/ajax?on=2023-03-14"
            })
    void whereThereIsNoneThereIsNoSection(String path) {
        assertEquals(0, site.page(path).select("#news").size());
    }

    @Test
    void dataHasItToo() {
        var tie = site.json(TIE + ".json?on=2023-03-14").get("news");
        var club = site.json("/clubs/liverpool.json?on=2023-03-11").get("news");

        assertEquals(7, tie.size());
        assertEquals(1, club.size());
        assertEquals("missed-penalty", club.get(0).get("kind").asString());
        assertEquals("2023-03-11", club.get(0).get("reported").asString());
        assertEquals("liverpool", club.get(0).get("club").get("slug").asString());
    }

    @Test
    void whatIsReportedIsTextAndNeverMarkup() {
        site.sql().execute("""
            INSERT INTO team_news (id, club_id, player, kind, words, source, reported_on, current_to)
            SELECT -1, id, '<i>Nobody</i>', 'note', '<script>alert(1)</script>', 'https://example.org/?a=1&b=''', '1999-05-20', '1999-05-20'
            FROM club WHERE slug = 'bayern-munich'
            """);
        try {
            var section = site.page("/clubs/bayern-munich?on=1999-05-20").selectFirst(".team-news");

            assertEquals(0, section.select("script, i").size());
            assertTrue(section.text().contains("<i>Nobody</i>"), section.text());
            assertTrue(section.text().contains("<script>alert(1)</script>"), section.text());
        } finally {
            site.sql().execute("DELETE FROM team_news WHERE id = -1");
        }
    }
}
