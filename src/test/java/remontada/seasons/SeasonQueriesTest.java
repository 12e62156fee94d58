package remontada.seasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.seasons.SeasonQueries.Span;

class SeasonQueriesTest {
    private final TestSite site = TestSite.running();
    private final SeasonQueries queries = new SeasonQueries(site.sql());

    /// Begun is a season with a match by the day, or with a tie known on it; every tie known is counted.
    @ParameterizedTest
    @ValueSource(
            strings = {"1955-09-03", "1955-09-10", "1992-07-01", "1995-03-15", "2009-07-15", "2020-08-10", "2023-03-14"
            })
    void seasonsAndTheirComebacksAreThoseOfPlainSql(LocalDate day) {
        var plain = site.sql().fetch("""
            SELECT competition.slug || ' ' || season.id || ' '
                   || count(tie.tie_id) FILTER (WHERE tie.comeback) || ' of ' || count(tie.tie_id)
            FROM competition
            CROSS JOIN season
            LEFT JOIN tie_as_of(?) AS tie ON tie.competition_id = competition.id AND tie.season_id = season.id
                 AND tie.stage_kind = 'knockout' AND tie.played_out AND tie.behind IS NOT NULL
            WHERE EXISTS (SELECT FROM match WHERE match.competition_id = competition.id AND match.season_id = season.id
                            AND match.stage_id IS NOT NULL AND match.played_on <= ?)
               OR EXISTS (SELECT FROM tie_as_of(?) AS known
                          WHERE known.competition_id = competition.id AND known.season_id = season.id)
            GROUP BY competition.id, season.id
            ORDER BY competition.position, season.id DESC\
            """, day, day, day).getValues(0);

        assertEquals(
                plain,
                queries.seasons(queries.span(day), day).stream()
                        .map(played -> played.competition() + " "
                                + played.season().startYear() + " " + played.comebacks() + " of " + played.ties())
                        .toList());
    }

    @Test
    void pagesOfSeasonsHoldEachOnce() {
        var every = new Span(1955, 2226);

        var pages = IntStream.of(0, 100, 200)
                .mapToObj(leftOut -> every.latest(100, leftOut))
                .toList();

        assertEquals(List.of(new Span(2127, 2226), new Span(2027, 2126), new Span(1955, 2026)), pages);
    }

    @Test
    void theSeasonsOfTheShippedHistoryAreOnOnePage() {
        assertEquals(
                site.json("/seasons.json").get("items").size(),
                site.page("/seasons").select("tbody tr").size());
        assertEquals(404, site.get("/seasons?page=2").statusCode());
        assertTrue(site.json("/seasons.json?page=1").get("items").size() > 80);
    }
}
