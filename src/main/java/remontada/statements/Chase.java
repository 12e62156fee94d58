package remontada.statements;

import java.time.LocalDate;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Venue;
import remontada.ties.TieSummary;

/// A decided tie in which a club was behind after the first leg, and football decided.
///
/// @param secondLeg where the chaser played the second leg, by the draw
public record Chase(
        TieSummary tie, Club chaser, Club leader, int deficit, Venue secondLeg, boolean cameBack, LocalDate decidedOn) {

    static Optional<Chase> of(PastTie past) {
        var behind = past.tie().behind();
        if (behind == null || !past.playedOut()) {
            return Optional.empty();
        }
        var chaser = past.tie().club(behind.side());
        var leader = past.tie().club(behind.side().other());
        return Optional.of(new Chase(
                past.tie(),
                chaser,
                leader,
                behind.goals(),
                behind.secondLeg(),
                past.winner().id() == chaser.id(),
                past.decidedOn()));
    }

    /// The year it was decided in, as fans name it.
    public String year() {
        return Integer.toString(decidedOn.getYear());
    }
}
