package remontada.comebacks;

import remontada.clubs.Club;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.ties.Goals;
import remontada.ties.TieSummary;

/// A tie of a list, seen from one side.
///
/// @param side whose story it is: the side that was behind
/// @param behind by how many goals
/// @param made whether that side came back
public record ComebackRow(TieSummary tie, Side side, int behind, boolean made) {
    public Club club() {
        return tie.club(side);
    }

    public Club opponent() {
        return tie.club(side.other());
    }

    public Venue secondLeg() {
        return side == Side.HOST ? Venue.AWAY : Venue.HOME;
    }

    /// Goals ahead of the other side in the end, over both legs.
    public int margin() {
        var aggregate = aggregate();
        return aggregate.of(side) - aggregate.of(side.other());
    }

    public Goals aggregate() {
        var aggregate = tie.scores().aggregate();
        if (aggregate == null) {
            throw new IllegalStateException("Tie " + tie.id() + " is not over");
        }
        return aggregate;
    }
}
