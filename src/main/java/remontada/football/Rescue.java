package remontada.football;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the club that went through had been behind on aggregate at any moment of the tie. Every comeback is a
/// rescue; the rest takes goal times to know.
public sealed interface Rescue {

    /// It had been.
    ///
    /// @param deepest how far behind and since when; null where the goal times are not all known
    record Yes(Side club, Swing.@Nullable Depth deepest) implements Rescue {}

    /// It never was behind, or the tie is undecided or was not decided by football.
    record No() implements Rescue {}

    /// The goal times are not all known, and without them it may have been.
    record Unknown() implements Rescue {}

    static Rescue of(Tie tie, List<Goal> goals) {
        if (!(tie.outcome() instanceof Outcome.Decided decided)
                || !decided.method().onThePitch()) {
            return new No();
        }
        var club = decided.through();
        var swing = Swing.of(tie, goals);
        if (swing.isPresent()) {
            return swing.get()
                    .greatestDeficit(club)
                    .<Rescue>map(depth -> new Yes(club, depth))
                    .orElseGet(No::new);
        }
        if (tie.comeback().isPresent()) {
            return new Yes(club, null);
        }
        return mayHaveBeenBehind(tie, club) ? new Unknown() : new No();
    }

    private static boolean mayHaveBeenBehind(Tie tie, Side club) {
        int lead = 0;
        for (var leg : tie.regularLegs()) {
            var score = leg.seenBy(club);
            if (score.goalsAgainst() > lead) {
                return true;
            }
            lead += score.margin();
        }
        return false;
    }
}
