package remontada.intake.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remontada.intake.web.Validators;

class TempoTest {
    private static final Instant ASKED = Instant.parse("2026-10-11T15:00:00Z");

    @Test
    void aSourceThatWasNeverAskedIsDue() {
        assertTrue(Tempo.USUAL.isDue(SourceState.unasked("a", "https://a.example"), false, ASKED));
    }

    @Test
    void itIsAskedEachMinuteWhileAMatchIsOnAndHourlyOtherwise() {
        assertDue(state("a", 0, false), true, Duration.ofMinutes(1));
        assertDue(state("a", 0, true), false, Duration.ofMinutes(1));
        assertDue(state("a", 0, false), false, Duration.ofHours(1));
    }

    @Test
    void oneThatFailsIsAskedLessAndLess() {
        assertDue(state("a", 1, false), true, Duration.ofMinutes(1));
        assertDue(state("a", 2, false), true, Duration.ofMinutes(2));
        assertDue(state("a", 4, false), false, Duration.ofMinutes(8));
        assertDue(state("a", 50, false), true, Duration.ofHours(1));
    }

    @Test
    void aClockThatIsSetBackKeepsNoSourceWaiting() {
        assertTrue(Tempo.USUAL.isDue(state("a", 0, false), false, ASKED.minus(Duration.ofHours(5))));
        assertTrue(Tempo.USUAL.isDue(state("a", 0, false), false, ASKED.plus(Duration.ofDays(400))));
    }

    @Test
    void sourcesConfiguredTogetherAreNotAskedTogether() {
        var due = IntStream.range(0, 10)
                .mapToObj(number -> state("source " + number, 0, false))
                .filter(state -> Tempo.USUAL.isDue(state, false, ASKED.plus(Duration.ofHours(1))))
                .count();

        assertTrue(due > 0 && due < 10, due + " of 10 are due");
    }

    private static void assertDue(SourceState state, boolean isOn, Duration after) {
        assertFalse(
                Tempo.USUAL.isDue(state, isOn, ASKED.plus(after.multipliedBy(89).dividedBy(100))));
        assertTrue(Tempo.USUAL.isDue(
                state, isOn, ASKED.plus(after.multipliedBy(111).dividedBy(100))));
        assertEquals(ASKED, state.askedAt());
    }

    private static SourceState state(String name, int failures, boolean inPlay) {
        return new SourceState(
                name, "https://a.example", Validators.NONE, null, ASKED, ASKED, null, null, failures, inPlay);
    }
}
