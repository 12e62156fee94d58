package remontada.intake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

class IntakeTest {
    private static final String CUP = "UEFA Champions League";

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
    void anHourToldByItsDistanceFromUtcIsOneOfTheClockAtTheGround() {
        take(
                20,
                Told.fixture(
                        LocalTime.of(21, 0),
                        ZoneId.of("+02:00"),
                        "cl.txt",
                        7,
                        CUP,
                        "2026-27",
                        "Round of 16",
                        "2026-12-03",
                        "Liverpool FC",
                        "Real Madrid CF"));

        assertEquals(
                "19:00Z Europe/London",
                own.sql()
                        .fetchValue("SELECT to_char(kick_off_at AT TIME ZONE 'UTC', 'HH24:MI') || 'Z ' || zone"
                                + " FROM match WHERE played_on = '2026-12-03' AND kick_off_at IS NOT NULL"));
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        var taken = take(
                20,
                Told.played(
                        "cl.txt",
                        7,
                        CUP,
                        "2022-23",
                        "Round of 16",
                        "2023-03-15",
                        "Real Madrid CF",
                        "Liverpool FC",
                        1,
                        0));

        assertEquals(
                "[cl.txt: read 1, new 0, changed 1, unchanged 0]", taken.files().toString());
        assertEquals(
                "who tells it",
                taken.written().changes().getFirst().toString().replaceFirst(".*: ", ""),
                "its source is another");
    }

    @Test
    void aNewSeasonsTieIsPairedFromItsLegsWithoutBeingToldWhichIsWhich() {
        take(
                20,
                Told.fixture(
                        "cl.txt", 9, CUP, "2026-27", "Finals, Round of 16", "2027-03-16", "Real Madrid", "Liverpool"),
                Told.played(
                        "cl.txt",
                        8,
                        CUP,
                        "2026-27",
                        "Finals, Round of 16",
                        "2027-02-23",
                        "Liverpool",
                        "Real Madrid",
                        2,
                        0));

        assertEquals(
                "liverpool real-madrid 2 round-of-16 knockout first-leg-played",
                own.sql().fetchSingle("""
                    SELECT concat_ws(' ', host.slug, visitor.slug, state.legs, state.stage, state.stage_kind, state.status)
                    FROM tie_as_of('2027-03-01') AS state
                    JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
                    WHERE season_id = 2026 AND host.slug = 'liverpool'
                    """).get(0));
    }

    @Test
    void theSameFileAgainAddsNothing() {
        var match = Told.played(
                "pl.txt",
                3,
                "English Premier League",
                "2026-27",
                "Matchday 30",
                "2027-03-20",
                "Everton FC",
                "Arsenal FC",
                0,
                4);
        take(20, match);
        var once = own.facts();
        var reports = reports();

        var again = take(20, match);

        assertEquals(once, own.facts());
        assertEquals(reports, reports());
        assertEquals(
                "[pl.txt: read 1, new 0, changed 0, unchanged 1]", again.files().toString());
    }

    @Test
    void aChangedDayIsAMoveAndNoOtherMatch() {
        take(20, Told.fixture("a.txt", 3, "Premier League", "2022-23", null, "2023-02-04", "Everton", "Arsenal"));
        var before = matches();

        take(30, Told.fixture("b.txt", 3, "Premier League", "2022-23", null, "2023-02-07", "Everton", "Arsenal"));

        assertEquals(before, matches());
        assertEquals(List.of("2023-02-07"), own.sql().fetch("""
            SELECT played_on::text FROM match JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
            WHERE season_id = 2022 AND home.slug = 'everton' AND away.slug = 'arsenal' AND competition_id =
                  (SELECT id FROM competition WHERE slug = 'premier-league')
            """).getValues(0));
    }

    @Test
    void aFixtureThatShippedIsMovedByAnySource() {
        take(5, Told.fixture("a.txt", 3, "La Liga", "2026-27", null, "2027-05-29", "Espanyol", "Alavés"));

        assertEquals(List.of("2027-05-29"), own.sql().fetch("""
            SELECT played_on::text FROM match JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
            WHERE season_id = 2026 AND home.slug = 'espanyol' AND away.slug = 'alaves'
            """).getValues(0));
    }

    @Test
    void aLowerRankNeverOverwritesAHigherAndSaysSo() {
        take(40, Told.played("high", 0, CUP, "2022-23", "Round of 16", "2023-03-15", "Real Madrid", "Liverpool", 2, 0));
        var high = own.facts();

        var low = take(
                20,
                Told.played("low", 5, CUP, "2022-23", "Round of 16", "2023-03-15", "Real Madrid", "Liverpool", 3, 0));

        assertEquals(high, own.facts());
        assertEquals(
                "[low, line 5: Real Madrid v Liverpool played 3-0 differs from played 2-0 (source 40, high), which"
                        + " stays; take it back with: undo N]",
                low.differing().toString().replaceAll("undo \\d+", "undo N"));
    }

