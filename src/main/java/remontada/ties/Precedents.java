package remontada.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Venue;

/// Past ties in which a side was behind by as much, with the second leg at the same kind of ground; or, of level first
/// legs, how often the side at home in the second went through.
///
/// @param secondLeg where the side counted played the second leg
/// @param ties oldest first
public record Precedents(Margin margin, Venue secondLeg, List<Precedent> ties) {
    /// @param before every past tie of the kind, whatever its margin
    public static Precedents of(Margin margin, Venue secondLeg, List<Precedent> before) {
        return new Precedents(
                margin,
                secondLeg,
                before.stream()
                        .filter(past -> margin.holds(past.tie().deficit()))
                        .toList());
    }

    public boolean isOfLevelTies() {
        return margin.least() == 0;
    }

    /// How many of them the side in question won.
    public int count() {
        return (int) ties.stream().filter(Precedent::made).count();
    }

    public int total() {
        return ties.size();
    }

    /// The rows that a tie's page shows, its own and its neighbours.
    ///
    /// @param own the tie's
    /// @param neighbours other margins at the same kind of ground, in the order shown, its own among them
    public record Rows(Precedents own, List<Precedents> neighbours) {
        /// @return null for a tie that had no two legs
        static @Nullable Rows of(TieSummary tie, List<Precedent> before) {
            var first = tie.scores().first();
            if (tie.rules().legs() == 1 || first == null) {
                return null;
            }
            var deficit = tie.behind() == null ? 0 : tie.behind().goals();
            var venue = tie.behind() == null ? Venue.HOME : tie.behind().secondLeg();
            var rows = Margin.around(deficit).stream()
                    .map(margin -> Precedents.of(margin, venue, before))
                    .toList();
            return new Rows(Precedents.of(Margin.of(deficit), venue, before), rows);
        }
    }
}
