package remontada.chance;

import java.util.Arrays;
import remontada.football.TieRules;

/// What the first leg's score would mean to the tie's host before the second, each worked out once: only the lead
/// counts, and under the away-goal rule the visitor's goals with it.
final class Afterwards {
    private static final int MOST_SCORED = 2 * ScoreTable.MOST_GOALS;

    private final DecidingMatch second;
    private final boolean awayGoals;
    private final double[] known;

    Afterwards(DecidingMatch second, TieRules rules) {
        this.second = second;
        this.awayGoals = rules.awayGoals();
        this.known = new double[(MOST_SCORED + 1) * (awayGoals ? MOST_SCORED + 1 : 2)];
        Arrays.fill(known, Double.NaN);
    }

    double chance(int host, int visitor) {
        int at = awayGoals ? host * (MOST_SCORED + 1) + visitor : host - visitor + MOST_SCORED;
        if (Double.isNaN(known[at])) {
            known[at] = second.during(new HostScore(host, visitor), HostScore.GOALLESS, 1);
        }
        return known[at];
    }
}
