package remontada.intake.ledger;

import java.util.List;
import remontada.intake.check.Finding;

/// What a run changed, or would change.
///
/// @param run its number, for `undo`; [#NO_RUN] where it said nothing that was not said before
/// @param changed how many matches became others
/// @param changes the first of them
/// @param news which reports on players became others
/// @param others what else it changes, a line each
/// @param cannotBe what it makes that cannot be, where that is told and not refused
public record Written(
        int run,
        int changed,
        List<Change> changes,
        List<NewsChange> news,
        List<String> others,
        List<Finding> cannotBe) {
    static final int NO_RUN = 0;

    /// Whether it changes the same things, from the same values to the same.
    boolean changesTheSameAs(Written other) {
        return changed == other.changed && changes.equals(other.changes) && news.equals(other.news);
    }

    /// Whether it said anything new.
    public boolean isRun() {
        return run != NO_RUN;
    }
}
