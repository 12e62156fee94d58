package remontada.intake.sync;

import java.util.List;
import remontada.intake.ledger.Taken;
import remontada.intake.reported.Refusal;

/// What came of asking a source.
public sealed interface Outcome {
    /// It told something new, which is in the ledger.
    ///
    /// @param refused what could not be understood
    record Applied(Taken taken, List<Refusal> refused) implements Outcome {}

    /// It told nothing new.
    record Unchanged() implements Outcome {}

    /// It gave no answer, or none that could be taken in.
    record Failed(String reason) implements Outcome {}

    /// A word for it, to count by.
    default String word() {
        return switch (this) {
            case Applied applied -> "applied";
            case Unchanged unchanged -> "unchanged";
            case Failed failed -> "failed";
        };
    }
}
