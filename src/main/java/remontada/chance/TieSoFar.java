package remontada.chance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.TieChance.Grounds;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.TieRules;

/// What was known of a tie at the end of a day, as far as its chance goes, but for the ratings of its clubs.
///
/// @param host of the first leg, by its id
/// @param firstOn the day of its first leg, or of its only match; null where none is known
/// @param first score of the first leg, or of the only match; null before it
/// @param goals known of both legs, in order
/// @param extraTime whether the deciding match went on after 90 minutes
/// @param winner null while undecided
/// @param playedOut whether football decided
/// @param inPlay whether it goes on after its legs
public record TieSoFar(
        TieRules rules,
        Grounds grounds,
        Kind kind,
        Season season,
        int host,
        int visitor,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate secondOn,
        @Nullable HostScore first,
        @Nullable HostScore second,
        List<TieGoal> goals,
        boolean extraTime,
        @Nullable Side winner,
        boolean playedOut,
        boolean inPlay) {

    /// @param minute of its leg
    public record TieGoal(int leg, int minute, Side side) {}

    /// The score of the match that decides; null before it.
    @Nullable
    HostScore deciding() {
        return rules.legs() == 1 ? first : second;
    }

    /// The goals, if they are those of a tie that football decides and add up to what was scored in each leg.
    Optional<List<TieGoal>> complete() {
        return Optional.of(goals).filter(_ -> (winner == null || playedOut) && addUp(1, first) && addUp(2, second));
    }

    private boolean addUp(int leg, @Nullable HostScore score) {
        var scored = HostScore.GOALLESS;
        for (var goal : goals) {
            if (goal.leg() == leg) {
                scored = scored.plusGoal(goal.side());
            }
        }
        return scored.equals(score == null ? HostScore.GOALLESS : score);
    }

    /// What was known before the first leg, or the only match, by a day: the eve of it, or the day while it is to come.
    LocalDate eveOfFirst(LocalDate day) {
        return eve(firstOn, day);
    }

    /// The same of the match that decides.
    LocalDate eveOfDeciding(LocalDate day) {
        return eve(rules.legs() == 1 ? firstOn : secondOn, day);
    }

    private static LocalDate eve(@Nullable LocalDate on, LocalDate day) {
        return on == null || on.isAfter(day) ? day : on.minusDays(1);
    }
}
