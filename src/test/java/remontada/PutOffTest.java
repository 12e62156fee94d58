package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How pages tell of matches that were put off, or moved to another day.
class PutOffTest {
    private static final String FIRST_LEG = "champions-league/2026-27/liverpool-v-real-madrid";
    private static final String TIE = "/ties/champions-league/2026-27/liverpool-v-real-madrid";
    private static final String SEASON = "/seasons/2026-27/champions-league";
    private static final String LEAGUE = "/leagues/la-liga/2026-27?month=2027-05";

    @RegisterExtension
    private static final OperatedSite SITE = new OperatedSite();

    @Test
    void aLeagueMatchPutOffIsToldSoWhereverItStands() {
        assertFalse(SITE.part(LEAGUE, "main").contains("Postponed"));

        SITE.run("fixture postpone la-liga/2026-27/espanyol-v-alaves --yes");

        var league = SITE.part(LEAGUE, "#matches ~ *");
        assertTrue(
                league.matches("(?s).*Postponed, the new day not known Sunday 30 May Espanyol – Alavés( .*|$)"),
                league);
        assertEquals(1, league.split("Espanyol – Alavés", -1).length - 1, league);
        var next = SITE.part("/clubs/espanyol", "section[aria-labelledby=next]");
        assertTrue(next.endsWith("Espanyol – Alavés Postponed from Sun 30 May 2027, La Liga"), next);
        var night = SITE.part("/nights/2027-05-30", "main");
        assertTrue(night.contains("To be played: nine league and cup matches."), night);
        assertTrue(night.contains("Espanyol v Deportivo Alavés Postponed"), night);

        assertFalse(SITE.part(LEAGUE + "&on=2027-03-31", "main").contains("Postponed"), "not known yet");
    }

    @Test
    void aLeagueMatchPutOffStandsAmongThoseToComeWhenItsDayHasPassed() {
        SITE.run("fixture postpone la-liga/2026-27/2027-03-21/celta-vigo-v-real-madrid --known=2027-03-20 --yes");

        var next = SITE.part("/clubs/real-madrid", "section[aria-labelledby=next]");
        assertTrue(next.endsWith("Celta Vigo – Real Madrid Postponed from Sun 21 March 2027, La Liga"), next);
        var league = SITE.part("/leagues/la-liga/2026-27?month=2027-03", "main");
        assertTrue(league.indexOf("Postponed") < league.indexOf("Celta Vigo – Real Madrid"), league);
        assertTrue(league.indexOf("Celta Vigo – Real Madrid") < league.indexOf("Result not known"), league);
    }

    @Test
    void aLegThatWasNotPlayedOnItsDayWasPutOffByThenWheneverThatIsTold() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                + " --known=2026-12-14 --yes");
        SITE.run("fixture postpone " + FIRST_LEG + " --known=2027-03-20 --yes");

        assertTrue(SITE.part(TIE + "?on=2027-02-15", "caption").startsWith("First leg on Tuesday 16 February 2027"));
        assertTrue(SITE.part(TIE + "?on=2027-02-16", "caption").startsWith("First leg postponed from Tuesday"));
        assertTrue(SITE.part(TIE, "caption").startsWith("First leg postponed from Tuesday 16 February 2027"));
    }

    @Test
    void aTieWhoseNextLegIsOnNoDayStaysOnTheFirstPage() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                + " --known=2026-12-14 --yes");
        assertFalse(SITE.part("/", "main").contains("the day not known"));

        SITE.run("fixture postpone " + FIRST_LEG + " --known=2027-03-20 --yes");

        var open = SITE.part("/", "section[aria-labelledby=on-no-day]");
        assertTrue(open.contains("Liverpool") && open.contains("Real Madrid"), open);
        assertFalse(SITE.part("/", "main").contains("No ties to come are known"));
    }

    @Test
    void theTiesAndTheSeasonSayWhichLegWasPutOff() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-04-10"
                + " --known=2026-12-14 --yes");
        SITE.run("result set " + FIRST_LEG + " 2-1 --yes");
        var ties = SITE.part("/ties", "article");
        assertTrue(ties.endsWith("Second leg on Saturday 10 April."), ties);
        assertEquals("second leg on 10 April", SITE.part(SEASON, ".bracket__how"));

        SITE.run("fixture postpone champions-league/2026-27/real-madrid-v-liverpool --yes");
        ties = SITE.part("/ties", "article");
        assertTrue(
                ties.endsWith("The second leg was postponed from Saturday 10 April; the new day is not known."), ties);
        assertTrue(SITE.part("/", "section[aria-labelledby=on-no-day]").contains("postponed from Saturday 10 April"));
        assertEquals("second leg postponed from 10 April", SITE.part(SEASON, ".bracket__how"));
        assertTrue(SITE.part(SEASON, "tbody").contains("second leg postponed from 10 April"));
        var before = SITE.part("/ties?on=2027-03-31", "article");
        assertTrue(before.endsWith("Second leg on Saturday 10 April."), before);

        SITE.run("fixture move champions-league/2026-27/real-madrid-v-liverpool 2027-04-17 --yes");
        assertEquals("second leg on 17 April", SITE.part(SEASON, ".bracket__how"));
    }

    @Test
    void aNightWhoseOnlyMatchWasPutOffIsNoneButSaysSo() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-04-10"
                + " --known=2026-12-14 --yes");
        assertTrue(SITE.part("/nights/2027-02-16", ".pager").endsWith("The next: 10 April 2027"));

        SITE.run("fixture postpone champions-league/2026-27/real-madrid-v-liverpool --yes");
        var pager = SITE.part("/nights/2027-02-16", ".pager");
        assertFalse(pager.contains("April 2027"), pager);
        var night = SITE.part("/nights/2027-04-10", "main");
        assertTrue(night.contains("Champions League: one match Real Madrid v Liverpool Postponed"), night);
        assertFalse(night.contains("one second leg"), night);

        SITE.run("fixture postpone " + FIRST_LEG + " --yes");
        assertFalse(SITE.part("/nights/2027-04-10", ".pager").contains("February 2027"));
        assertEquals("The one match of that day known here was postponed.", SITE.part("/nights/2027-02-16", ".lead"));
        assertTrue(SITE.part("/nights/2027-02-16?on=2027-01-31", "main").contains("one first leg"));
    }

    @Test
    void aLegWhoseDayPassedWithoutAResultIsSaidToHaveNone() {
        SITE.run("tie draw champions-league 2026-27 round-of-16 liverpool-v-real-madrid 2027-02-16 2027-03-10"
                + " --known=2026-12-14 --yes");
        SITE.run("result set " + FIRST_LEG + " 2-1 --yes");

        var ties = SITE.part("/ties", "article");
        assertTrue(
                ties.endsWith("The second leg was to be played on Wednesday 10 March; its result is not known."), ties);
        assertEquals("second leg due on 10 March, no result known", SITE.part(SEASON, ".bracket__how"));
    }

    @Test
    void aMatchOfTodayIsToComeUntilItHasAResult() {
        SITE.run("fixture move la-liga/2026-27/espanyol-v-alaves 2027-04-01 --yes");

        var next = SITE.part("/clubs/espanyol", "section[aria-labelledby=next] li");
        assertTrue(next.contains("Alavés Thu 1 April 2027, La Liga"), next);
        assertEquals("To be played: one league or cup match.", SITE.part("/nights/2027-04-01", ".lead"));
    }
}
