package remontada.trackrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.Well19937c;

/// How well chances did.
///
/// @param logLoss mean of the negative logarithm of the chance given to what happened
/// @param brier mean square of the chance missing to what happened
/// @param calibrationError mean distance of chance and frequency over ten bins, by their size
/// @param calibrationByChance what that distance would be on average if every chance were exactly right: with few ties
/// to a bin it is far from nought
/// @param sharpness standard deviation of the chances: a timid forecaster has none
public record TrackRecord(
        int ties,
        double logLoss,
        double brier,
        double calibrationError,
        double calibrationByChance,
        double sharpness,
        List<Bin> bins) {
    static final int BINS = 10;
    private static final int WORLDS = 200;
    private static final long SEED = 1955;
    /// No chance counts as nought or one, so that a single sure mistake is bad, not infinite.
    private static final double LEAST_CHANCE = 1e-4;

    /// Ties that were given about the same chance.
    ///
    /// @param wentThrough how many of them went through, with a 95% interval (Wilson, JASA 22, 1927)
    public record Bin(int from, int to, int ties, double meanChance, double wentThrough, double low, double high) {}

    static TrackRecord of(double[] chances, boolean[] happened) {
        int n = chances.length;
        double mean =
                IntStream.range(0, n).mapToDouble(i -> chances[i]).average().orElse(0);
        var bins = bins(chances, happened);
        return new TrackRecord(
                n,
                IntStream.range(0, n)
                        .mapToDouble(i -> logLoss(chances[i], happened[i]))
                        .average()
                        .orElse(0),
                IntStream.range(0, n)
                        .mapToDouble(i -> brier(chances[i], happened[i]))
                        .average()
                        .orElse(0),
                calibrationError(bins, n),
                calibrationByChance(chances),
                Math.sqrt(IntStream.range(0, n)
                        .mapToDouble(i -> (chances[i] - mean) * (chances[i] - mean))
                        .average()
                        .orElse(0)),
                bins);
    }

    /// The same without its bins, where only the sum is of interest.
    TrackRecord inSum() {
        return new TrackRecord(ties, logLoss, brier, calibrationError, calibrationByChance, sharpness, List.of());
    }

    private static double calibrationError(List<Bin> bins, int n) {
        return bins.stream()
                .mapToDouble(bin -> bin.ties() * Math.abs(bin.meanChance() - bin.wentThrough()) / n)
                .sum();
    }

    private static double calibrationByChance(double[] chances) {
        var dice = new Well19937c(SEED);
        var happened = new boolean[chances.length];
        double sum = 0;
        for (int world = 0; world < WORLDS; world++) {
            for (int i = 0; i < happened.length; i++) {
                happened[i] = dice.nextDouble() < chances[i];
            }
            sum += calibrationError(bins(chances, happened), chances.length);
        }
        return sum / WORLDS;
    }

    static double logLoss(double chance, boolean happened) {
        return -Math.log(Math.max(LEAST_CHANCE, happened ? chance : 1 - chance));
    }

    static double brier(double chance, boolean happened) {
        double missing = happened ? 1 - chance : chance;
        return missing * missing;
    }

    private static List<Bin> bins(double[] chances, boolean[] happened) {
        var bins = new ArrayList<Bin>();
        for (int number = 0; number < BINS; number++) {
            int bin = number;
            var inside = IntStream.range(0, chances.length)
                    .filter(i -> Math.min(BINS - 1, (int) (chances[i] * BINS)) == bin)
                    .toArray();
            if (inside.length > 0) {
                bins.add(bin(bin, inside, chances, happened));
            }
        }
        return List.copyOf(bins);
    }

    private static Bin bin(int number, int[] inside, double[] chances, boolean[] happened) {
        int n = inside.length;
        double chance =
                IntStream.of(inside).mapToDouble(i -> chances[i]).average().orElse(0);
        double share = IntStream.of(inside).filter(i -> happened[i]).count() / (double) n;
        var interval = Wilson.interval(share, n);
        return new Bin(
                number * 100 / BINS, (number + 1) * 100 / BINS, n, chance, share, interval.low(), interval.high());
    }
}
