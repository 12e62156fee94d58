package remontada.intake.footballtxt;

import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.Result;

/// A match that waits for the line below it, where its goals may stand.
///
/// @param goals the brackets with its scorers so far
/// @param goalsLine where they begin
record Pending(
        ReportedMatch match, Lines.Read goalsLine, @Nullable String goals) {
    /// Whether its goals go on in the next line.
    boolean isOpen() {
        return goals != null && !GoalsText.isClosed(goals);
    }

    Pending withGoals(String text, Lines.Read line) {
        return new Pending(match, line, text);
    }

    /// @throws NotUnderstood when its goals are not understood, or are not as many as the score says
    ReportedMatch complete() {
        if (goals == null) {
            return match;
        }
        if (isOpen()) {
            throw new NotUnderstood("The bracket with the goals is not closed");
        }
        var read = GoalsText.read(goals);
        var result = match.result() == null ? Result.NONE : match.result();
        result.contradiction(read).ifPresent(reason -> {
            throw new NotUnderstood(reason);
        });
        return match.withGoals(read);
    }
}
