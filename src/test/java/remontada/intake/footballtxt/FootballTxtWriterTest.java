package remontada.intake.footballtxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Origin;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

class FootballTxtWriterTest {
    private static final Origin NOWHERE = new Origin("", 0);

    @Test
    void anySeasonReadsBackAsItWasWritten() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var random = new RandomSeason(seed);
            var season = random.matches(40);

            var written = written(random.season(), season);
            var read = Text.read(written);

            assertEquals(List.of(), read.refusals(), written);
            assertEquals(
                    season.stream().map(FootballTxtWriterTest::said).toList(),
                    read.matches().stream().map(FootballTxtWriterTest::said).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void aSeasonLooksLikeOpenfootballs() throws IOException {
        var match = match("Inter", null, null);

        assertEquals("""
            = UEFA Champions League 2022/23


            » Quarter-finals, Leg 2
              Wed Apr/19 2023
                21:00 UTC+2      Inter (ITA)              v SL Benfica (POR)          3-3 (1-1)  @ San Siro, Milano
                   [Barella 14' Martínez 65' Correa 78'; Aursnes 38' A. Silva 86' (pen.) Musa 90+5']
            """, written(new Season(2022), List.of(match)));
    }

    @Test
    void whatGoesWithAMatchIsLeftOutWhereItWouldBeMisread() throws IOException {
        var written = written(new Season(2022), List.of(match("Inter", "a note ] with # marks", "Ground [1]")));

        assertEquals(
                match("Inter", null, null).result(), Text.read(written).only().result());
        assertEquals(null, Text.read(written).only().venue());
    }

    @Test
    void aNameThatWouldBeMisreadIsRefused() {
        for (var name : List.of("Alpha v Beta", "Alpha 2-1 Beta", "# Alpha", "Alpha @ Beta", "N.N.", "Al  pha")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> written(new Season(2022), List.of(match(name, null, null))),
                    name);
        }
    }

    private static String written(Season season, List<ReportedMatch> matches) throws IOException {
        var out = new StringBuilder();
        FootballTxtWriter.write("UEFA Champions League", season, matches, out);
        return out.toString();
    }

    /// Without where it was said; home goals before away goals.
    private static List<Object> said(ReportedMatch match) {
        return List.of(
                match.goals().stream().filter(Goal::home).toList(),
                match.goals().stream().filter(goal -> !goal.home()).toList(),
                new ReportedMatch(
                        NOWHERE,
                        match.competition(),
                        match.season(),
                        match.round(),
                        match.group(),
                        match.leg(),
                        match.day(),
                        match.kickOff(),
                        match.zone(),
                        match.venue(),
                        match.neutral(),
                        match.home(),
                        match.away(),
                        match.status(),
                        match.result(),
                        List.of(),
                        match.note()));
    }

    private static ReportedMatch match(String home, String note, String venue) {
        return new ReportedMatch(
                NOWHERE,
                "UEFA Champions League",
                new Season(2022),
                "Quarter-finals",
                null,
                2,
                LocalDate.of(2023, 4, 19),
                LocalTime.of(21, 0),
                ZoneId.of("Europe/Rome"),
                venue == null ? "San Siro, Milano" : venue,
                false,
                new Club(home, "ITA"),
                new Club("SL Benfica", "POR"),
                Status.PLAYED,
                new Result(new Score(3, 3), new Score(1, 1), null, null, null),
                List.of(
                        goal(true, 14, null, "Barella"),
                        goal(false, 38, null, "Aursnes"),
                        goal(true, 65, null, "Martínez"),
                        goal(true, 78, null, "Correa"),
                        new Goal(false, 86, null, "A. Silva", Goal.Kind.PENALTY),
                        goal(false, 90, 5, "Musa")),
                note);
    }

    private static Goal goal(boolean home, int minute, Integer stoppage, String scorer) {
        return new Goal(home, minute, stoppage, scorer, Goal.Kind.GOAL);
    }
}
