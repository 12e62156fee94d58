package remontada.comebacks;

import java.util.Comparator;
import remontada.football.Side;
import remontada.statements.DecidedTie;

/// A past tie seen from the side behind.
///
/// @param side whose story it is
/// @param behind by how many goals it was
/// @param made whether it came back
record Seen(DecidedTie tie, Side side, int behind, boolean made) {
    private static final Comparator<Seen> NEWEST =
            Comparator.comparing((Seen seen) -> seen.tie().decidedOn()).reversed();
    private static final Comparator<Seen> BY_ID =
            Comparator.comparingInt(seen -> seen.tie().id());

    /// The order that a list is in; a tie's number parts what nothing else does.
    static Comparator<Seen> order(ComebackList.Sort sort) {
        return switch (sort) {
            case GREATEST ->
                Comparator.comparingInt((Seen seen) -> -seen.behind())
                        .thenComparing(seen -> !seen.made())
                        .thenComparing(seen -> seen.side() != Side.HOST)
                        .thenComparingInt(seen -> -seen.margin())
                        .thenComparing(NEWEST)
                        .thenComparing(BY_ID);
            case LATEST -> NEWEST.thenComparing(BY_ID);
            case EARLIEST -> NEWEST.reversed().thenComparing(BY_ID);
        };
    }

    /// Goals ahead of the other side in the end, over both legs.
    private int margin() {
        var goals = tie.aggregate();
        return goals == null ? 0 : goals.of(side) - goals.of(side.other());
    }
}
