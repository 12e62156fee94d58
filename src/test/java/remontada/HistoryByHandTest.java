package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.LIVE_MATCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where what an operator said shows: in a match's history, and while the match is on.
class HistoryByHandTest {
    private static final String MATCH = "champions-league/2022-23/real-madrid-v-liverpool";

    @RegisterExtension
    private static final OperatedSite SITE = new OperatedSite();

    @Test
    void aResultByHandLeavesTheRoundToWhoToldIt() {
        SITE.run("result set " + MATCH + " 0-2 --note='Heard by telephone' --yes");

        var history = SITE.run("history " + MATCH).out().lines().toList();
        assertTrue(history.get(1).contains("result 0-2 played*, note Heard by telephone"), history.toString());
        assertFalse(history.get(1).contains("round"), history.toString());
        assertTrue(history.get(2).contains("round round-of-16*"), history.toString());

        var page = SITE.part("/matches/champions-league/2022-23/2023-03-15/real-madrid-v-liverpool/history", ".said");
        assertTrue(page.contains("Note Heard by telephone"), page);
        assertTrue(page.matches(".*By hand \\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d CES?T, counts.*"), page);
    }

    @Test
    void aMatchThatIsNoMoreHasAHistory() {
        var fixture = "la-liga/2026-27/espanyol-v-alaves";
        SITE.run("fixture cancel " + fixture + " --yes");

        var history = SITE.run("history " + fixture);
        assertEquals(0, history.status(), history.toString());
        assertTrue(history.out().contains("result cancelled"), history.out());
        assertFalse(history.out().contains("no longer counts"), history.out());
        assertEquals(
                200,
                SITE.get("/matches/la-liga/2026-27/2027-05-30/espanyol-v-alaves/history")
                        .statusCode());
        assertEquals(
                404,
                SITE.get("/matches/la-liga/2026-27/2027-05-30/espanyol-v-ajax/history")
                        .statusCode());
    }

    @Test
    void howAMatchStandsIsShownBeforeItIsKeptAndCheckedToo() {
        SITE.run("fixture add fa-cup 2026-27 liverpool-v-everton 2027-04-01 --yes");

        var tried = SITE.run("live set --match=fa-cup/2026-27/liverpool-v-everton --score=1-0 --minute=63 --dry-run");
        assertEquals(0, tried.status(), tried.toString());
        assertTrue(tried.out().endsWith("stands at 1-0\nNothing was written (--dry-run)\n"), tried.toString());
        assertEquals(0, on());
        var longer = SITE.run("live set --match=fa-cup/2026-27/liverpool-v-everton --score=1-0 --minute=95 --yes");
        assertTrue(longer.error().contains("is of no tie: it has neither extra time"), longer.toString());
        var past = SITE.run("live set --match=la-liga/2026-27/2027-03-21/celta-vigo-v-real-madrid --score=1-0 --yes");
        assertTrue(past.error().contains("is past; correct its day with: fixture move"), past.toString());
        assertEquals(0, on());

        SITE.run("live set --match=fa-cup/2026-27/liverpool-v-everton --score=1-0 --minute=63 --yes");
        assertEquals(1, on());
    }

    @Test
    void aMatchCanOnlyStandAsTheGameAllows() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-03-16 2027-04-01 --yes");
        SITE.run("tie draw champions-league 2026-27 round-of-16 ajax-v-celtic 2027-04-01 2027-04-08 --yes");
        var second = "live set --match=champions-league/2026-27/real-madrid-v-liverpool --yes --score=";
        assertTrue(
                SITE.run(second + "2-0 --period=extra-time").error().contains("has no result here: tell that first"));
        SITE.run("result set champions-league/2026-27/liverpool-v-real-madrid 3-1 --yes");

        for (var line : """
            1-0 --penalties=4-3 | stands at 1-0 after 1-3 in the first leg, which is not level: it can be on
            3-0 --penalties=4-3 | it can be on, half-time, extra-time or abandoned
            1-0 --minute=95 | which is not level, nor was it after 90 minutes
            2-0 --period=extra-time --minute=60 | It can't be extra time in minute 60: that is minutes 91 to 120
            2-0 --period=half-time --minute=80 | It can't be half-time in minute 80: that is after minute 45
            2-0 --penalties=1-0 --minute=100 | It can't be a shoot-out in minute 100
            2-0 --minute=63+2 | Stoppage time follows minute 45, 90, 105 or 120, not 63
            """.lines().toList()) {
            var parts = line.split(" \\| ");
            var said = SITE.run(second + parts[0]);
            assertEquals(2, said.status(), said.toString());
            assertTrue(said.error().contains(parts[1]), said.toString());
        }
        var first = SITE.run("live set --match=champions-league/2026-27/ajax-v-celtic --yes --score=1-1 --minute=95");
        assertTrue(first.error().contains("is a first leg, which ends after 90 minutes"), first.toString());

        for (var said :
                List.of("2-0 --minute=90+4", "2-0 --minute=105+1", "3-1 --penalties=2-1", "0-0 --period=half-time")) {
            assertEquals(
                    0, SITE.run(second.replace("--yes", "--dry-run") + said).status(), said);
        }
    }

    private static int on() {
        return SITE.own().sql().fetchCount(LIVE_MATCH);
    }

    @Test
    void aPostponementIsToldBeforeItsDay() {
        SITE.run("fixture postpone la-liga/2026-27/elche-v-racing-santander --yes");

        var history = SITE.part("/matches/la-liga/2026-27/2027-05-30/elche-v-racing-santander/history", "main");
        assertTrue(history.contains("Result postponed"), history);
    }
}
