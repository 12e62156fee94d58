package remontada.football;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A goal of a tie, credited to the side it counts for (an own goal to the opponent of its scorer).
///
/// @param leg 1 or 2; a single match is 1; goals of a replay belong to no aggregate and have no place here
/// @param minute 1 to 120, 45, 90, 105 or 120 for a goal in stoppage time
/// @param stoppage minutes into stoppage time, 0 for none or an unknown number
/// @param scorer null where nobody wrote it down
/// @throws IllegalArgumentException for a leg or a minute that cannot be
public record Goal(
        int leg,
        int minute,
        int stoppage,
        Side side,
        @Nullable String scorer,
        Kind kind) {

    /// How it was scored.
    public enum Kind {
        GOAL,
        PENALTY,
        OWN_GOAL
    }

    /// As they were scored; goals of the same minute keep the order they came in, if the sort is stable.
    public static final Comparator<Goal> IN_ORDER =
            Comparator.comparingInt(Goal::leg).thenComparingInt(Goal::minute).thenComparingInt(Goal::stoppage);

    public Goal {
        if (leg != 1 && leg != 2) {
            throw new IllegalArgumentException("goals count in leg 1 or 2, not " + leg);
        }
        if (minute < 1 || minute > 120 || stoppage < 0) {
            throw new IllegalArgumentException("no goal is scored in minute " + minute + "+" + stoppage);
        }
    }

    /// Minutes into the tie: leg 1 is 0 to 90, leg 2 is 90 to 180, its extra time goes to 210.
    /// Stoppage time takes no room: a goal in 90+5 of the first leg is at 90.
    public int tieMinute() {
        return 90 * (leg - 1) + minute;
    }

    /// Whether the away-goals rule counts it.
    public boolean isAway() {
        return side == (leg == 1 ? Side.VISITOR : Side.HOST);
    }
}
