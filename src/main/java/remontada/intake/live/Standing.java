package remontada.intake.live;

import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;

/// How a match stands.
///
/// @param period as [remontada.live.Period] writes it
/// @param minute that is being played, where that is known
/// @param score extra time included
/// @param penalties of the shoot-out
/// @throws IllegalArgumentException for a period, a minute or a shoot-out that can't be
public record Standing(
        String period,
        @Nullable Integer minute,
        @Nullable Integer stoppage,
        Score score,
        @Nullable Score penalties) {
    private static final int HALF = 45;
    private static final int FULL_TIME = 90;
    private static final int LAST_MINUTE = 120;

    public Standing {
        if (minute != null && (minute < 0 || minute > LAST_MINUTE)) {
            throw new IllegalArgumentException("A match has minutes 0 to 120, not " + minute);
        }
        if (stoppage != null && minute == null) {
            throw new IllegalArgumentException("Stoppage time is that of a minute");
        }
        if (period.equals("on") && minute != null && minute > FULL_TIME) {
            period = "extra-time";
        }
        if (period.equals("half-time") && minute == null) {
            minute = HALF;
        }
        if ((penalties != null) != period.equals("penalties")) {
            throw new IllegalArgumentException("A shoot-out has its own score, and nothing else has");
        }
    }
}
