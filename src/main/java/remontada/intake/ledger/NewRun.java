package remontada.intake.ledger;

import org.jspecify.annotations.Nullable;

/// A run to be written.
///
/// @param undoes the run it takes back
public record NewRun(
        Kind kind,
        String source,
        int rank,
        String what,
        @Nullable Integer undoes) {
    /// What an operator says goes before all else.
    public static final int OF_AN_OPERATOR = 100;

    /// Who speaks.
    public enum Kind {
        SOURCE,
        OPERATOR,
        UNDO;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static NewRun operator(String what) {
        return new NewRun(Kind.OPERATOR, "operator", OF_AN_OPERATOR, what, null);
    }

    /// @param rank 1 to 99
    public static NewRun source(String source, int rank, String what) {
        if (rank < 1 || rank >= OF_AN_OPERATOR) {
            throw new IllegalArgumentException("A source's rank is 1 to 99, not " + rank);
        }
        return new NewRun(Kind.SOURCE, source, rank, what, null);
    }

    static NewRun undo(Run run) {
        return new NewRun(
                Kind.UNDO, "operator", OF_AN_OPERATOR, "undo %d: %s".formatted(run.id(), run.what()), run.id());
    }
}
