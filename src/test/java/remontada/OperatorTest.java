package remontada;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.OperatedSite.Said;
import remontada.intake.ShippedHistory;
import remontada.intake.ledger.OwnDatabase;

/// Every command that changes facts as an operator types it, and what readers then see.
class OperatorTest {
    private static final String FIRST_LEG = "champions-league/2026-27/liverpool-v-real-madrid";
    private static final String SECOND_LEG = "champions-league/2026-27/real-madrid-v-liverpool";
    private static final String TIE = "/ties/champions-league/2026-27/liverpool-v-real-madrid";
    private static final String DRAW =
            "tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                    + " --known=2026-12-14 --yes";

    @RegisterExtension
    private static final OperatedSite SITE = new OperatedSite();

    private final OwnDatabase own = SITE.own();
    private final String shipped = SITE.shipped();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "result set champions-league/2022-23/real-madrid-v-liverpool 0-2 | 2023-03-15: 1-0 becomes 0-2",
                "result set champions-league/2022-23/real-madrid-v-liverpool 0-4 --anyway | can't be"
                        + " champions-league/2022-23/round-of-16 liverpool went through but is missing from what comes"
                        + " next",
                "result clear champions-league/2022-23/real-madrid-v-liverpool | 2023-03-15: 1-0 becomes scheduled",
                "fixture add fa-cup 2026-27 liverpool-v-everton 2027-01-09 | new      Liverpool v Everton, FA Cup"
                        + " 2026-27, 2027-01-09: scheduled",
                "fixture move la-liga/2026-27/espanyol-v-alaves 2027-05-29 --time=20:00 | now on 2027-05-29 20:00"
                        + " Europe/Madrid",
                "fixture postpone la-liga/2026-27/espanyol-v-alaves | scheduled becomes postponed",
                "fixture cancel la-liga/2026-27/espanyol-v-alaves | gone     Espanyol v Alavés, La Liga" + " 2026-27",
                "tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10 | new    "
                        + "  Real Madrid v Liverpool, Champions League 2026-27, 2027-03-10: scheduled",
                "club add new-town 'New Town' --country=ENG | new club  new-town, New Town (ENG)",
                "club alias liverpool 'Reds of Anfield' | spelling  Reds of Anfield names Liverpool",
                "club rename everton --name='The Toffees' --slug=toffees | its address becomes toffees, to which"
                        + " everton redirects",
                "news add --club=liverpool --player='Mohamed Salah' --kind=doubtful --words='Trained apart'"
                        + " --source=https://example.org/a --day=2027-03-01 | new     "
                        + " liverpool/2027-03-01/doubtful/mohamed-salah, until 2027-03-08: Trained apart"
                        + " (https://example.org/a)",
                "news add --club=liverpool --player='Mohamed Salah' --kind=missed-penalty --words='Wide'"
                        + " --source=https://example.org/a --day=2023-03-11 | becomes until 2023-03-18: Wide"
                        + " (https://example.org/a)",
                "news remove liverpool/2023-03-11/missed-penalty/mohamed-salah | gone    "
                        + " liverpool/2023-03-11/missed-penalty/mohamed-salah, until 2023-03-15: Put a penalty wide",
            })
    void aChangeIsShownThenMadeThenTakenBack(String command, String shows) {
        var before = everything();

        var rehearsed = run(command + " --dry-run");
        assertEquals(0, rehearsed.status(), rehearsed.toString());
        assertTrue(rehearsed.out().contains(shows), rehearsed.toString());
        assertTrue(rehearsed.out().endsWith("Nothing was written (--dry-run)\n"), rehearsed.toString());
        assertEquals(before, everything());

        var written = run(command + " --yes");
        assertEquals(0, written.status(), written.toString());
        assertTrue(written.out().contains(shows), written.toString());
        assertNotEquals(before, everything());

        var undone = run("undo " + written.run() + " --yes");
        assertEquals(0, undone.status(), undone.toString());
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n\n", "perhaps\n"})
    void withoutAYesNothingIsWritten(String answer) {
        var stdin = System.in;
        System.setIn(new ByteArrayInputStream(answer.getBytes(UTF_8)));
        try {
            var said = run("result set champions-league/2022-23/real-madrid-v-liverpool 0-2");

            assertEquals(1, said.status());
            assertTrue(said.out().endsWith("Write this? [y/N] Nothing was written\n"), said.out());
            assertEquals(shipped, own.facts());
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void anAnswerOfYesWrites() {
        var stdin = System.in;
        System.setIn(new ByteArrayInputStream("y\n".getBytes(UTF_8)));
        try {
            assertEquals(
                    0,
                    run("result set champions-league/2022-23/real-madrid-v-liverpool 0-2")
                            .status());
            assertNotEquals(shipped, own.facts());
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void whoSaysYesOverwritesNothingThatWasNotShown() {
        var stdin = System.in;
        var match = "champions-league/2022-23/real-madrid-v-liverpool";
        System.setIn(new InputStream() {
            private final ByteArrayInputStream answer = new ByteArrayInputStream("y\n".getBytes(UTF_8));

            @Override
            public int read() {
                if (answer.available() == 2) {
                    assertEquals(0, run("result set " + match + " 0-2 --yes").status());
                }
                return answer.read();
            }
        });
        try {
            var said = run("result set " + match + " 1-2");

            assertEquals(1, said.status(), said.toString());
            assertTrue(said.out().contains("1-0 becomes 1-2"), said.out());
            assertTrue(said.error().contains("another run came first"), said.error());
            assertTrue(said.error().contains("0-2 becomes 1-2"), said.error());
            assertEquals(
                    "0",
                    own.sql()
                            .fetchSingle(
                                    "SELECT home_goals::text FROM match WHERE played_on = '2023-03-15' AND leg = 2 AND"
                                            + " away_goals = 2")
                            .get(0));
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void runsTellAResultWithAllItsParts() {
        run(DRAW);
        run("result set " + FIRST_LEG + " 3-1 --half-time=1-0 --yes");
        run("result set " + SECOND_LEG + " 2-0 --extra-time=2-0 --penalties=4-3 --yes");

        var runs = run("runs").out();

        assertTrue(runs.contains("result set " + FIRST_LEG + " 3-1 --half-time=1-0, by"), runs);
        assertTrue(runs.contains("result set " + SECOND_LEG + " 2-0 --extra-time=2-0 --penalties=4-3, by"), runs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "result set real-madrid-v-liverpool 1-0 --yes | real-madrid-v-liverpool may be any of",
                "result set champions-league/2022-23/real-madrid-v-liverpool 1:x --yes | '1:x' is no score such as 3-1",
                "result set champions-league/2022-23/real-madrid-v-liverpool 1-0 --extra-time=0-0 --yes | The score"
                        + " after extra time includes the first 90 minutes",
                "result set fa-cup/2024-25/crystal-palace-v-manchester-city 1-0 --extra-time=2-0 --yes | is of no tie,"
                        + " and only of those are extra time and shoot-outs kept",
                "result clear liverpool --yes | 'liverpool' names no match",
                "fixture add nowhere 2026-27 liverpool-v-everton 2027-01-01 --yes | There is no competition nowhere;"
                        + " perhaps ",
                "fixture add fa-cup 2031-32 liverpool-v-everton 2032-01-01 --yes | Season 2031-32 is not known here",
                "fixture add champions-league 2026-27 liverpool-v-everton 2027-01-01 --yes | A European match needs"
                        + " its --stage",
                "fixture add la-liga 2026-27 espanyol-v-alaves 2027-01-01 --yes | That match is there already",
                "fixture move liverpool-v-nobody 2027-01-01 --yes | There is no club nobody; nothing is called like it",
                "fixture move la-liga/2026-27/espanyol-v-alavess 2027-01-01 --yes | There is no club alavess; perhaps"
                        + " alaves",
                "fixture move la-lga/espanyol-v-alaves 2027-01-01 --yes | There is no competition la-lga; perhaps"
                        + " la-liga",
                "fixture move la-liga/2025-26/2025-09-01/espanyol-v-alaves 2027-01-01 --yes | There is no match"
                        + " la-liga/2025-26/2025-09-01/espanyol-v-alaves",
                "fixture move champions-league/2022-23/real-madrid-v-liverpool 2023-03-16 --yes | has a result: clear"
                        + " that first (result clear champions-league/2022-23/2023-03-15/real-madrid-v-liverpool)",
                "fixture postpone champions-league/2022-23/real-madrid-v-liverpool --yes | has a result: clear that",
                "fixture cancel champions-league/2022-23/real-madrid-v-liverpool --yes | has a result: clear that",
                "fixture add la-liga 2026-27 liverpool-v-alaves 2027-01-01 --yes | liverpool is none of the clubs of"
                        + " la-liga 2026-27; if it is, say it with --anyway",
                "fixture add fa-cup 2026-27 liverpool-v-alaves 2027-01-01 --yes | alaves is of no association whose"
                        + " clubs play in it",
                "fixture move la-liga/2026-27/espanyol-v-alaves 2027-05-29 --time=25:30 --yes | '25:30' is no time of"
                        + " day such as 20:45",
                "fixture move la-liga/2026-27/espanyol-v-alaves 2027-05-29 --time=20:45 --time-zone=Mars/Phobos --yes |"
                        + " 'Mars/Phobos' is no time zone such as Europe/Madrid",
                "fixture add fa-cup 2026-27 liverpool-v-everton 2027-01-09 --time=20:45 --yes | Give --time and"
                        + " --time-zone together, or neither",
                "result set la-liga/2026-27/2027-05-30/espanyol-v-alaves 1-0 --yes | has a result although its day is"
                        + " still to come",
                "fixture move la-liga/2026-27/espanyol-v-alaves tomorrow --yes | 'tomorrow' is no day such as"
                        + " 2023-03-14",
                "fixture postpone liverpool --yes | 'liverpool' names no match",
                "fixture cancel liverpool --yes | 'liverpool' names no match",
                "tie draw champions-league 2026-27 final liverpool-v-ajax 2027-02-16 2027-02-16 --yes | The second leg"
                        + " comes after the first",
                "tie draw champions-league 2026-27 last-hurrah liverpool-v-ajax 2027-02-16 --yes | There is no stage"
                        + " last-hurrah",
                "club add liverpool Liverpool --country=ENG --yes | The address liverpool is taken, by Liverpool",
                "club add new-town 'New Town' --country=England --yes | 'England' is no country such as ESP",
                "club alias nobody Nobody --yes | There is no club nobody; nothing is called like it",
                "club rename liverpool --yes | Give its new --name, --short-name or --slug",
                "club merge liverpool everton --yes | They are not one club: they met on",
                "news remove liverpool/2023-03-11/out/nobody --yes | There is no report"
                        + " liverpool/2023-03-11/out/nobody",
                "news add --club=nobody --kind=note --words=x --source=https://example.org --yes | There is no club"
                        + " nobody; nothing is called like it",
                "news add --club=liverpol --kind=note --words=x --source=https://example.org --yes | There is no club"
                        + " liverpol; perhaps liverpool",
                "news list --club=liverpol | There is no club liverpol; perhaps liverpool",
                "news remove liverpol/2023-03-11/out/nobody --yes | There is no club liverpol; perhaps liverpool",
                "rank set files scorers 20 --yes | A rank is for one of result, half-time, goals, day, kick-off,"
                        + " ground, round, not for 'scorers'",
                "rank set files result 100 --yes | A source's rank is 0 to 99, not 100",
                "rank set nobody result 20 --yes | Nothing was ever heard of a source nobody; known are ",
                "undo 999999 --yes | There is no run 999999",
                "undo x --yes | 'x' is no number such as 300",
                "history liverpool-v-nobody | There is no club nobody",
            })
    void whatIsWrongIsSaidInOneLineAndChangesNothing(String command, String why) {
        var said = run(command);

        assertEquals(2, said.status(), said.toString());
        assertEquals(1, said.error().lines().count(), said.error());
        assertTrue(said.error().contains(why), said.error());
        assertEquals(shipped, own.facts());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        run(DRAW);
        run("result set " + FIRST_LEG + " 3-1 --yes");
        run("result set " + SECOND_LEG + " 1-0 --yes");
        var before = own.facts();

        for (var line : """
            result set SECOND 2-0 | is level at the end without the extra time that has to follow
            result set SECOND 2-0 --extra-time=2-0 | is level at the end without the shoot-out that has to follow
            result set SECOND 2-0 --penalties=4-3 | had a shoot-out without the extra time that comes before it
            result set SECOND 3-0 --extra-time=3-1 | went to extra time though it was decided after 90 minutes
            result set SECOND 3-0 --penalties=4-3 | had a shoot-out but was decided by aggregate
            result set FIRST 3-1 --extra-time=3-1 | which only the last match of its tie can have
            result clear FIRST | has a result of a later leg and none of the first
            tie draw champions-league 2026-27 round-of-16 liverpool-v-ajax 2027-02-16 2027-03-09 | plays 2 matches
            """.lines().toList()) {
            var parts = line.split(" \\| ");
            var typed = parts[0].replace("SECOND", SECOND_LEG).replace("FIRST", FIRST_LEG);
            var said = run(typed + (line.startsWith("tie") ? " --yes" : " --dry-run"));

            assertEquals(2, said.status(), said.toString());
            assertEquals(1, said.error().lines().count(), said.error());
            assertTrue(said.error().startsWith("That can't be, so nothing was written: "), said.error());
            assertTrue(said.error().contains(parts[1]) && said.error().contains("--anyway"), said.error());
        }
        assertEquals(2, run("result set " + SECOND_LEG + " 2-0 --yes").status());
        assertEquals(before, own.facts());

        var anyway = run("result set " + SECOND_LEG + " 2-0 --yes --anyway");
        assertEquals(0, anyway.status(), anyway.toString());
        assertTrue(
                anyway.out().contains("can't be champions-league/2026-27/liverpool-v-real-madrid is level"),
                anyway.out());
        assertNotEquals(before, own.facts());
    }

    @Test
    void aTieIsDrawnWhileOthersOfItsRoundAndTheOneBeforeAreStillToCome() {
        run(DRAW);
        run("result set " + FIRST_LEG + " 3-1 --yes");
        run("result set " + SECOND_LEG + " 1-0 --yes");
        for (var pair : List.of("barcelona-v-celtic", "bayern-munich-v-ajax", "arsenal-v-porto")) {
            run("tie draw champions-league 2026-27 round-of-16 " + pair + " 2027-02-17 2027-03-11 --yes");
        }
        for (var pair : List.of("barcelona-v-celtic", "bayern-munich-v-ajax")) {
            var clubs = pair.split("-v-");
            run("result set champions-league/2026-27/" + pair + " 2-0 --yes");
            run("result set champions-league/2026-27/" + clubs[1] + "-v-" + clubs[0] + " 1-1 --yes");
        }

        var drawn = run(
                "tie draw champions-league 2026-27 quarter-final liverpool-v-barcelona 2027-04-06 2027-04-13 --yes");

        assertEquals(0, drawn.status(), drawn.toString());
        assertFalse(drawn.out().contains("can't be"), drawn.out());
        var checked = run("check --on=2027-04-01").out();
        assertFalse(checked.contains("went through but is missing"), checked);
        var out = run("tie draw champions-league 2026-27 quarter-final celtic-v-porto 2027-04-06 2027-04-13 --yes");
        assertTrue(out.error().contains("celtic went out but plays in a later stage"), out.toString());
    }

    @Test
    void aTieWithoutResultsKeepsItsOrderAndBothItsLegs() {
        run(DRAW);
        var before = own.facts();

        var early = run("fixture move " + SECOND_LEG + " 2027-02-15 --yes");
        assertTrue(early.error().contains("has a leg on or before the day of the one before"), early.toString());
        var half = run("fixture cancel " + FIRST_LEG + " --yes");
        assertTrue(half.error().contains("has 1 match for 2 legs"), half.toString());
        assertEquals(before, own.facts());
    }

    @Test
    void whatCouldNotBeBeforeIsNoReasonToRefuseWhatMendsIt() {
        run(DRAW);
        run("result set " + SECOND_LEG + " 1-0 --yes --anyway");

        assertEquals(0, run("result set " + FIRST_LEG + " 3-1 --yes").status());
    }

    @Test
    void aSecondLegEnteredByHandSaysWhoWentThroughAndTakenBackWhatIsNeeded() {
        run(DRAW);
        run("result set " + FIRST_LEG + " 1-3 --yes");
        assertTrue(tiePage().contains("Liverpool must win by two to force extra time"), tiePage());

        var set = run("result set " + SECOND_LEG + " 0-4 --yes");
        assertTrue(tiePage().contains("Liverpool came back from two down to go through 5–3 on aggregate."), tiePage());
        assertTrue(history().contains("Result 0–4") && !history().contains("no longer counts"), history());

        run("undo " + set.run() + " --yes");
        assertTrue(tiePage().contains("Liverpool must win by two to force extra time"), tiePage());
        assertTrue(history().contains("Result 0–4") && history().contains("no longer counts Believed 100"), history());
    }

    @Test
    void aMatchBrokenOffIsNoResultAndPlayedAgainIsOne() throws IOException {
        var file = folder.resolve("cl.txt");
        var heading = "= UEFA Champions League 2026/27\n\n» Round of 16\n"
                + "  Tue Feb/16 2027\n    21.00  Liverpool FC (ENG) v Real Madrid CF (ESP)  1-3\n";

        Files.writeString(
                file,
                heading
                        + "  Wed Mar/10 2027\n"
                        + "    21.00  Real Madrid CF (ESP) abd Liverpool FC (ENG)  [abandoned at 0-4 in 65']\n");
        assertEquals(0, run("import " + file + " --rank=40 --yes").status());

        assertTrue(tiePage().contains("Liverpool must win by two to force extra time"), tiePage());
        assertFalse(part(TIE, ".scoreboard").contains("4"), part(TIE, ".scoreboard"));
        for (var page : List.of(TIE, "/clubs/liverpool", "/clubs/real-madrid")) {
            assertFalse(part(page, ".form").matches(".*(0–4|4–0).*"), page + ": " + part(page, ".form"));
        }

        Files.writeString(
                file, heading + "  Wed Mar/24 2027\n    21.00  Real Madrid CF (ESP) v Liverpool FC (ENG)  2-2\n");
        assertEquals(0, run("import " + file + " --rank=40 --yes").status());

        assertTrue(tiePage().contains("Real Madrid beat Liverpool 5–3 on aggregate"), tiePage());
        assertTrue(tiePage().contains("24 March 2027") && !tiePage().contains("10 March 2027"), tiePage());
        assertTrue(part("/clubs/liverpool", ".form").contains("2–2"), part("/clubs/liverpool", ".form"));
    }

    @Test
    void aCorrectedFileCountsInTheNameOfTheOneItCorrects() throws IOException {
        var first = folder.resolve("a.txt");
        var corrected = folder.resolve("corrected.txt");
        var text = "= UEFA Champions League 2022/23\n\n» Round of 16\n  Wed Mar/15 2023\n"
                + "    Real Madrid CF (ESP) v Liverpool FC (ENG)  ";
        Files.writeString(first, text + "1-1\n");
        Files.writeString(corrected, text + "2-1\n");
        var name = folder.getFileName() + "/a.txt";
        int earlier = run("import " + first + " --rank=40 --yes").run();

        var elsewhere = run("import " + corrected + " --rank=40 --dry-run");
        assertTrue(
                elsewhere
                        .out()
                        .contains("played 2-1 differs from played 1-1 (files, " + name
                                + "), which stays; what corrects that file goes in its name: import --as " + name
                                + ", or take it back: undo " + earlier + "\n"),
                elsewhere.out());

        var inItsName = run("import " + corrected + " --as=" + name + " --rank=40 --yes");
        assertTrue(inItsName.out().contains("1-1 becomes 2-1"), inItsName.toString());
        Files.writeString(corrected, text + "3-1\n");
        var byItsPath = run("import " + corrected + " --as=" + first + " --rank=40 --yes");
        assertTrue(byItsPath.out().contains("2-1 becomes 3-1"), byItsPath.toString());
        var folderAs = run("import " + folder + " --as=" + name + " --yes");
        assertEquals("--as names one file, and here are more", folderAs.error().strip());
    }

    @Test
    void aFixtureKnownFromADayIsNotKnownBefore() {
        run(DRAW);

        assertEquals(404, get(TIE + "?on=2026-12-13").statusCode());
        assertEquals(200, get(TIE + "?on=2026-12-14").statusCode());
        for (var page : List.of("/clubs/liverpool", "/nights/2027-02-16", "/ties", "/")) {
            assertFalse(get(page + "?on=2026-12-13").body().contains(TIE), page + " knows it too early");
        }
        assertTrue(get("/clubs/liverpool?on=2026-12-14").body().contains(TIE));
        assertTrue(get("/nights/2027-02-16?on=2026-12-14").body().contains(TIE));
    }

    @Test
    void everyAddressOfARenamedClubLeadsToItsNewOne() {
        run("club rename liverpool --slug=liverpool-fc --yes");

        for (var ending : List.of("", ".json", ".ics", ".png")) {
            leads("/clubs/liverpool" + ending, "/clubs/liverpool-fc" + ending);
            leads(
                    "/ties/champions-league/2022-23/liverpool-v-real-madrid" + ending,
                    "/ties/champions-league/2022-23/liverpool-fc-v-real-madrid" + ending);
        }
        leads("/clubs/liverpool/v/real-madrid", "/clubs/liverpool-fc/v/real-madrid");
        leads("/clubs/liverpool/v/real-madrid.json", "/clubs/liverpool-fc/v/real-madrid.json");
        leads(
                "/matches/champions-league/2022-23/2023-02-21/liverpool-v-real-madrid/history",
                "/matches/champions-league/2022-23/2023-02-21/liverpool-fc-v-real-madrid/history");
        assertTrue(run("history champions-league/2022-23/real-madrid-v-liverpool")
                .out()
                .contains("real-madrid-v-liverpool-fc"));
    }

    @Test
    void aMatchPutOffIsToldSoUntilItHasAnotherDayAlsoAfterItsResultWasTakenBack() {
        run(DRAW);
        assertTrue(tiePage().contains("First leg was due on"), tiePage());
        run("fixture postpone " + FIRST_LEG + " --known=2027-02-15 --yes");
        assertTrue(tiePage().contains("First leg postponed from Tuesday 16 February 2027"), tiePage());
        assertTrue(tiePage().contains("Liverpool and Real Madrid meet in the round of 16."), tiePage());
        assertFalse(tiePage().contains("no result is known"), tiePage());
        assertTrue(part(TIE + "?on=2027-02-15", "caption").startsWith("First leg postponed from"));
        assertTrue(part(TIE + "?on=2027-02-14", "caption").startsWith("First leg on Tuesday 16 February 2027"));
        assertTrue(get("/nights/2027-02-16?on=2027-02-14").body().contains(TIE));
        assertFalse(get("/nights/2027-02-16?on=2027-02-15").body().contains(TIE));
        run("fixture move " + SECOND_LEG + " 2027-04-21 --yes");
        run("fixture move " + FIRST_LEG + " 2027-04-14 --yes");
        assertTrue(tiePage().contains("First leg on Wednesday 14 April 2027"), tiePage());

        run("result set " + FIRST_LEG + " 1-0 --on=2027-04-14 --yes");
        run("result clear " + FIRST_LEG + " --yes");
        run("fixture postpone " + FIRST_LEG + " --yes");
        assertTrue(tiePage().contains("First leg postponed from Wednesday 14 April 2027"), tiePage());
        run("result set " + FIRST_LEG + " 2-1 --on=2027-04-14 --yes");
        assertFalse(tiePage().contains("postponed"), tiePage());
    }

    @Test
    void aMatchPutOffIsOnAgainOnceItIsMovedAlsoToItsOwnDay() {
        run(DRAW);
        var ownDay = "fixture move " + FIRST_LEG + " 2027-02-16 --yes";
        var on = own.facts();
        run("fixture postpone " + FIRST_LEG + " --yes");
        var off = own.facts();

        var moved = run(ownDay);
        assertTrue(moved.out().contains("postponed becomes scheduled"), moved.toString());
        assertEquals(on, own.facts());
        assertTrue(part("/matches/champions-league/2026-27/2027-02-16/liverpool-v-real-madrid/history", ".said")
                .contains("on again that day"));
        run("undo " + moved.run() + " --yes");
        assertEquals(off, own.facts());

        run(ownDay);
        run("fixture postpone " + FIRST_LEG + " --yes");
        assertEquals(off, own.facts(), "put off once more");
        run("fixture move " + FIRST_LEG + " 2027-02-23 --yes");
        run(ownDay);
        assertEquals(on, own.facts(), "moved away and back");
        run("result set " + FIRST_LEG + " 2-1 --yes");
        assertTrue(tiePage().contains("2–1"), tiePage());
    }

    @Test
    void aMatchThatASourceSaysIsPutOffIsOnAgainOnceAnOperatorSaysSo() throws IOException {
        run(DRAW);
        var on = own.facts();
        var file = folder.resolve("cl.txt");
        var heading = "= UEFA Champions League 2026/27\n\n» Round of 16\n  Tue Feb/16 2027\n    ";
        Files.writeString(file, heading + "Liverpool FC (ENG) v Real Madrid CF (ESP)  [postponed]\n");
        var imported = run("import " + file + " --rank=40 --yes");
        assertTrue(imported.out().contains("scheduled becomes postponed"), imported.toString());

        run("fixture move " + FIRST_LEG + " 2027-02-16 --yes");
        assertEquals(
                "scheduled",
                own.sql()
                        .fetchSingle("SELECT status FROM match WHERE played_on = '2027-02-16' AND leg = 1")
                        .get(0));
        assertFalse(part(TIE, "caption").contains("postponed"), part(TIE, "caption"));
        Files.writeString(file, heading + "Liverpool FC (ENG) v Real Madrid CF (ESP)  2-1\n");
        run("import " + file + " --rank=40 --yes");
        assertTrue(tiePage().contains("2–1"), "a result goes on being a source's to tell");
        assertNotEquals(on, own.facts());
    }

    @Test
    void aClubThatWasShortForItsWholeNameIsSoForItsNewOne() {
        var renamed = run("club rename everton --name='The Toffees' --yes");
        assertTrue(renamed.out().contains("its short name becomes The Toffees"), renamed.out());
        var after = run("fixture add fa-cup 2026-27 liverpool-v-everton 2027-01-09 --dry-run");
        assertTrue(after.out().startsWith("new      Liverpool v The Toffees, FA Cup"), after.out());

        run("undo " + renamed.run() + " --yes");
        after = run("fixture add fa-cup 2026-27 liverpool-v-everton 2027-01-09 --dry-run");
        assertTrue(after.out().startsWith("new      Liverpool v Everton, FA Cup"), after.out());

        var other = run("club rename paris-saint-germain --name='Paris SG' --dry-run");
        assertTrue(other.out().contains("its short name stays PSG (--short-name gives another)"), other.out());
    }

    @Test
    void aMergedClubsAddressLeadsToTheOther() {
        run("club add the-reds 'The Reds' --country=ENG --yes");
        run("fixture add fa-cup 2026-27 the-reds-v-everton 2027-01-09 --yes");
        assertEquals(200, get("/clubs/the-reds").statusCode());

        var merged = run("club merge the-reds liverpool --yes");
        assertTrue(
                merged.out().startsWith("merged    The Reds becomes one with Liverpool: 1 match, 1 spelling follow;"),
                merged.out());
        assertFalse(merged.out().contains("No match changes"), merged.out());
        leads("/clubs/the-reds", "/clubs/liverpool");

        var undone = run("undo " + merged.run() + " --yes").out();
        assertTrue(
                undone.contains("The Reds is a club apart from Liverpool again: 1 match, 1 spelling go back to it"),
                undone);
        assertEquals(200, get("/clubs/the-reds").statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "club add new-town 'New Town' --country=ENG | new-town, New Town (ENG) is taken out",
                "club alias liverpool 'Reds of Anfield' | Reds of Anfield names Liverpool no longer",
                "club rename everton --slug=toffees | its address becomes everton again, to which toffees redirects",
                "rank set remontada result 20 | is believed in result: as in general",
            })
    void whatIsTakenBackIsSaid(String command, String said) {
        var source = own.sql()
                .fetchSingle("SELECT source FROM intake_run WHERE kind = 'edition' LIMIT 1")
                .get(0, String.class);
        var done = run(command.replace(" remontada ", " '" + source + "' ") + " --yes");

        var undone = run("undo " + done.run() + " --dry-run").out();

        assertTrue(undone.contains("takes back run " + done.run() + ", "), undone);
        assertTrue(undone.contains(said), undone);
        assertTrue(undone.contains("Nothing else changes by it"), undone);
    }

    @Test
    void aResultSaidTwiceIsOneRun() {
        run("result set champions-league/2022-23/real-madrid-v-liverpool 0-2 --yes");
        var runs = own.ledger().runs();

        var again = run("result set champions-league/2022-23/real-madrid-v-liverpool 0-2 --yes");

        assertEquals("All of it was said before, nothing was written\n", again.out());
        assertEquals(runs, own.ledger().runs());
    }

    @Test
    void theAddressOfAClubTakenBackIsUnknown() {
        var added = run("club add the-reds 'The Reds' --country=ENG --yes");

        run("undo " + added.run() + " --yes");

        assertEquals(404, get("/clubs/the-reds").statusCode());
    }

    @Test
    void newsThatIsThereAlreadyIsNoRun() {
        var said = "news add --club=liverpool --player='Mohamed Salah' --kind=out --words=Ankle"
                + " --source=https://example.org/a --day=2027-03-01 --yes";
        run(said).run();
        var runs = own.ledger().runs();

        assertEquals("All of it is there already; nothing changed\n", run(said).out());
        assertEquals(runs, own.ledger().runs());
    }

    @Test
    void newsEnteredByHandOutlivesAnotherEditionAndKeepsItsName() throws SQLException {
        run("news add --club=liverpool --player='Mohamed Salah' --kind=out --words=Ankle"
                + " --source=https://example.org/a --day=2027-03-01 --yes");
        run("news remove liverpool/2023-03-11/missed-penalty/mohamed-salah --yes");
        var before = run("news list --club=liverpool").out();

        new ShippedHistory(own.database()).load();

        assertEquals(before, run("news list --club=liverpool").out());
        assertTrue(
                before.contains("liverpool/2027-03-01/out/mohamed-salah") && !before.contains("missed-penalty"),
                before);
    }

    private void leads(String from, String to) {
        var answer = get(from);
        assertEquals(308, answer.statusCode(), from);
        assertEquals(to, answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        assertEquals(200, get(to).statusCode(), to);
    }

    private static String part(String page, String which) {
        return SITE.part(page, which);
    }

    private String tiePage() {
        return Jsoup.parse(get(TIE).body().replace("\u2060", "")).select("main").text();
    }

    private String history() {
        return Jsoup.parse(get("/matches/champions-league/2026-27/2027-03-10/real-madrid-v-liverpool/history")
                        .body()
                        .replace("\u2060", ""))
                .select(".said")
                .text();
    }

    private static HttpResponse<String> get(String path) {
        return SITE.get(path);
    }

    private static String everything() {
        return SITE.own().facts() + SITE.own().sql().fetchSingle("""
            SELECT md5(string_agg(concat_ws(',', slug, club.name, alias), ';' ORDER BY slug, alias))
                       || (SELECT md5(string_agg(team_news::text, ';' ORDER BY id)) FROM team_news)
            FROM club JOIN club_alias ON club_id = club.id
            """).get(0);
    }

    private static Said run(String command) {
        return SITE.run(command);
    }
}
