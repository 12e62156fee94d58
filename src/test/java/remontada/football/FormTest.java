package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void aWinEndsThreeWithoutOne() {
        var form = form("2-1", "0-0", "1-1", "0-2", "3-0");
        assertEquals(
                List.of(new Streak(Run.WINLESS, 3), new Streak(Run.DRAWING, 2)),
                form.ended().stream().filter(streak -> streak.matches() > 1).toList());
        assertTrue(form.begun().contains(Run.WINNING));
    }

    @Test
    void aDefeatEndsAnUnbeatenRunAndTheCleanSheetsWithIt() {
        var form = form("0-1", "2-0", "0-0", "1-0", "1-1", "1-2");
        assertEquals(
                List.of(new Streak(Run.UNBEATEN, 4), new Streak(Run.CLEAN_SHEETS, 3), new Streak(Run.WINNING, 1)),
                form.ended().stream()
                        .filter(streak -> streak.run() != Run.SCORING)
                        .toList());
        assertEquals(1, form.current(Run.LOSING));
    }

    @Test
    void aFifthWinEndsNoWinningRun() {
        var form = form("2-1", "1-0", "2-0", "3-0", "1-0");
        assertEquals(List.of(new Streak(Run.CLEAN_SHEETS, 4)), form.ended());
        assertEquals(List.of(Run.CONCEDING), form.begun());
    }

    @Test
    void fourWinsSayThatTheClubIsUnbeatenInFour() {
        var form = form("2-1", "3-1", "1-0", "2-1", "0-1");
        assertEquals(List.of(new Streak(Run.WINNING, 4), new Streak(Run.CONCEDING, 2)), form.streaks());
    }

    @Test
    void anUnbeatenRunLongerThanTheWinsInItIsSaidToo() {
        var form = form("1-0", "2-0", "1-1", "0-1");
        assertEquals(
                List.of(
                        new Streak(Run.UNBEATEN, 3),
                        new Streak(Run.SCORING, 3),
                        new Streak(Run.WINNING, 2),
                        new Streak(Run.CLEAN_SHEETS, 2)),
                form.streaks());
    }

    @Test
    void aStripShowsTheNewestMatchesFirst() {
        var form = form("2-1", "0-0", "0-1", "5-0");
        assertEquals(List.of(Result.WIN, Result.DRAW, Result.LOSS), form.results(3));
        assertEquals('W', Result.WIN.letter());
    }

    @Test
    void aClubWithoutMatchesHasNoStreaks() {
        var form = form();
        assertEquals(List.of(), form.streaks());
        assertEquals(List.of(), form.ended());
        assertEquals(List.of(), form.begun());
    }

    @Test
    void whatARunSaysAlsoIsTrueOfEveryScoreInIt() {
        for (var run : Run.values()) {
            for (int code = 0; code < 25; code++) {
                var score = new ClubScore(code / 5, code % 5);
                if (run.goesOnWith(score)) {
                    run.saysAlso().forEach(also -> assertTrue(also.goesOnWith(score), () -> run + " " + score));
                }
            }
        }
    }

    @Test
    void everyMatchIsWonDrawnOrLost() {
        for (int code = 0; code < 25; code++) {
            var score = new ClubScore(code / 5, code % 5);
            assertEquals(
                    1,
                    Stream.of(Run.WINNING, Run.DRAWING, Run.LOSING)
                            .filter(run -> run.goesOnWith(score))
                            .count());
        }
    }

    private static Form form(String... newestFirst) {
        return new Form(Stream.of(newestFirst)
                .map(score -> score.split("-", 2))
                .map(goals -> new ClubScore(Integer.parseInt(goals[0]), Integer.parseInt(goals[1])))
                .toList());
    }
}
