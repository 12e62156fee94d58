package remontada.intake.reported;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;

/// How a match ended, part by part; null where a part isn't told or there was none.
///
/// @param fullTime after 90 minutes; as it stands while the match is on
/// @param extraTime after 120 minutes, the first 90 included
/// @param penalties the shoot-out alone
/// @param onPitch the score when play ended, where an awarded one replaced it
public record Result(
        @Nullable Score fullTime,
        @Nullable Score halfTime,
        @Nullable Score extraTime,
        @Nullable Score penalties,
        @Nullable Score onPitch) {

    public static final Result NONE = new Result(null, null, null, null, null);

    /// Why it can't be so, as a sentence for the operator: goals only come on top, and a shoot-out has a winner. An
    /// awarded score goes by no such rule.
    public Optional<String> contradiction(Status status) {
        return status == Status.PLAYED || status == Status.ABANDONED ? contradiction() : Optional.empty();
    }

    private Optional<String> contradiction() {
        if (halfTime != null && fullTime != null && !halfTime.isWithin(fullTime)) {
            return Optional.of("The half-time score has more goals than the final one");
        }
        if (extraTime != null && fullTime != null && !fullTime.isWithin(extraTime)) {
            return Optional.of("The score after extra time has fewer goals than that after 90 minutes");
        }
        return penalties != null && penalties.home() == penalties.away()
                ? Optional.of("The shoot-out has no winner")
                : Optional.empty();
    }

    /// Why these can't be all goals of the match; empty where they are, or where there are none.
    public Optional<String> contradiction(List<Goal> goals) {
        var last = onPitch != null ? onPitch : extraTime != null ? extraTime : fullTime;
        int home = (int) goals.stream().filter(Goal::home).count();
        return goals.isEmpty() || new Score(home, goals.size() - home).equals(last)
                ? Optional.empty()
                : Optional.of("The goals are %d-%d, the score is %s"
                        .formatted(
                                home,
                                goals.size() - home,
                                last == null ? "not known" : last.home() + "-" + last.away()));
    }
}
