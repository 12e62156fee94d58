package remontada.chance;

/// Goals that two sides can be expected to score, the tie's host first.
public record Rates(double host, double visitor) {
    /// Beyond this no match was ever forecast; it keeps the sums over scores within their table.
    private static final double MOST = 8;

    /// @param goals logarithm of each side's goals between equals
    /// @param gap by how much it grows for the host, ground included
    static Rates of(double goals, double gap) {
        return new Rates(Math.min(MOST, Math.exp(goals + gap)), Math.min(MOST, Math.exp(goals - gap)));
    }

    Rates times(double share) {
        return new Rates(host * share, visitor * share);
    }

    /// The side ahead scores less: it has no need to.
    ///
    /// @param lead of the host
    /// @param caution by how much the logarithm of the rate falls
    Rates cautious(int lead, double caution) {
        if (lead == 0) {
            return this;
        }
        double less = Math.exp(-caution);
        return lead > 0 ? new Rates(host * less, visitor) : new Rates(host, visitor * less);
    }
}
