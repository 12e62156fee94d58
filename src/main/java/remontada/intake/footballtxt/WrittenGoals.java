package remontada.intake.footballtxt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.Result;

/// The line of a match's goals: `[Ronaldo 6' (pen.), 14'; Robben 27' (pen.)]`.
final class WrittenGoals {
    private WrittenGoals() {}

    /// @return empty when a scorer is not known, or the line would not be read as these goals
    static Optional<String> line(ReportedMatch match) {
        var home = match.goals().stream().filter(Goal::home).toList();
        var away = match.goals().stream().filter(goal -> !goal.home()).toList();
        var result = match.result() == null ? Result.NONE : match.result();
        if (match.goals().isEmpty() || result.contradiction(match.goals()).isPresent()) {
            return Optional.empty();
        }
        var text = "[" + (home.isEmpty() ? "-" : side(home)) + (away.isEmpty() ? "" : "; " + side(away)) + "]";
        var line = "       " + text;
        boolean isRead = new LineReader().read(line) instanceof Line.Goals(var read)
                && isRead(read, Stream.concat(home.stream(), away.stream()).toList());
        return isRead ? Optional.of(line) : Optional.empty();
    }

    private static boolean isRead(String text, List<Goal> goals) {
        try {
            return GoalsText.read(text).equals(goals);
        } catch (NotUnderstood e) {
            return false;
        }
    }

    private static String side(List<Goal> goals) {
        var text = new StringBuilder();
        @Nullable String last = null;
        for (var goal : goals) {
            boolean again = goal.scorer() != null && goal.scorer().equals(last);
            text.append(text.isEmpty() ? "" : again ? ", " : " ").append(again ? "" : goal.scorer() + " ");
            text.append(goal.minute());
            text.append(goal.stoppage() == null ? "" : "+" + goal.stoppage()).append('\'');
            text.append(
                    switch (goal.kind()) {
                        case GOAL -> "";
                        case PENALTY -> " (pen.)";
                        case OWN_GOAL -> " (o.g.)";
                    });
            last = goal.scorer();
        }
        return text.toString();
    }
}
