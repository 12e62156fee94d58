package remontada.football;

import java.util.Optional;

/// Who is behind after the first leg, by how many goals (always positive), and where that side plays the second.
///
/// Away goals play no part in it: 1-1 is level.
public record Deficit(Side behind, int goals, Venue secondLeg) {

    /// @param secondLegNeutral whether the second leg is on neither club's ground
    /// @return none when the first leg was drawn
    public static Optional<Deficit> after(Leg first, boolean secondLegNeutral) {
        return first.winner().map(winner -> {
            var behind = winner.other();
            var venue = behind == first.atHome() ? Venue.AWAY : Venue.HOME;
            return new Deficit(behind, -first.seenBy(behind).margin(), secondLegNeutral ? Venue.NEUTRAL : venue);
        });
    }
}