    @Test
    void aSourceIsBelievedMoreInOneThingUntilThatIsTakenBack() {
        take(5, Told.played("low", 5, CUP, "2022-23", "Round of 16", "2023-03-16", "Real Madrid", "Liverpool", 3, 0));
        var low = own.facts();
        assertEquals("2023-03-15 1-0", secondLeg());

        var rank = own.ledger()
                .write(NewRun.operator("rank"), new SourceRank("source 5", "result", 50))
                .written();
        assertEquals("2023-03-15 3-0", secondLeg());
        var less = own.ledger()
                .write(NewRun.operator("rank"), new SourceRank("source 5", "result", 1))
                .written();
        assertEquals("2023-03-15 1-0", secondLeg());
        own.ledger().undo(less.run(), true);
        assertEquals("2023-03-15 3-0", secondLeg());
        own.ledger().write(NewRun.operator("rank"), new SourceRank("source 5", "result", null));
        assertEquals(low, own.facts());
        assertTrue(
                own.ledger().ranks().contains("source 5              rank   5"),
                own.ledger().ranks().toString());

        own.ledger().undo(rank.run(), true);
        assertEquals(low, own.facts());
    }

    @Test
    void aEuropeanRoundThatNamesNoStageWaitsUntilTheMatchIsKnownFromElsewhere() {
        var before = matches();

        var taken =
                take(20, Told.fixture("cl", 5, CUP, "2026-27", "Night of Nights", "2027-02-17", "Ajax", "Liverpool"));

        assertEquals(before, matches());
        assertEquals(
                "[cl: read 1, new 0, changed 0, unchanged 0, waiting for a name 1]",
                taken.files().toString());
        var waits = "[round Night of Nights of champions-league 2026-27, 1 match: names no stage; fixture add with"
                + " --stage says which]";
        assertEquals(waits, taken.unknown().toString());
        assertEquals(waits, new Waiting(own.sql()).names().toString());

        take(30, Told.fixture("other", 1, CUP, "2026-27", "Round of 16", "2027-02-17", "Ajax", "Liverpool"));

        assertEquals(before + 1, matches());
        assertEquals(List.of(), new Waiting(own.sql()).names());
    }

    @Test
    void anOperatorsHandStaysWhateverSourcesSayLater() {
        own.ledger()
                .write(
                        NewRun.operator("test"),
                        new ByHand(
                                List.of(new Word(
                                        new MatchFinder(own.sql())
                                                .find("champions-league/2022-23/real-madrid-v-liverpool"),
                                        false,
                                        Said.outcome(
                                                "played", new Result(new Score(0, 3), null, null, null, null), null))),
                                OwnDatabase.ANYTHING));
        var byHand = own.facts();

        take(99, Told.played("x", 5, CUP, "2022-23", "Round of 16", "2023-03-15", "Real Madrid", "Liverpool", 9, 0));

        assertEquals(byHand, own.facts());
    }

    @Test
    void aNameThatNamesNothingWaitsWithTheNearest() {
        var taken = take(
                20, Told.played("x", 5, CUP, "2022-23", "Round of 16", "2023-03-15", "Real Madird", "Liverpool", 9, 0));

        assertEquals(shipped, own.facts());
        assertEquals("real-madrid", taken.unknown().getFirst().nearest().getFirst());
        assertEquals(
                "[x: read 1, new 0, changed 0, unchanged 0, waiting for a name 1]",
                taken.files().toString());
    }

    @Test
    void anAliasAppliesWhatWaitedAndWithoutItWaitsAgain() {
        take(
                20,
                Told.played(
                        "x", 5, CUP, "2026-27", "Round of 16", "2027-03-15", "Reds of Anfield", "Real Madrid", 9, 0));
        assertEquals(shipped, own.facts());

        var alias = own.ledger()
                .write(NewRun.operator("test"), ClubChange.alias("liverpool", "Reds of Anfield", null))
                .written();
        assertEquals(1, alias.changed());
        assertEquals(List.of(), new Waiting(own.sql()).names());

        own.ledger().undo(alias.run(), true);
        assertEquals(shipped, own.facts());
        assertEquals(1, new Waiting(own.sql()).names().size());
    }

    @Test
    void aNameOfTwoClubsIsNotGuessed() {
        var taken = take(
                20, Told.played("x", 5, CUP, "2026-27", "Round of 16", "2027-03-15", "Bohemians", "Liverpool", 9, 0));

        assertEquals(1, taken.unknown().size(), taken.unknown().toString());
        assertEquals(shipped, own.facts());
    }

