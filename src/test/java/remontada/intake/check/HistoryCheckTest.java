package remontada.intake.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;

class HistoryCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final DSLContext sql = TestSite.running().sql();

    @Test
    void theShippedHistoryIsConsistent() {
        assertEquals(List.of(), new HistoryCheck(sql, TODAY).findings());
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
                "clubs-of-its-associations | UPDATE match SET home_id = (SELECT id FROM club WHERE slug = 'liverpool')"
                        + " WHERE id = (SELECT max(match.id) FROM match JOIN competition ON competition.id ="
                        + " competition_id WHERE slug = 'la-liga')",
                "goals-within-play     | UPDATE goal SET minute = 95 WHERE scorer = 'Divock Origi' AND minute = 79"
            })
    void whatCannotBeIsFound(String check, String mistake) {
        var findings = findingsAfter(mistake, List.of());

        assertTrue(findings.stream().anyMatch(finding -> finding.check().equals(check)), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first-leg-first               | UPDATE match SET status = 'postponed', home_goals = NULL, away_goals ="
                        + " NULL, home_half_time = NULL, away_half_time = NULL WHERE played_on = '2019-04-30' AND leg"
                        + " = 1",
                "extra-time-at-the-end         | UPDATE match SET home_extra_time = 4, away_extra_time = 4 WHERE"
                        + " played_on = '2019-04-30' AND leg = 1",
                "extra-time-before-a-shoot-out | UPDATE match SET home_extra_time = NULL, away_extra_time = NULL WHERE"
                        + " played_on = '2016-05-28' AND home_penalties IS NOT NULL",
                "level-ties-go-on              | UPDATE match SET home_penalties = NULL, away_penalties = NULL WHERE"
                        + " played_on = '2016-05-28' AND home_penalties IS NOT NULL",
                "level-ties-go-on              | UPDATE match SET home_penalties = NULL, away_penalties = NULL,"
                        + " home_extra_time = NULL, away_extra_time = NULL WHERE played_on = '2016-05-28' AND"
                        + " home_penalties IS NOT NULL",
                "no-result-before-its-day      | UPDATE match SET played_on = '2026-11-28' WHERE played_on ="
                        + " '2016-05-28'",
                "legs-in-order                 | UPDATE match SET played_on = '2019-05-08' WHERE played_on ="
                        + " '2019-04-30' AND leg = 1"
            })
    void whatTheMatchesOfATieMakeImpossibleIsFound(String check, String mistake) {
        var findings = findingsAfter(
                mistake,
                List.of("SELECT derive_season(id, 2015::smallint), derive_season(id, 2018::smallint) FROM competition"
                        + " WHERE slug = 'champions-league'"));

        assertEquals(
                List.of(check),
                findings.stream().map(Finding::check).filter(check::equals).toList(),
                findings.toString());
    }

    @Test
    void whatToDoIsSaidInCommandsThatThereAre() {
        var commands = TestSite.commands();
        var remedies = Check.ALL.stream().map(Check::remedy).toList();

        assertEquals(
                List.of(),
                remedies.stream()
                        .filter(remedy -> remedy.matches(".*\\b\\w+\\.csv.*|.*played_on.*"))
                        .toList());
        for (var remedy : remedies) {
            for (var named : bracketed(remedy)) {
                var words = named.split("[ ,]+");
                var command = commands.get(words[0]);
                assertNotNull(command, remedy);
                assertTrue(
                        command.getSubcommands().isEmpty()
                                || command.getSubcommands().containsKey(words[1]),
                        remedy);
            }
        }
        assertTrue(
                remedies.stream().filter(remedy -> !bracketed(remedy).isEmpty()).count() > 20);
    }

    private static List<String> bracketed(String remedy) {
        return Pattern.compile("\\(([^)]+)\\)")
                .matcher(remedy)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// What is found once a mistake is made; the mistake is undone.
    private List<Finding> findingsAfter(String mistake, List<String> derived) {
        var findings = new AtomicReference<List<Finding>>(List.of());
        try {
            sql.transaction(transaction -> {
                assertTrue(transaction.dsl().execute(mistake) > 0, "changed nothing");
                derived.forEach(transaction.dsl()::execute);
                findings.set(new HistoryCheck(transaction.dsl(), TODAY).findings());
                throw new DataAccessException("undo");
            });
        } catch (DataAccessException e) {
            assertEquals("undo", e.getMessage());
        }
        return findings.get();
    }
}
