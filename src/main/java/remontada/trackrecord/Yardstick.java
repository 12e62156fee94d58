package remontada.trackrecord;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/// A simple way to the same chance, which the model has to beat. Each learns from earlier seasons only.
public enum Yardstick {
    /// How often the host went through with the same lead. The second leg is always the visitor's, so the lead's sign
    /// is the venue. Each lead begins with one tie won and one lost (Laplace's rule of succession).
    FREQUENCY("frequency of the lead") {
        @Override
        double[] chances(List<Situation> earlier, List<Situation> asked) {
            return asked.stream()
                    .mapToDouble(now -> {
                        var same = earlier.stream()
                                .filter(tie -> tie.lead() == now.lead())
                                .toList();
                        long won =
                                same.stream().filter(Situation::hostWentThrough).count();
                        return (won + 1.0) / (same.size() + 2.0);
                    })
                    .toArray();
        }
    },
    /// Logistic regression on lead, venue (the intercept) and difference of plain Elo ratings, on ties of the
    /// modern game, which serve it better than older ones.
    REGRESSION("regression on lead and Elo") {
        @Override
        double[] chances(List<Situation> earlier, List<Situation> asked) {
            var modern = earlier.stream()
                    .filter(tie ->
                            tie.season() >= Math.min(MODERN, asked.getFirst().season() - 10))
                    .toList();
            var weights = regression(modern);
            return asked.stream()
                    .mapToDouble(now -> logistic(weights, features(now)))
                    .toArray();
        }
    },
    HALF("one half") {
        @Override
        double[] chances(List<Situation> earlier, List<Situation> asked) {
            return asked.stream().mapToDouble(_ -> 0.5).toArray();
        }
    };

    private static final int MODERN = 1992;
    private static final int NEWTON_STEPS = 25;
    private static final double RIDGE = 1e-3;
    private static final double ELO_UNIT = 100;

    private final String label;

    Yardstick(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The chances of situations of one season, which is not the first.
    ///
    /// @param earlier situations of the seasons before
    abstract double[] chances(List<Situation> earlier, List<Situation> asked);

    /// The chance of each situation, from the situations of earlier seasons.
    ///
    /// @param pool what may be learnt from, as far as it is earlier
    /// @param asked in order of time
    double[] walkForward(List<Situation> pool, List<Situation> asked) {
        return asked.stream().collect(groupingBy(Situation::season, TreeMap::new, toList())).entrySet().stream()
                .flatMapToDouble(season -> DoubleStream.of(chances(
                        pool.stream()
                                .filter(tie -> tie.season() < season.getKey())
                                .toList(),
                        season.getValue())))
                .toArray();
    }

    private static double[] regression(List<Situation> ties) {
        var weights = new double[3];
        for (int step = 0; step < NEWTON_STEPS; step++) {
            var slope = new double[3];
            var bend = new double[3][3];
            for (var tie : ties) {
                var features = features(tie);
                double chance = logistic(weights, features);
                for (int i = 0; i < 3; i++) {
                    slope[i] += features[i] * ((tie.hostWentThrough() ? 1 : 0) - chance);
                    for (int j = 0; j < 3; j++) {
                        bend[i][j] += features[i] * features[j] * chance * (1 - chance);
                    }
                }
            }
            for (int i = 0; i < 3; i++) {
                slope[i] -= RIDGE * weights[i];
                bend[i][i] += RIDGE;
            }
            var move = new LUDecomposition(new Array2DRowRealMatrix(bend))
                    .getSolver()
                    .solve(new ArrayRealVector(slope));
            for (int i = 0; i < 3; i++) {
                weights[i] += move.getEntry(i);
            }
        }
        return weights;
    }

    private static double[] features(Situation tie) {
        return new double[] {1, tie.lead(), tie.plainGap() / ELO_UNIT};
    }

    private static double logistic(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
