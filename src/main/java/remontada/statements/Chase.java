package remontada.statements;

import java.time.LocalDate;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;

/// A decided tie in which a club was behind after the first leg, and football decided.
///
/// @param secondLeg where the chaser played the second leg, by the draw
public record Chase(DecidedTie tie, Club chaser, Club leader, int deficit, Venue secondLeg, boolean cameBack)
        implements Played {

    static Optional<Chase> of(DecidedTie tie) {
        var behind = tie.behind();
        if (behind == null || !tie.playedOut()) {
            return Optional.empty();
        }
        return Optional.of(new Chase(
                tie,
                tie.club(behind),
                tie.club(behind.other()),
                tie.deficit(),
                behind == Side.HOST ? Venue.AWAY : Venue.HOME,
                tie.winningSide() == behind));
    }

    @Override
    public Season season() {
        return tie.season();
    }

    @Override
    public String stageKind() {
        return tie.stageKind();
    }

    public LocalDate decidedOn() {
        return tie.decidedOn();
    }

    /// The year it was decided in, as fans name it.
    public String year() {
        return tie.year();
    }
}
