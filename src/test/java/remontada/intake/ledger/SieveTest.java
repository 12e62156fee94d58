package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// What a source tells that can't be is refused match by match; the rest of it is taken in.
class SieveTest {
    private static final String CUP = "UEFA Champions League";
    private static final LocalDate LATEST = LocalDate.of(2027, 5, 1);

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
    void nothingIsToldYet() {
        own.forget();
        assertEquals(shipped, own.facts());
    }

    @Test
    void extraTimeOfATieThatWasDecidedIsRefusedAndTheRestIsTakenIn() {
        var taken = take(
                secondLeg("1-0", "2-0"),
                Told.played("cl.txt", 9, CUP, "2022-23", "Round of 16", "2023-03-15", "Napoli", "Frankfurt", 3, 1));

        assertEquals(
                "[cl.txt, line 8: refused, Real Madrid v Liverpool: champions-league/2022-23/liverpool-v-real-madrid"
                        + " went to extra time though it was decided after 90 minutes]",
                taken.refused().toString());
        assertEquals(
                "[cl.txt: read 2, new 0, changed 1, unchanged 0, refused 1]",
                taken.files().toString());
        assertEquals("3-1", score("napoli", "eintracht-frankfurt"));
        assertEquals("1-0", score("real-madrid", "liverpool"));
    }

    @Test
    void ofATieThatIsWhollyNewTheLastMatchIsRefused() {
        var taken = take(
                Told.played("n.txt", 3, CUP, "2026-27", "Round of 16", "2027-02-23", "Liverpool", "Real Madrid", 2, 0),
                Told.match(
                        "n.txt",
                        4,
                        CUP,
                        "2026-27",
                        "Round of 16",
                        "2027-03-16",
                        "Real Madrid",
                        "Liverpool",
                        Status.PLAYED,
                        result("1-0", "1-1")));

        assertEquals(1, taken.refused().size(), taken.refused().toString());
        assertEquals(4, taken.refused().getFirst().line());
        assertEquals(1, taken.files().getFirst().added());
    }

    @Test
    void aResultOfAMatchStillToComeIsRefused() {
        var taken = take(Told.played("l.txt", 5, "La Liga", "2026-27", null, "2027-05-29", "Espanyol", "Alavés", 1, 0));

        assertTrue(
                taken.refused().getFirst().reason().endsWith(" has a result although its day is still to come"),
                taken.refused().toString());
        assertEquals(shipped, own.facts());
        assertFalse(taken.written().isRun());
    }

    @Test
    void aClubDoesNotPlayTwiceADay() {
        var taken = take(
                Told.played("f.txt", 5, "FA Cup", "2022-23", "Round 5", "2023-03-15", "Liverpool", "Everton", 1, 0));

        assertEquals(
                "[f.txt, line 5: refused, Liverpool v Everton: liverpool on 2023-03-15 plays 2 matches]",
                taken.refused().toString());
    }

    @Test
    void aClubThatIsOutDoesNotPlayOn() {
        var taken =
                take(Told.fixture("cl.txt", 7, CUP, "2022-23", "Quarter-finals", "2023-04-10", "Liverpool", "Napoli"));

        assertTrue(
                taken.refused().toString().contains("liverpool went out but plays in a later stage"),
                taken.refused().toString());
        assertEquals(shipped, own.facts());
    }

    @Test
    void whatThePlaceSaidBeforeGoesOnStanding() {
        take(secondLeg("2-0", null));
        assertEquals("2-0", score("real-madrid", "liverpool"));

        var taken = take(secondLeg("3-0", "4-0"));

        assertEquals(1, taken.refused().size());
        assertEquals("2-0", score("real-madrid", "liverpool"));
    }

    @Test
    void whatContradictsAlreadyIsNoReasonToRefuseMore() {
        new Intake(own.ledger()).take(NewRun.source("a", 20, "test"), hearer -> hearer.hear(secondLeg("1-0", "2-0")));

        var taken = take(Told.played(
                "cl.txt", 7, CUP, "2022-23", "Round of 16", "2023-02-21", "Liverpool", "Real Madrid", 2, 6));

        assertEquals(List.of(), taken.refused());
        assertEquals("2-6", score("liverpool", "real-madrid"));
    }

