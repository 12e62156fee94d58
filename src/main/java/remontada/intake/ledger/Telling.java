package remontada.intake.ledger;

import java.io.IOException;
import remontada.intake.reported.ReportedMatch;

/// A source that tells its matches one after the other.
@FunctionalInterface
public interface Telling {
    /// Tells all of them, once.
    void tell(Hearer hearer) throws IOException;

    /// Whom they are told to.
    @FunctionalInterface
    interface Hearer {
        /// Hears of a match.
        void hear(ReportedMatch match) throws IOException;
    }
}
