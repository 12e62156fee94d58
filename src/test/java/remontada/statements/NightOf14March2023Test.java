package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

/// What the record said before Real Madrid v Liverpool: everything that a good reporter looked up that night.
class NightOf14March2023Test {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        from-here                   | 0  | 15 | Of the 15 teams that have lost the first leg at home by three or more in the Champions League knock-out stage, none has gone through.
        lost-at-home                | 5  | 91 | Five of the 91 teams that lost the first leg at home in the knock-out stage have gone through: Ajax (1996 and 2019), Inter (2011), Manchester United (2019) and Tottenham Hotspur (2019).
        furthest-at-venue           | 1  | 31 | Only Manchester United have come back from two down with the second leg away in the knock-out stage, at Paris Saint-Germain in the 2019 round of 16; no team has from more.
        greatest-own-liverpool      | 1  | 2  | Liverpool overturned a 3–0 first-leg defeat by Barcelona in the 2019 semi-final, their greatest comeback in the European Cup and Champions League, on the way to winning the trophy.
        big-comebacks               | 4  | 41 | Four teams have come back from three or more down in the knock-out stage: Deportivo La Coruña (2004), Barcelona (2017), Roma (2018) and Liverpool themselves (2019), all with the second leg at home.
        holders                     | 14 | 67 | Real Madrid are the holders: they beat Liverpool 1–0 in the 2022 final for a record-extending 14th title.
        holders-rescues             | 3  | 3  | On the way to the 2022 title Real Madrid were behind on aggregate in all three ties, against Paris Saint-Germain, Chelsea and Manchester City, and still went through.
        first-leg-swing             | 2  | 7  | Liverpool led the first leg 2–0 after 14 minutes and lost it 5–2: Darwin Núñez (4) and Mohamed Salah (14) scored for Liverpool, Vinícius Júnior (21, 36), Éder Militão (47) and Karim Benzema (55, 67) for Real Madrid.
        leader-at-venue-real-madrid | 1  | 28 | Real Madrid have gone out only once in 28 ties in the European Cup and Champions League (qualifying included) after winning the first leg away: to Ajax in 2019.
        meeting-streak-real-madrid  | 6  | 7  | Real Madrid have won six of the last seven meetings with Liverpool in the Champions League and drawn the other.
        run-ended-real-madrid       | 3  | 4  | Real Madrid ended a run of three matches without a win by beating Espanyol 3–1 at home on 11 March.
        league-defeat-liverpool     | 1  | 1  | On 11 March Liverpool lost 1–0 at Bournemouth, who were bottom of the Premier League before the match and are 18th now, still in the bottom three; Liverpool went from three points behind to six points behind fourth place, now held by Tottenham Hotspur.
        """)
    void theEveSaysWhatAReporterWouldLookUp(String id, int count, int total, String text) {
        var said = statement(TIE + ".json?on=2023-03-14", id);

        assertEquals(text, said.get("text").asString());
        assertEquals(count, said.get("count").asInt());
        assertEquals(total, said.get("total").asInt());
        assertTrue(texts(TIE + "?on=2023-03-14").contains(text), "on the page as well");
    }

    @Test
    void theFirstThreeAreTheOnesToLeadWith() {
        assertEquals(
                List.of("from-here", "lost-at-home", "furthest-at-venue"),
                ids(TIE + ".json?on=2023-03-14").subList(0, 3));
    }

    @Test
    void withoutADayThePageTellsHowItEndedAndTheEveIsOneLinkAway() {
        var page = site.page(TIE);

        assertEquals(
                "Real Madrid beat Liverpool 6–2 on aggregate.",
                page.selectFirst("h1").text());
        assertEquals(1, page.select("main a[href=" + TIE + "?on=2023-03-14]").size());
        assertEquals(
                "Of the 15 teams that had lost the first leg at home by three or more in the Champions League knock-out"
                        + " stage, none had gone through.",
                texts(TIE).getFirst());
    }

    @Test
    void beforeTheFirstLegTheHoldersAreWhatToLeadWith() {
        var said = ids(TIE + ".json?on=2023-02-10");

        assertEquals("holders", said.getFirst());
        assertTrue(said.size() >= 8, said + "");
    }

    private JsonNode statement(String path, String id) {
        return site.json(path)
                .get("statements")
                .valueStream()
                .filter(statement -> statement.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing said of " + id));
    }

    private List<String> ids(String path) {
        return site.json(path)
                .get("statements")
                .valueStream()
                .map(statement -> statement.get("id").asString())
                .toList();
    }

    private List<String> texts(String path) {
        return site.page(path).select(".statements li > span").eachText();
    }
}
