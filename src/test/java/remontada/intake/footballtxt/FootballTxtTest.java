package remontada.intake.footballtxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Goal.Kind;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

class FootballTxtTest {
    @Test
    void clubsStandOnBothSidesOfAVersus() {
        var text = Text.read("""
            = UEFA Champions League 2018/19

            # Date       Tue Sep/18 2018 - Sat Jun/1 2019

            » Group B
              Tue Sep/18 2018
                18.55  FC Barcelona (ESP)      v PSV (NED)                4-0 (1-0)
                       Inter (ITA)             v Tottenham Hotspur (ENG)  2-1 (0-0)
            » Semifinals
              Tue May/7
                21.00  Liverpool FC (ENG) v FC Barcelona (ESP)  4-0 (1-0)
            """);

        assertEquals(List.of(), text.refusals());
        var inter = text.matches().get(1);
        assertEquals("UEFA Champions League", inter.competition());
        assertEquals(new Season(2018), inter.season());
        assertEquals(new Club("Inter", "ITA"), inter.home());
        assertEquals(new Club("Tottenham Hotspur", "ENG"), inter.away());
        assertEquals("B", inter.group());
        assertNull(inter.round());
        assertEquals(LocalTime.of(18, 55), inter.kickOff());
        assertEquals(result(new Score(2, 1), new Score(0, 0)), inter.result());
        assertEquals(8, inter.origin().line());
        var anfield = text.matches().get(2);
        assertEquals("Semifinals", anfield.round());
        assertNull(anfield.group());
        assertEquals(LocalDate.of(2019, 5, 7), anfield.day());
    }

    @Test
    void orTheScoreStandsBetweenThem() {
        var text = Text.read("""
            = UEFA Champions League 2020/21
            == Qualifying

            Preliminary Final
            [Tue Aug/11]
              18.00  Drita KF Gjilan (KOS)    0-3  Linfield FC (NIR)        [awarded]

            == Finals
            Round of 16
            [Wed Mar/10]
              21.00  Paris Saint-Germain FC (FRA)  1-1 (1-1)  FC Barcelona (ESP)
              Borussia Dortmund 2-2 Sevilla FC
            """);

        assertEquals(List.of(), text.refusals());
        var awarded = text.matches().getFirst();
        assertEquals(Status.AWARDED, awarded.status());
        assertEquals("Qualifying, Preliminary Final", awarded.round());
        assertEquals(LocalDate.of(2020, 8, 11), awarded.day());
        assertEquals("Finals, Round of 16", text.matches().get(1).round());
        assertEquals(new Club("Sevilla FC", null), text.matches().get(2).away());
    }

    @Test
    void olderFilesNameLegsScorersAndGrounds() {
        var text = Text.read("""
            = UEFA Champions League 2011/12   ## Finals

            Group A |  Arsenal\t          Basel
            Matchday 1 | Sep/13 - Sep/14    # 13–14 September

            (7)  Semi-finals - 2nd Leg     // Tu+We 24.+25. April 2012

            [Wed Apr/25]
              20.45  Real Madrid   3-4 pen. 2-1 a.e.t. (2-1, )  Bayern München  @ Santiago Bernabéu, Madrid  [†]
                       [Ronaldo 6' (pen.), 14'; Robben 27' (pen.)]
            """);

        var match = text.only();
        assertEquals("Semi-finals", match.round());
        assertEquals(2, match.leg());
        assertEquals("Santiago Bernabéu, Madrid", match.venue());
        assertNull(match.note());
        assertEquals(new Result(new Score(2, 1), null, new Score(2, 1), new Score(3, 4), null), match.result());
        assertEquals(
                List.of(
                        new Goal(true, 6, null, "Ronaldo", Kind.PENALTY),
                        new Goal(true, 14, null, "Ronaldo", Kind.GOAL),
                        new Goal(false, 27, null, "Robben", Kind.PENALTY)),
                match.goals());
    }

