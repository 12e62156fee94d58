package remontada.intake.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import remontada.intake.check.Finding;
import remontada.intake.check.HistoryCheck;
import remontada.intake.check.Scope;

/// What a run makes that cannot be: what is found in the seasons that it touched, and was not found there before.
final class Contradictions {
    private final HistoryCheck history;
    private final boolean refuses;
    private final Set<Finding> before;

    /// To be made once the run has touched what it is about, and before anything is folded.
    Contradictions(DSLContext sql, Checking checking) {
        this.history = new HistoryCheck(sql, checking.today());
        this.refuses = checking.refuses();
        sql.execute("ANALYZE touched");
        this.before = new HashSet<>(history.findings(Scope.TOUCHED));
    }

    /// To be asked once everything is folded and derived.
    ///
    /// @throws CannotBe when there are any, and such a run is refused
    List<Finding> made() {
        var made = history.findings(Scope.TOUCHED).stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        if (refuses && !made.isEmpty()) {
            throw new CannotBe(made);
        }
        return made;
    }
}