    @Test
    void whatIsSaidAgainIsNoRunAndWaitsAsBefore() {
        ReportedMatch[] told = {
            secondLeg("2-0", null),
            Told.played("cl.txt", 9, CUP, "2022-23", "Round of 16", "2023-03-15", "Napoli", "Frnkfrt", 3, 1)
        };
        var first = take(told);
        var runs = own.ledger().runs().size();

        var second = take(told);

        assertTrue(first.written().isRun());
        assertFalse(second.written().isRun());
        assertEquals(runs, own.ledger().runs().size());
        assertEquals(first.unknown(), second.unknown());
        assertEquals(
                "[cl.txt: read 2, new 0, changed 0, unchanged 1, waiting for a name 1]",
                second.files().toString());
    }

    @Test
    void whatIsRefusedAgainIsNoRun() {
        ReportedMatch[] told = {
            Told.played("cl.txt", 7, CUP, "2022-23", "Round of 16", "2023-02-21", "Liverpool", "Real Madrid", 2, 5),
            secondLeg("1-0", "2-0")
        };
        assertTrue(take(told).written().isRun());

        var second = take(told);

        assertEquals(1, second.refused().size());
        assertFalse(second.written().isRun());
        assertTrue(take(told[0], secondLeg("3-0", null)).written().isRun());
    }

    @Test
    void whatIsSaidAgainWithAnotherRankCountsByThat() {
        takeWith(5, secondLeg("2-0", null));
        assertEquals("1-0", score("real-madrid", "liverpool"));

        takeWith(20, secondLeg("2-0", null));

        assertEquals("2-0", score("real-madrid", "liverpool"));
    }

    @Test
    void takingBackWhatOthersBuildOnIsRefused() {
        var first = take(
                Told.played("n.txt", 3, CUP, "2026-27", "Round of 16", "2027-02-23", "Liverpool", "Real Madrid", 2, 0));
        new Intake(own.ledger())
                .take(
                        NewRun.source("b", 20, "test"),
                        hearer -> hearer.hear(Told.played(
                                "m.txt",
                                4,
                                CUP,
                                "2026-27",
                                "Round of 16",
                                "2027-03-16",
                                "Real Madrid",
                                "Liverpool",
                                1,
                                0)));
        var stands = own.facts();
        var checking = new Checking(LATEST, true);

        var refused = assertThrows(
                CannotBe.class, () -> own.ledger().undo(first.written().run(), checking, true));
        assertTrue(refused.getMessage().contains("has 1 match for 2 legs"), refused.getMessage());
        assertEquals(stands, own.facts());

        own.ledger().undo(first.written().run(), new Checking(LATEST, false), true);
        assertEquals("", score("liverpool", "real-madrid", 2026));
    }

    private static ReportedMatch secondLeg(String fullTime, String extraTime) {
        return Told.match(
                "cl.txt",
                8,
                CUP,
                "2022-23",
                "Round of 16",
                "2023-03-15",
                "Real Madrid",
                "Liverpool",
                Status.PLAYED,
                result(fullTime, extraTime));
    }

    private static Result result(String fullTime, String extraTime) {
        return new Result(score(fullTime), null, extraTime == null ? null : score(extraTime), null, null);
    }

    private static Score score(String text) {
        return new Score(Integer.parseInt(text.substring(0, 1)), Integer.parseInt(text.substring(2)));
    }

    private static Taken take(ReportedMatch... matches) {
        return takeWith(20, matches);
    }

    private static Taken takeWith(int rank, ReportedMatch... matches) {
        return new Intake(own.ledger(), () -> Optional.of(LATEST))
                .take(NewRun.source("source", rank, "test"), hearer -> {
                    for (var match : matches) {
                        hearer.hear(match);
                    }
                });
    }

    private static String score(String home, String away) {
        return score(home, away, 2022);
    }

    private static String score(String home, String away, int season) {
        return own.sql()
                .fetchOptional("""
                    SELECT home_goals || '-' || away_goals FROM match
                    JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
                    JOIN competition ON competition.id = competition_id
                    WHERE home.slug = ? AND away.slug = ? AND season_id = ? AND competition.kind = 'european'
                    """, home, away, season)
                .map(row -> row.get(0, String.class))
                .orElse("");
    }
}