    @Test
    void newerOnesCountTheShootOutLastAndHaveRoundBrackets() {
        var match = Text.read("""
            = Cup 2025/26
            ▪ Round of 16, Leg 2 of 2
            Wed Mar 11 2026  20:00 UTC+1  Inter 1-1 a.e.t. (1-1, 0-0), 4-2 pen. Lille @ San Siro, Milano (UTC+1)
               (Lautaro Martínez 90+1'(og);
                Haraldsson 12')
            """);

        assertEquals(2, match.only().leg());
        assertEquals(ZoneOffset.ofHours(1), match.only().zone());
        assertEquals(new Score(4, 2), match.only().result().penalties());
        assertEquals("San Siro, Milano", match.only().venue());
        assertEquals(
                List.of(
                        new Goal(true, 90, 1, "Lautaro Martínez", Kind.OWN_GOAL),
                        new Goal(false, 12, null, "Haraldsson", Kind.GOAL)),
                match.only().goals());
    }

    @Test
    void tablesOfOthersAreConvertedWithoutTimesAndWithASingleSpace() {
        var text = Text.read("""
            ###
            #  converted
            =Premier League 2023/24=
            <!--  Final Table:
             1.Manchester City         38  28  7  3  96-34  91
            NB: points deducted -->

            ▪ Round 17
            Dec 16
            Wolverhampton 1-3 Liverpool\s\s\s
              Bournemouth   abd Luton         [abandoned at 1-1 in 65' due to illness]
            ▪ Round 17, Replay
            Mar 13\t
            Bournemouth   4-3 Luton
            """);

        assertEquals(List.of(), text.refusals());
        assertEquals(LocalDate.of(2023, 12, 16), text.matches().getFirst().day());
        var abandoned = text.matches().get(1);
        assertEquals(Status.ABANDONED, abandoned.status());
        assertEquals(new Score(1, 1), abandoned.result().onPitch());
        assertNull(abandoned.result().fullTime());
        assertTrue(abandoned.note().contains("due to illness"));
        assertEquals(3, text.matches().get(2).leg());
        assertEquals(LocalDate.of(2024, 3, 13), text.matches().get(2).day());
    }

    @Test
    void whatWasNotPlayedHasNoScore() {
        var text = Text.read("""
            = Cup 2021/22
            Final
            Sat May 14 2022
              A-Klub   v Bury FC   [cancelled]
              Beta     v Gamma     [postponed]
              Delta    -  Epsilon
              Zeta     w/o  Eta
              Theta    2-0  Iota   [annulled]
              N.N.     -  N.N.
            """);

        assertEquals(List.of(), text.refusals());
        assertEquals(
                List.of(Status.CANCELLED, Status.POSTPONED, Status.SCHEDULED, Status.WALKOVER, Status.ANNULLED),
                text.matches().stream().map(ReportedMatch::status).toList());
        assertEquals(new Score(2, 0), text.matches().get(4).result().onPitch());
        assertNull(text.matches().get(4).result().fullTime());
    }

    @Test
    void everyLineThatIsNotUnderstoodIsRefusedByItsNumberAndTheRestGoesOn() {
        var text = Text.read("""
            = Cup 2021/22
            Final
            Sat May 14 2022
              Something nobody understands
              Alpha 2-1 (3-0) Beta
              Alpha 2-1 Alpha
              Alpha 2-1
              Alpha 2-1 Beta [postponed]
              Alpha 1-1 pen. Beta
              Alpha 1-0 Beta
                [Scorer 10'; Nobody 11']
            Sat May 15
              Alpha 4-0 Beta
            """);

        assertEquals(
                List.of(4, 5, 6, 7, 8, 9, 11, 12, 13),
                text.refusals().stream().map(refusal -> refusal.origin().line()).toList());
        assertEquals(new Score(1, 0), text.matches().getFirst().result().fullTime());
        assertEquals(List.of(), text.matches().getFirst().goals());
        assertEquals(
                "The goals are 1-1, the score is 1-0", text.refusals().get(6).reason());
        assertEquals(
                "Saturday 15 May is no day of 2021-22", text.refusals().get(7).reason());
        assertEquals(new FootballTxt.Count(4, 9), text.count());
    }

