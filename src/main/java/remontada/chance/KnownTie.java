package remontada.chance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.TieChance.Grounds;
import remontada.chance.TieSoFar.TieGoal;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;

/// A tie as it was known at the end of a day, with what was known of its clubs.
///
/// @param beforeFirst the clubs on the eve of the first leg, or on the day if that is still to come
/// @param beforeSecond the clubs on the eve of the match that decides, or on the day
record KnownTie(TieSoFar soFar, Pairing beforeFirst, Pairing beforeSecond) {

    static KnownTie of(TieSoFar tie, KnownClubs atFirst, KnownClubs atDeciding, LocalDate day, Model model) {
        return new KnownTie(
                tie,
                atFirst.pairing(model, tie.kind(), tie.season(), tie.eveOfFirst(day)),
                atDeciding.pairing(model, tie.kind(), tie.season(), tie.eveOfDeciding(day)));
    }

    TieRules rules() {
        return soFar.rules();
    }

    Grounds grounds() {
        return soFar.grounds();
    }

    @Nullable
    HostScore first() {
        return soFar.first();
    }

    /// Of both legs, in order; null where they are not all known.
    @Nullable
    List<TieGoal> goals() {
        return soFar.complete().orElse(null);
    }

    @Nullable
    Side winner() {
        return soFar.winner();
    }

    boolean extraTime() {
        return soFar.extraTime();
    }

    Optional<HostScore> firstLeg() {
        return Optional.ofNullable(first());
    }

    boolean secondPlayed() {
        return soFar.deciding() != null;
    }

    /// Whether both legs are over and a replay is next.
    boolean replayToCome() {
        return soFar.inPlay() && rules().whenLevel() == Decider.REPLAY;
    }
}
