package remontada.ties;

import java.util.List;
import remontada.football.Venue;

/// Past ties in which a side was behind by as much, with the second leg at the same kind of ground; or, of level first
/// legs, how often the side at home in the second went through.
///
/// @param secondLeg where the side counted played the second leg
/// @param ties oldest first; they may be many: look at few
/// @param made those of them that the side in question won
public record Precedents(Margin margin, Venue secondLeg, List<Precedent> ties, List<Precedent> made) {
    public boolean isOfLevelTies() {
        return margin.least() == 0;
    }

    public int count() {
        return made.size();
    }

    public int total() {
        return ties.size();
    }

    /// The rows that a tie's page shows, its own and its neighbours.
    ///
    /// @param own the tie's
    /// @param neighbours other margins at the same kind of ground, in the order shown, its own among them
    public record Rows(Precedents own, List<Precedents> neighbours) {}
}
