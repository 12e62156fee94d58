package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.LIVE_MATCH;

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
