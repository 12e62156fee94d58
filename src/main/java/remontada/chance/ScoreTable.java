package remontada.chance;

/// How likely each score is of what is left of a match: Poisson goals, with Dixon and Coles's dependence of low scores.
///
/// @param likely likely[i][j]: i more goals of the host, j of the visitor; they sum to one
record ScoreTable(double[][] likely) {
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
        return new ScoreTable(likely);
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
