package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.CLUB;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// What a page's title and description say, and that they fit, whatever it is about.
class TitlesTest {
    private static final int LONGEST = 50;
    private static final int SAMPLE = 40;

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?on=2023-03-14 | Two Champions League second legs this week. Liverpool are three behind",
                "/clubs/liverpool?on=2023-03-14 | Liverpool are three behind Real Madrid, a leg to play",
                "/clubs/liverpool/v/real-madrid?on=2023-03-14 | Real Madrid have won 6 of 10 meetings with Liverpool",
                "/seasons/2018-19/champions-league | Liverpool won the 2018-19 Champions League",
                "/seasons/2022-23/champions-league?on=2023-03-14 | Ten clubs left in the 2022-23 Champions League",
                "/seasons/1955-56/champions-league | Real Madrid won the 1955-56 European Cup",
                "/clubs/cesena?on=2023-03-14 | Cesena, last seen here in Serie A on 31 May 2015",
                "/seasons?on=2023-03-14 | Champions of Europe, season by season up to Real Madrid in 2021-22",
                "/nights/2023-03-14 | Manchester City beat RB Leipzig 7–0; Inter through, 14 March 2023",
                "/nights/2023-02-21 | Real Madrid won 5–2 at Liverpool, 21 February 2023",
                "/nights/2022-10-26 | Porto beat Club Brugge 4–0, 26 October 2022",
                "/nights/2023-03-15?on=2023-03-14 | Three second legs on 15 March 2023",
                "/?on=2026-11-23 | PSG and Arsenal reached the Champions League final of 2025-26",
                "/nights/2019-05-07 | Liverpool came back from three down on 7 May 2019",
                "/nights/2019-05-07?on=2019-05-06 | Liverpool must win by three or more against Barcelona, 7 May"
                        + " 2019",
                "/leagues/premier-league/2022-23?on=2023-03-14 | Arsenal lead the Premier League by five points,"
                        + " 2022-23",
                "/leagues/la-liga/2010-11 | Barcelona won La Liga by four points, 2010-11",
                "/comebacks?on=2023-03-14 | Comebacks in the Champions League knock-out stage: 52 in 230",
                "/first-legs/2-0?on=2023-03-14 | After a 2–0 first leg, four of 20 sides came back",
                "/ties?on=2023-03-14 | Champions League 2022-23: two second legs to come",
            })
    void aTitleSaysTheNews(String path, String title) {
        assertEquals(title, og(site.page(path), "title"));
    }

    static Stream<String> longestNames() {
        return TestSite.running()
                .sql()
                .select(CLUB.SLUG)
                .from(CLUB)
                .orderBy(DSL.octetLength(CLUB.NAME).desc(), CLUB.SLUG)
                .limit(LONGEST)
                .fetch(CLUB.SLUG)
                .stream();
    }

    @ParameterizedTest
    @MethodSource("longestNames")
    void theLongestNamesFit(String club) {
        for (var path : Stream.of("", "/ties", "/matches", "/v/real-madrid")
                .map(("/clubs/" + club)::concat)
                .toList()) {
            assertFits(path);
        }
        assertFits("/comebacks?competition=all&era=all&scope=all&min-deficit=2&second-leg=away&club=" + club);
        assertFits("/what-if?host=paris-saint-germain&visitor=" + club + "&home=3&away=1");
        assertFits("/search?q=" + club.repeat(5).substring(0, Math.min(90, club.length() * 5)));
    }

    /// One in so many of each kind of page.
    @ParameterizedTest
    @ValueSource(strings = {"/ties/", "/clubs/", "/nights/", "/seasons/", "/leagues/", "/first-legs/"})
    void aSampleOfEveryKindFits(String kind) {
        var addresses = Pattern.compile("<loc>" + Pattern.quote(site.address()) + "(" + kind + "[^<]+)")
                .matcher(site.get("/sitemap.xml").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        new Random(7).ints(SAMPLE, 0, addresses.size()).mapToObj(addresses::get).forEach(this::assertFits);
    }

    private void assertFits(String path) {
        var answer = site.get(path);
        var page = Jsoup.parse(answer.body());
        if (answer.statusCode() / 100 == 3) {
            assertFits(answer.headers().firstValue("Location").orElseThrow());
            return;
        }
        assertEquals(200, answer.statusCode(), path);
        assertTrue(bytes(page.title()) <= 70 && !page.title().isBlank(), path + ": " + page.title());
        assertTrue(og(page, "description").length() <= 200, path + ": " + og(page, "description"));
        assertTrue(path.startsWith("/search") || !og(page, "title").endsWith("…"), path + ": " + og(page, "title"));
        assertTrue(!og(page, "description").endsWith("…"), path + ": " + og(page, "description"));
    }

    private static String og(Document page, String property) {
        return page.select("meta[property=og:" + property + "]").attr("content");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
