package remontada.chance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.chance.TieSoFar.TieGoal;
import remontada.football.Side;

/// A moment of a leg at which the chance is worked out: the end of a minute, or just after a goal.
///
/// @param goal the side that had just scored; null at the end of a minute
record Moment(
        int minute,
        TimeLeft left,
        HostScore score,
        @Nullable Side goal) {

    /// @param end 90, or 120 with extra time
    static List<Moment> of(List<TieGoal> goals, int leg, int end, GoalClock clock) {
        var moments = new ArrayList<Moment>();
        var score = HostScore.GOALLESS;
        for (int minute = 0; minute <= end; minute++) {
            for (var goal : goals) {
                if (goal.leg() == leg && goal.minute() == minute) {
                    score = score.plusGoal(goal.side());
                    moments.add(new Moment(minute, TimeLeft.during(minute, clock), score, goal.side()));
                }
            }
            moments.add(new Moment(minute, TimeLeft.after(minute, clock), score, null));
        }
        return moments;
    }
}
