package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class ScorersTest {
    private static final String SCORERS = """
        SELECT club.slug, goal.scorer
        FROM goal
        JOIN match ON match.id = goal.match_id
        JOIN club ON club.id = CASE WHEN (goal.side = 'home') <> (goal.kind = 'own-goal')
                                    THEN match.home_id ELSE match.away_id END
        WHERE goal.scorer IS NOT NULL
        """;

    private final TestSite site = TestSite.running();

    @Test
    void noClubHasTwoSpellingsOfOneScorer() {
        var twice = site.sql()
                .resultQuery("SELECT slug, string_agg(DISTINCT scorer, ', ') FROM (" + SCORERS + ") AS scored"
                        + " GROUP BY slug, replace(folded(scorer), '-', ' ') HAVING count(DISTINCT scorer) > 1")
                .fetch(row -> row.get(0) + ": " + row.get(1));

        assertEquals(List.of(), twice);
    }

    @Test
    void scorersHaveTheNamesThatFansUse() {
        var realMadrids = site.sql()
                .resultQuery("SELECT DISTINCT scorer FROM (" + SCORERS + ") AS scored WHERE slug = 'real-madrid'")
                .fetch(row -> row.get(0, String.class));

        assertTrue(
                realMadrids.containsAll(List.of("Santillana", "Pirri", "Raúl", "Vinícius Júnior")),
                realMadrids::toString);
    }
}
