package remontada.chance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.TieChance.Grounds;
import remontada.football.Side;
import remontada.football.TieRules;

/// What was known of a tie at the end of a day, as far as its chance goes.
///
/// @param beforeFirst the clubs on the eve of the first leg, or on the day if that is still to come
/// @param beforeSecond the clubs on the eve of the second leg, or on the day
/// @param first score of the first leg of two; null before it
/// @param goals of both legs, in order; null where they are not all known
/// @param extraTime whether the deciding match went on after 90 minutes
/// @param winner null while undecided
/// @param replayToCome whether both legs are over and a replay is next
record KnownTie(
        int id,
        TieRules rules,
        Grounds grounds,
        Pairing beforeFirst,
        Pairing beforeSecond,
        @Nullable HostScore first,
        @Nullable List<TieGoal> goals,
        boolean secondPlayed,
        boolean extraTime,
        @Nullable Side winner,
        boolean replayToCome) {

    /// @param minute of its leg
    record TieGoal(int leg, int minute, Side side) {}

    Optional<HostScore> firstLeg() {
        return Optional.ofNullable(first);
    }
}
