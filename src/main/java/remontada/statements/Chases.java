package remontada.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remontada.platform.InOrder;

/// Ties with a club behind after the first leg that have something in common, and those of them in which it came back;
/// oldest first. They may be many: count them, and look at few.
public record Chases(List<Chase> all, List<Chase> back) {
    public int count() {
        return all.size();
    }

    public int cameBack() {
        return back.size();
    }

    /// The last in which the club came back.
    public Optional<Chase> last() {
        return back.isEmpty() ? Optional.empty() : Optional.of(back.getLast());
    }

    /// How many were decided on a later day.
    public int after(LocalDate day) {
        return InOrder.from(all, chase -> chase.decidedOn().isAfter(day)).size();
    }
}
