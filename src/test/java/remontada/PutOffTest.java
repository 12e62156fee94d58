package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How pages tell of matches that were put off, or moved to another day.
class PutOffTest {
    private static final String FIRST_LEG = "champions-league/2026-27/liverpool-v-real-madrid";
    private static final String TIE = "/ties/champions-league/2026-27/liverpool-v-real-madrid";
    private static final String LEAGUE = "/leagues/la-liga/2026-27?month=2027-05";

    private static OperatedSite site;

    @BeforeAll
    static void open() {
        site = new OperatedSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void nothingIsSaidYet() {
        site.forget();
    }

    @Test
    void aLeagueMatchPutOffIsToldSoWhereverItStands() {
        assertFalse(site.part(LEAGUE, "main").contains("Postponed"));

        site.run("fixture postpone la-liga/2026-27/espanyol-v-alaves --yes");

        var league = site.part(LEAGUE, "#matches ~ *");
        assertTrue(
                league.matches("(?s).*Postponed, the new day not known Sunday 30 May Espanyol – Alavés( .*|$)"),
                league);
        assertEquals(1, league.split("Espanyol – Alavés", -1).length - 1, league);
        var next = site.part("/clubs/espanyol", "section[aria-labelledby=next]");
        assertTrue(next.endsWith("Espanyol – Alavés Postponed from Sun 30 May 2027, La Liga"), next);
        var night = site.part("/nights/2027-05-30", "main");
        assertTrue(night.contains("To be played: nine league and cup matches."), night);
        assertTrue(night.contains("Espanyol v Deportivo Alavés Postponed"), night);

        assertFalse(site.part(LEAGUE + "&on=2027-03-31", "main").contains("Postponed"), "not known yet");
    }

    @Test
    void aLeagueMatchPutOffStandsAmongThoseToComeWhenItsDayHasPassed() {
        site.run("fixture postpone la-liga/2026-27/2027-03-21/celta-vigo-v-real-madrid --known=2027-03-20 --yes");

        var next = site.part("/clubs/real-madrid", "section[aria-labelledby=next]");
        assertTrue(next.endsWith("Celta Vigo – Real Madrid Postponed from Sun 21 March 2027, La Liga"), next);
        var league = site.part("/leagues/la-liga/2026-27?month=2027-03", "main");
        assertTrue(league.indexOf("Postponed") < league.indexOf("Celta Vigo – Real Madrid"), league);
        assertTrue(league.indexOf("Celta Vigo – Real Madrid") < league.indexOf("Result not known"), league);
    }

    @Test
    void aLegThatWasNotPlayedOnItsDayWasPutOffByThenWheneverThatIsTold() {
        site.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                + " --known=2026-12-14 --yes");
        site.run("fixture postpone " + FIRST_LEG + " --known=2027-03-20 --yes");

        assertTrue(site.part(TIE + "?on=2027-02-15", "caption").startsWith("First leg on Tuesday 16 February 2027"));
        assertTrue(site.part(TIE + "?on=2027-02-16", "caption").startsWith("First leg postponed from Tuesday"));
        assertTrue(site.part(TIE, "caption").startsWith("First leg postponed from Tuesday 16 February 2027"));
    }

    @Test
    void aTieWhoseNextLegIsOnNoDayStaysOnTheFirstPage() {
        site.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                + " --known=2026-12-14 --yes");
        assertFalse(site.part("/", "main").contains("the day not known"));

        site.run("fixture postpone " + FIRST_LEG + " --known=2027-03-20 --yes");

        var open = site.part("/", "section[aria-labelledby=on-no-day]");
        assertTrue(open.contains("Liverpool") && open.contains("Real Madrid"), open);
        assertFalse(site.part("/", "main").contains("No ties to come are known"));
    }

    @Test
    void aMatchOfTodayIsToComeUntilItHasAResult() {
        site.run("fixture move la-liga/2026-27/espanyol-v-alaves 2027-04-01 --yes");

        var next = site.part("/clubs/espanyol", "section[aria-labelledby=next] li");
        assertTrue(next.contains("Alavés Thu 1 April 2027, La Liga"), next);
        assertEquals("To be played: one league or cup match.", site.part("/nights/2027-04-01", ".lead"));
    }
}
