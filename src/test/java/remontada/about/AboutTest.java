package remontada.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remontada.TestSite;

class AboutTest {
    private final TestSite site = TestSite.running();

    @Test
    void everyKnockOutGoalOf2019IsCountedAmongTheGoalsOfItsSeason() {
        var seasons = site.json("/about/data.json").get("european").get(0).get("seasons");
        var season = seasons.valueStream()
                .filter(each -> each.get("name").asString().equals("2018-19"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                site.sql()
                        .fetchOne("SELECT count(*) FROM goal JOIN match ON match.id = goal.match_id"
                                + " WHERE match.competition_id = 1 AND match.season_id = 2018")
                        .get(0, Integer.class),
                season.get("timed").asInt());
        assertTrue(season.get("goals").asInt() > season.get("timed").asInt());
    }

    @Test
    void sourcesAreCreditedAndGapsSaid() {
        var page = site.page("/about/data");

        assertTrue(page.text().contains("This site uses data of schochastics/football-data"));
        assertTrue(page.text().contains("There is no UEFA Cup"));
        assertEquals("About", site.page("/about").select("h1").text());
    }
}
