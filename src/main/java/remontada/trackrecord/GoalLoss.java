package remontada.trackrecord;

import remontada.chance.Pairing;
import remontada.chance.RatedMatch;

/// How badly a match was forecast: the negative logarithm of its score's likelihood, but for a constant, averaged
/// over the doubt about the gap.
final class GoalLoss {
    /// Gauss-Hermite quadrature with three nodes, in standard deviations.
    private static final double OUTER = Math.sqrt(3);
    private static final double OUTER_WEIGHT = 1 / 6.0;
    private static final double MIDDLE_WEIGHT = 2 / 3.0;

    private GoalLoss() {}

    static double of(RatedMatch match, Pairing pairing) {
        double edge = match.neutral() ? 0 : pairing.hostEdge();
        double deviation = OUTER * Math.sqrt(pairing.doubt());
        double middle = pairing.gap() + edge;
        return -Math.log(OUTER_WEIGHT * likelihood(match, pairing.goals(), middle - deviation)
                + MIDDLE_WEIGHT * likelihood(match, pairing.goals(), middle)
                + OUTER_WEIGHT * likelihood(match, pairing.goals(), middle + deviation));
    }

    private static double likelihood(RatedMatch match, double goals, double gap) {
        double home = goals + gap;
        double away = goals - gap;
        return Math.exp(match.homeGoals() * home - Math.exp(home) + match.awayGoals() * away - Math.exp(away));
    }
}