    @Test
    void twoMatchesOnOneLineAreNotTakenForOne() {
        var text = Text.read("""
            = Cup 2021/22
            Final
            Sat May 14
              Alpha 2-1 Beta 3-0 Gamma
              Alpha v Beta v Gamma
              Alpha 2-1 Beta 20.45 Gamma
            """);

        assertEquals(3, text.refusals().size());
        assertEquals(
                "This is no club's name: Beta 3-0 Gamma",
                text.refusals().getFirst().reason());
    }

    @Test
    void aDayIsNeverTakenFromAnotherRound() {
        var text = Text.read("""
            = Cup 2021/22
            Semifinals
            Sat May 14
              Alpha 2-1 Beta
            Final
              Alpha 2-1 Gamma
            """);

        assertEquals("No day stands above the match, or it was not understood", text.reason());
    }

    @Test
    void withoutASeasonNothingIsBelieved() {
        var text = "= Cup 2022\nFinal\nMay 14\n  Alpha 2-1 Beta\n";

        assertEquals(3, Text.read(text).refusals().size());
        var known = Text.read(
                text.replace(" 2022", "").getBytes(StandardCharsets.UTF_8), new Expected("cup", new Season(2021)));
        assertEquals("cup", known.only().competition());
        assertEquals(LocalDate.of(2022, 5, 14), known.only().day());
    }

    @Test
    void aTitleOfAnotherSeasonThanExpectedRefusesWhatFollows() {
        var text = Text.read(
                "= Cup 2020/21\nFinal\nMay 14\n  Alpha 2-1 Beta\n".getBytes(StandardCharsets.UTF_8),
                new Expected(null, new Season(2021)));

        assertEquals(0, text.matches().size());
        assertEquals(
                "The title says 2020-21, but 2021-22 is expected here",
                text.refusals().getFirst().reason());
    }

    @Test
    void bytesOtherThanUtf8AreRefusedInWords() {
        var latin = Text.read(
                "= Cup 2021/22\nFinal\nMay 14\n  Málaga 2-1 Beta\n  Alpha 1-0 Beta\n"
                        .getBytes(StandardCharsets.ISO_8859_1),
                Expected.NOTHING);
        var wide = Text.read("= Cup 2021/22\n".getBytes(StandardCharsets.UTF_16LE), Expected.NOTHING);

        assertEquals("The line is not in UTF-8; convert the file to UTF-8", latin.reason());
        assertEquals(1, latin.matches().size());
        assertTrue(wide.refusals().getFirst().reason().contains("control characters"));
    }

    @Test
    void aMarkAtTheStartAndAnyLineEndAreTakenAsTheyCome() {
        var unix = "= Cup 2021/22\nFinal\nMay 14\n  Alpha 2-1 Beta\n";

        var dos = Text.read("\uFEFF" + unix.replace("\n", "\r\n"));
        var mac = Text.read(unix.replace("\n", "\r"));

        assertEquals(Text.read(unix).only(), dos.only());
        assertEquals(Text.read(unix).only(), mac.only());
        assertEquals(4, dos.only().origin().line());
    }

    @Test
    void aLineWithoutEndCostsNoMemory() {
        var text = Text.read("= Cup 2021/22\n" + "x".repeat(3_000_000) + "\nFinal\nMay 14\n Alpha 2-1 Beta");

        assertEquals("The line is longer than 8192 bytes, which no match is", text.reason());
        assertEquals(1, text.matches().size());
        assertTrue(text.refusals().getFirst().text().length() < 250);
    }

    private static Result result(Score fullTime, Score halfTime) {
        return new Result(fullTime, halfTime, null, null, null);
    }
}
