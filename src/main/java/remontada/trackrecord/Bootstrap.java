package remontada.trackrecord;

import java.util.Arrays;
import org.hipparchus.random.Well19937c;

/// How sure a difference of two forecasters is: ties drawn with replacement, both judged on the same (Efron and
/// Tibshirani, An Introduction to the Bootstrap, 1993, percentile intervals).
///
/// @param difference mean over all ties, negative when the first forecaster is better
/// @param low 95% interval
public record Bootstrap(double difference, double low, double high) {
    private static final int SAMPLES = 10_000;
    private static final long SEED = 1955;
    private static final double TAIL = 0.025;

    /// @param differences loss of the first less loss of the second, by tie
    static Bootstrap of(double[] differences) {
        var random = new Well19937c(SEED);
        var means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[sample] = sum / differences.length;
        }
        Arrays.sort(means);
        return new Bootstrap(
                Arrays.stream(differences).average().orElse(0),
                means[(int) (SAMPLES * TAIL)],
                means[(int) (SAMPLES * (1 - TAIL))]);
    }
}
