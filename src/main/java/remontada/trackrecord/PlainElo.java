package remontada.trackrecord;

import java.util.HashMap;
import java.util.Map;
import remontada.chance.History;

/// The rating to beat: Elo with one start rating for all clubs, a fixed step, and a fixed edge for the home club.
final class PlainElo {
    private static final double START = 1500;
    private static final double STEP = 20;
    private static final double HOME_EDGE = 65;
    private static final double SCALE = 400;

    private PlainElo() {}

    /// Home club's rating less the away club's before each match, by match. Ratings of a day are those of its morning.
    static Map<Integer, Double> gaps(History history) {
        var ratings = new HashMap<Integer, Double>();
        var changes = new HashMap<Integer, Double>();
        var gaps = new HashMap<Integer, Double>(2 * history.matches().size());
        long day = Long.MIN_VALUE;
        for (var match : history.matches()) {
            if (match.day() != day) {
                changes.forEach((club, change) -> ratings.merge(club, START + change, (old, _) -> old + change));
                changes.clear();
                day = match.day();
            }
            double gap = ratings.getOrDefault(match.home().club(), START)
                    - ratings.getOrDefault(match.away().club(), START);
            gaps.put(match.id(), gap);
            double expected = 1 / (1 + Math.pow(10, -(gap + (match.neutral() ? 0 : HOME_EDGE)) / SCALE));
            double change = STEP * ((1 + Integer.signum(match.homeGoals() - match.awayGoals())) / 2.0 - expected);
            changes.merge(match.home().club(), change, Double::sum);
            changes.merge(match.away().club(), -change, Double::sum);
        }
        return gaps;
    }
}
