package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remontada.intake.ShippedHistory;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

class ResultByHandTest {
    private static final String SECOND_LEG = "champions-league/2022-23/real-madrid-v-liverpool";

    private static OwnDatabase own;
    private static String shipped;

    @BeforeAll
    static void open() {
        own = OwnDatabase.open();
        shipped = own.facts();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @BeforeEach
    void nothingIsSaidYet() {
        own.forget();
        assertEquals(shipped, own.facts());
    }

    @Test
    void anotherResultOfTheSecondLegMakesAnotherWinner() {
        assertEquals("real-madrid", winner());

        set(SECOND_LEG, new Score(0, 4), null);

        assertEquals("liverpool", winner());
    }

    @Test
    void undoRestoresExactlyAndCanBeUndone() {
        var written = set(SECOND_LEG, new Score(0, 4), null);
        var set = own.facts();
        assertNotEquals(shipped, set);

        var undo = own.ledger().undo(written.run(), true);
        assertEquals(shipped, own.facts());

        own.ledger().undo(undo.run(), true);
        assertEquals(set, own.facts());
    }

    @Test
    void anUndoneRunIsNotUndoneTwiceNorTheEdition() {
        var written = set(SECOND_LEG, new Score(0, 4), null);
        own.ledger().undo(written.run(), true);

        assertThrows(IllegalArgumentException.class, () -> own.ledger().undo(written.run(), true));
        var edition = own.ledger().runs().stream()
                .filter(run -> run.kind().equals("edition"))
                .findFirst()
                .orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> own.ledger().undo(edition.id(), true));
    }

    @Test
    void theLatestWordCountsWhateverWasTakenBackBeforeIt() {
        var first = set(SECOND_LEG, new Score(0, 4), null);
        set(SECOND_LEG, new Score(0, 5), null);
        var latest = own.facts();

        own.ledger().undo(first.run(), true);

        assertEquals(latest, own.facts());
    }

    @Test
    void anotherEditionLeavesAnOperatorsResultsStanding() throws SQLException {
        set(SECOND_LEG, new Score(0, 4), null);
        var set = own.facts();

        new ShippedHistory(own.database()).load();

        assertEquals(set, own.facts());
        assertEquals("liverpool", winner());
    }

    @Test
    void aClearedResultLeavesAMatchToBePlayed() {
        write("scheduled", SECOND_LEG, null);

        assertEquals("nobody", winner());
        assertEquals(
                List.of("scheduled"),
                own.sql()
                        .fetch("SELECT status FROM match WHERE id = ?", matchId(SECOND_LEG))
                        .getValues(0));
    }

    @Test
    void goalsThatNoLongerAddUpAreLeftOut() {
        assertEquals(1, goals());

        set(SECOND_LEG, new Score(0, 4), null);
        assertEquals(0, goals());
    }

    @Test
    void halfTimeOfAnEqualResultIsKeptFromTheEditionAndOfAnotherIsNot() {
        set(SECOND_LEG, new Score(1, 0), null);
        assertEquals((short) 0, homeAtHalfTime());

        set(SECOND_LEG, new Score(2, 0), null);
        assertNull(homeAtHalfTime());
    }

    @Test
    void aRehearsalShowsTheChangeAndMakesNone() {
        var would = own.ledger()
                .rehearse(
                        NewRun.operator("test"),
                        byHand("played", SECOND_LEG, new Result(new Score(0, 4), null, null, null, null)))
                .written();

        assertEquals(
                "changed  Real Madrid v Liverpool, Champions League 2022-23, 2023-03-15: 1-0 becomes 0-4; half-time;"
                        + " scorers",
                would.changes().getFirst().toString());
        assertEquals(shipped, own.facts());
    }

    @Test
    void aRehearsalTakesNoNumberFromTheRunsThatAreWritten() {
        var first = set(SECOND_LEG, new Score(0, 4), null).run();

        own.ledger()
                .rehearse(
                        NewRun.operator("test"),
                        byHand("played", SECOND_LEG, new Result(new Score(0, 5), null, null, null, null)));

        assertEquals(first + 1, set(SECOND_LEG, new Score(0, 6), null).run());
    }

    @Test
    void aNameThatMayBeSeveralMatchesIsNotGuessed() {
        var finder = new MatchFinder(own.sql());

        var refusal = assertThrows(IllegalArgumentException.class, () -> finder.find("real-madrid-v-liverpool"));
        assertTrue(refusal.getMessage().contains("champions-league/2022-23/2023-03-15/real-madrid-v-liverpool"));
        var many = assertThrows(IllegalArgumentException.class, () -> finder.find("liverpool-v-everton"))
                .getMessage();
        var said = Pattern.compile("may be any of (\\d+) matches; name one: (.*) and (\\d+) earlier")
                .matcher(many);
        assertTrue(said.matches() || said.find(), many);
        assertEquals(
                Integer.parseInt(said.group(1)), said.group(2).split(", ").length + Integer.parseInt(said.group(3)));
        assertThrows(IllegalArgumentException.class, () -> finder.find("real-madrid-v-nobody"));
        assertThrows(IllegalArgumentException.class, () -> finder.find("real-madrid"));
    }

    private static Written set(String match, Score score, @Nullable Score extraTime) {
        return write("played", match, new Result(score, null, extraTime, null, null));
    }

    private static Written write(String status, String match, @Nullable Result result) {
        return own.ledger()
                .write(NewRun.operator("test"), byHand(status, match, result))
                .written();
    }

    private static ByHand byHand(String status, String match, @Nullable Result result) {
        return new ByHand(
                List.of(new Word(new MatchFinder(own.sql()).find(match), false, Said.outcome(status, result, null))),
                OwnDatabase.ANYTHING);
    }

    private static String winner() {
        return own.sql().fetchSingle("""
            SELECT coalesce(CASE winner WHEN 'host' THEN host.slug WHEN 'visitor' THEN visitor.slug END, 'nobody')
            FROM tie_record JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
            WHERE host.slug = 'liverpool' AND visitor.slug = 'real-madrid' AND season_id = 2022
            """).get(0, String.class);
    }

    private static @Nullable Short homeAtHalfTime() {
        return own.sql()
                .fetchSingle("SELECT home_half_time FROM match WHERE id = ?", matchId(SECOND_LEG))
                .get(0, Short.class);
    }

    private static int goals() {
        return own.sql()
                .fetchSingle("SELECT count(*) FROM goal WHERE match_id = ?", matchId(SECOND_LEG))
                .get(0, int.class);
    }

    private static int matchId(String match) {
        var found = new MatchFinder(own.sql()).find(match);
        return own.sql()
                .fetchSingle("""
                    SELECT match.id FROM match JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
                    WHERE played_on = ? AND home.slug = ? AND away.slug = ?
                    """, found.day(), found.home(), found.away())
                .get(0, int.class);
    }
}
