package remontada.firstlegs;

import java.util.List;
import java.util.Optional;

/// So many of so many, and how sure that makes us.
public record Share(int count, int total) {
    static final Share NONE = new Share(0, 0);

    /// The standard normal quantile that leaves 2.5% on either side.
    private static final double Z = 1.959963984540054;

    /// Between 0 and 1; none of nothing.
    public Optional<Double> value() {
        return total == 0 ? Optional.empty() : Optional.of((double) count / total);
    }

    /// Where the true share lies with 95% confidence: Wilson's score interval, which stays between 0 and 1 and makes
    /// sense for few ties and for none of many.
    public List<Double> interval() {
        if (total == 0) {
            return List.of(0.0, 1.0);
        }
        var share = (double) count / total;
        var z2 = Z * Z / total;
        var middle = (share + z2 / 2) / (1 + z2);
        var half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / total + z2 / (4 * total));
        return List.of(count == 0 ? 0.0 : middle - half, count == total ? 1.0 : middle + half);
    }

    Share plus(Share other) {
        return new Share(count + other.count, total + other.total);
    }
}
