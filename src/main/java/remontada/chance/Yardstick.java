package remontada.chance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/// A simple way to the same chance, which the model has to beat. Each learns from earlier seasons only.
enum Yardstick {
    /// How often the host went through with the same lead. The second leg is always the visitor's, so the lead's sign
    /// is the venue. Each lead begins with one tie won and one lost (Laplace's rule of succession).
    FREQUENCY("frequency of the lead") {
        @Override
        double chance(List<Situation> earlier, Situation now) {
            var same = earlier.stream().filter(tie -> tie.lead() == now.lead()).toList();
            long won = same.stream().filter(Situation::hostWentThrough).count();
            return (won + 1.0) / (same.size() + 2.0);
        }
    },
    /// Logistic regression on lead, venue (the intercept) and difference of plain Elo ratings.
    REGRESSION("regression on lead and Elo") {
        @Override
        double chance(List<Situation> earlier, Situation now) {
            throw new UnsupportedOperationException("a regression is fitted once a season");
        }
    },
    HALF("one half") {
        @Override
        double chance(List<Situation> earlier, Situation now) {
            return 0.5;
        }
    };

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

    abstract double chance(List<Situation> earlier, Situation now);

    /// The chance of each situation, from the situations of earlier seasons.
    ///
    /// @param pool what may be learnt from, as far as it is earlier
    double[] chances(List<Situation> pool, List<Situation> asked) {
        Map<Integer, List<Situation>> earlier = new HashMap<>();
        Map<Integer, double[]> weights = new HashMap<>();
        return asked.stream()
                .mapToDouble(now -> {
                    var before = earlier.computeIfAbsent(
                            now.season(),
                            season -> pool.stream()
                                    .filter(tie -> tie.season() < season)
                                    .toList());
                    return this == REGRESSION
                            ? logistic(weights.computeIfAbsent(now.season(), _ -> regression(before)), features(now))
                            : chance(before, now);
                })
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
