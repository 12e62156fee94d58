package remontada.statements;

import java.util.List;

/// Ties of two legs that have something in common, and those of them that the visitor of the first leg won; oldest
/// first.
public record FirstLegs(List<DecidedTie> all, List<DecidedTie> wonByVisitor) {
    public int count() {
        return all.size();
    }

    public int visitors() {
        return wonByVisitor.size();
    }

    public int hosts() {
        return count() - visitors();
    }
}
