package remontada.chance;

/// How likely each score of what is left of a match is: Poisson goals, with Dixon and Coles's dependence of low scores.
///
/// @param likely likely[i][j]: i more goals of the host, j of the visitor; they sum to one
/// @param beyond beyond[d + MOST_GOALS]: the host scores over d more than the visitor
record ScoreTable(double[][] likely, double[] beyond) {
    /// More goals than this by one side are counted as this many; the greatest win in Europe was by 12-0.
    static final int MOST_GOALS = 14;

    /// @param dependence 0 for none; negative makes 0-0 and 1-1 likelier
    static ScoreTable of(Rates rates, double dependence) {
        var host = poisson(rates.host());
        var visitor = poisson(rates.visitor());
        var likely = new double[MOST_GOALS + 1][MOST_GOALS + 1];
        for (int i = 0; i <= MOST_GOALS; i++) {
            for (int j = 0; j <= MOST_GOALS; j++) {
                likely[i][j] = host[i] * visitor[j];
            }
        }
        double both = rates.host() * rates.visitor();
        double most = both == 0 ? 0 : 1 / Math.max(both, Math.max(rates.host(), rates.visitor()));
        double shift = Math.clamp(dependence, -most, most) * likely[0][0] * both;
        likely[0][0] -= shift;
        likely[0][1] += shift;
        likely[1][0] += shift;
        likely[1][1] -= shift;
        return new ScoreTable(likely, beyond(likely));
    }

    /// That the host scores over `margin` more than the visitor.
    double beyond(int margin) {
        return margin >= MOST_GOALS ? 0 : margin < -MOST_GOALS ? 1 : beyond[margin + MOST_GOALS];
    }

    /// That both score the same.
    double drawn() {
        return beyond(-1) - beyond(0);
    }

    private static double[] beyond(double[][] likely) {
        var beyond = new double[2 * MOST_GOALS + 1];
        for (int margin = MOST_GOALS - 1; margin >= -MOST_GOALS; margin--) {
            double exactly = 0;
            for (int i = Math.max(0, margin + 1); i <= Math.min(MOST_GOALS, MOST_GOALS + margin + 1); i++) {
                exactly += likely[i][i - margin - 1];
            }
            beyond[margin + MOST_GOALS] = beyond[margin + MOST_GOALS + 1] + exactly;
        }
        return beyond;
    }

    /// The last entry takes all that is beyond.
    private static double[] poisson(double rate) {
        var likely = new double[MOST_GOALS + 1];
        double next = Math.exp(-rate);
        double rest = 1;
        for (int goals = 0; goals < MOST_GOALS; goals++) {
            likely[goals] = next;
            rest -= next;
            next *= rate / (goals + 1);
        }
        likely[MOST_GOALS] = Math.max(0, rest);
        return likely;
    }
}
