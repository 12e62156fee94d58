package remontada.ties;

import java.util.List;
import remontada.football.Venue;

/// Past ties in which a side was behind by as much, with the second leg at the same kind of ground.
///
/// @param deficit goals behind after the first leg
/// @param orMore whether larger deficits are among them
/// @param secondLeg where the side behind played the second leg
/// @param ties decided before the day, oldest first
public record Precedents(int deficit, boolean orMore, Venue secondLeg, List<TieSummary> ties) {
    public long count() {
        return ties.stream().filter(Precedents::wasComeback).count();
    }

    public int total() {
        return ties.size();
    }

    public static boolean wasComeback(TieSummary tie) {
        return tie.ending() != null && tie.ending().comeback();
    }
}