    @Test
    void whatCantBeIsRefusedByLineAndTheRestIsTaken() {
        var taken = take(
                20,
                Told.match(
                        "x",
                        5,
                        CUP,
                        "2026-27",
                        "Final",
                        "2027-05-29",
                        "Arsenal",
                        "Liverpool",
                        Status.PLAYED,
                        new Result(new Score(1, 0), new Score(2, 0), null, null, null)),
                Told.played("x", 6, CUP, "2026-27", "Final", "2027-05-29", "Arsenal", "Arsenal", 1, 0),
                Told.played("x", 7, CUP, "2026-27", "Final", "2031-05-29", "Arsenal", "Liverpool", 1, 0),
                Told.played("x", 8, CUP, "2026-27", "Final", "2027-05-29", "Arsenal", "Liverpool", 1, 0),
                Told.match(
                        "x",
                        9,
                        CUP,
                        "2026-27",
                        "Final",
                        "2027-05-29",
                        "Arsenal",
                        "Liverpool",
                        Status.PLAYED,
                        new Result(new Score(2, 1), null, new Score(1, 1), null, null)));

        assertEquals(
                List.of(5, 6, 7, 9),
                taken.refused().stream().map(Taken.Refusal::line).toList());
        assertEquals(
                "[x: read 5, new 1, changed 0, unchanged 0, refused 4]",
                taken.files().toString());
    }

    @Test
    void aSeasonToComeIsMadeWhenAMatchOfItIsToldAndGoesWithIt() throws java.sql.SQLException {
        var taken = take(
                20,
                Told.fixture("x", 5, CUP, "2027-28", "Round of 16", "2028-02-15", "Arsenal", "Real Madrid"),
                Told.fixture("x", 6, CUP, "2031-32", "Round of 16", "2032-02-15", "Arsenal", "Real Madrid"));

        assertEquals(
                "[x, line 6: refused, season 2031-32 is not known here]",
                taken.refused().toString());
        assertEquals(List.of("2027-28 2027-07-01 2028-06-30"), seasonsToCome());
        var facts = own.facts();

        new remontada.intake.ShippedHistory(own.database()).load();
        assertEquals(List.of("2027-28 2027-07-01 2028-06-30"), seasonsToCome());
        assertEquals(facts, own.facts());

        own.ledger().undo(taken.written().run(), true);
        assertEquals(List.of(), seasonsToCome());
    }

    @Test
    void aMatchCancelledIsGoneAndBackWhenThatIsTakenBack() {
        var taken = take(
                20,
                Told.match(
                        "x",
                        5,
                        CUP,
                        "2022-23",
                        "Round of 16",
                        "2023-03-15",
                        "Real Madrid",
                        "Liverpool",
                        Status.CANCELLED,
                        null));
        assertNotEquals(shipped, own.facts());

        own.ledger().undo(taken.written().run(), true);

        assertEquals(shipped, own.facts());
    }

    @Test
    void threeMeetingsOfAScottishSeasonStayThree() {
        var before = matches();
        var known = own.sql().fetch("""
            SELECT match.played_on::text, home.name, away.name FROM match
            JOIN competition ON competition.id = competition_id
            JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
            WHERE competition.slug = 'scottish-premiership' AND season_id = 2022
            """);
        var line = new int[1];

        take(
                20,
                known.stream()
                        .map(row -> Told.fixture(
                                "sco.txt",
                                ++line[0],
                                "Scottish Premiership",
                                "2022-23",
                                null,
                                java.time.LocalDate.parse(row.get(0, String.class))
                                        .plusDays(1)
                                        .toString(),
                                row.get(1, String.class),
                                row.get(2, String.class)))
                        .toArray(ReportedMatch[]::new));

        assertEquals(before, matches());
    }

    private static Taken take(int rank, ReportedMatch... matches) {
        return new Intake(own.ledger()).take(NewRun.source("source " + rank, rank, "test"), hearer -> {
            for (var match : matches) {
                hearer.hear(match);
            }
        });
    }

    private static String secondLeg() {
        return own.sql().fetchSingle("""
            SELECT played_on || ' ' || home_goals || '-' || away_goals FROM match
            JOIN club AS home ON home.id = home_id JOIN club AS away ON away.id = away_id
            WHERE home.slug = 'real-madrid' AND away.slug = 'liverpool' AND season_id = 2022
            """).get(0, String.class);
    }

    private static List<String> seasonsToCome() {
        return own.sql()
                .fetch("SELECT concat_ws(' ', slug, starts_on, ends_on) FROM season WHERE id > 2026 ORDER BY id")
                .getValues(0, String.class);
    }

    private static long matches() {
        return own.sql().fetchSingle("SELECT count(*) FROM match").get(0, long.class);
    }

    private static long reports() {
        return own.sql().fetchSingle("SELECT count(*) FROM match_report").get(0, long.class);
    }
}
