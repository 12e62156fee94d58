package remontada.firstlegs;

import java.util.Collection;
import remontada.firstlegs.FirstLeg.Score;
import remontada.football.Side;

/// How ties ended whose first leg had a score.
///
/// @param ties decided by football
/// @param hosts of them those in which the first-leg host went through
public record ScoreCount(Score score, int ties, int hosts) {
    /// How often a side went through.
    Share of(Side side) {
        return new Share(side == Side.HOST ? hosts : ties - hosts, ties);
    }

    /// How often a side went through after such a first leg.
    static Share of(Side side, FirstLeg firstLeg, Collection<ScoreCount> counts) {
        return counts.stream()
                .filter(count -> firstLeg.includes(count.score()))
                .map(count -> count.of(side))
                .reduce(Share.NONE, Share::plus);
    }
}
