package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;

class HistoryCheckTest {
    private final DSLContext sql = TestSite.running().sql();

    @Test
    void theShippedHistoryIsConsistent() {
        assertEquals(List.of(), new HistoryCheck(sql).findings());
    }

    @Test
    void anotherEditionThanTheOneThatShipsIsNamed() {
        var one = "a".repeat(64);

        assertEquals(
                "Edition aaaaaaaaaaaa of the history, loaded on 2023-03-14",
                ShippedHistory.told(one, "2023-03-14", one));
        assertTrue(ShippedHistory.told(one, "2023-03-14", "b".repeat(64))
                .contains("ships another, bbbbbbbbbbbb, which the site loads when it starts"));
        assertFalse(new ShippedHistory(TestSite.running().database()).edition().contains("another"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals-add-up          | DELETE FROM goal WHERE scorer = 'Divock Origi' AND minute = 79",
                "a-match-a-leg         | DELETE FROM match WHERE id = (SELECT max(id) FROM match WHERE leg = 2 AND"
                        + " home_goals > 0)",
                "one-match-a-day       | UPDATE match SET played_on = (SELECT max(played_on) FROM match AS other WHERE"
                        + " other.home_id = match.home_id AND other.played_on < match.played_on AND other.away_id <>"
                        + " match.away_id) WHERE id = (SELECT max(id) FROM match WHERE leg = 2)",
                "outcomes-agree        | UPDATE match SET home_goals = home_goals + 5, home_half_time = NULL,"
                        + " away_half_time = NULL WHERE played_on = '2019-04-30' AND leg = 1",
                "legs-of-its-stage     | UPDATE stage SET legs = 1 WHERE slug = 'semi-final' AND season_id = 2018",
                "a-name-for-one-club   | INSERT INTO club_alias SELECT id, 'LIVERPOOL' FROM club WHERE slug ="
                        + " 'everton'",
                "goals-within-play     | UPDATE goal SET minute = 95 WHERE scorer = 'Divock Origi' AND minute = 79"
            })
    void whatCannotBeIsFound(String check, String mistake) {
        var findings = findingsAfter(mistake);

        assertTrue(findings.stream().anyMatch(finding -> finding.check().equals(check)), findings.toString());
    }

    /// What is found once a mistake is made; the mistake is undone.
    private List<Finding> findingsAfter(String mistake) {
        var findings = new AtomicReference<List<Finding>>(List.of());
        try {
            sql.transaction(transaction -> {
                assertTrue(transaction.dsl().execute(mistake) > 0, "changed nothing");
                findings.set(new HistoryCheck(transaction.dsl()).findings());
                throw new DataAccessException("undo");
            });
        } catch (DataAccessException e) {
            assertEquals("undo", e.getMessage());
        }
        return findings.get();
    }
}
