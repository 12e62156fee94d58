package remontada.leagues;

import java.time.LocalDate;
import java.util.Optional;
import remontada.platform.Sentence;

/// How far results are known, seen from a day: what a page says that speaks from long after the last of them.
///
/// @param until the day of the last result of any competition; empty where there is none
/// @param day the page's
public record KnownResults(Optional<LocalDate> until, LocalDate day) {
    private static final int WEEKS_WITHOUT_A_WORD = 3;

    /// Whether the page's day lies so far behind the last result that present tense would mislead.
    public boolean endedLongBefore() {
        return until.map(last -> isLongBefore(last, day)).orElse(true);
    }

    /// "Results are known up to 30 May 2026."; nothing while they are recent.
    public Optional<Sentence> notice() {
        return until.filter(last -> endedLongBefore()).map(last -> Sentence.of("leagues.known-up-to", "day", last));
    }

    /// Whether a match is so old that its club, or its league, may have played since without our knowing.
    public static boolean isLongBefore(LocalDate match, LocalDate day) {
        return match.plusWeeks(WEEKS_WITHOUT_A_WORD).isBefore(day);
    }
}
