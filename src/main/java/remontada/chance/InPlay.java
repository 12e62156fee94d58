package remontada.chance;

import java.util.List;

/// How a match of a tie stands while it is on.
///
/// @param leg 1 or 2; a single match is 1
/// @param minute that is being played, or was played last
/// @param inBreak whether it is over
/// @param inExtraTime from the end of the 90 minutes on
/// @param host goals of the tie's host in this match
public record InPlay(int leg, int minute, boolean inBreak, boolean inExtraTime, int host, int visitor) {

    /// Stoppage time is part of the minute it follows: while that is played, half of its goals are still to come.
    TimeLeft left(GoalClock clock) {
        if (inExtraTime && minute <= GoalClock.FULL_TIME) {
            return new TimeLeft(true, 1);
        }
        return inBreak || minute == 0 ? TimeLeft.after(minute, clock) : TimeLeft.during(minute, clock);
    }

    HostScore score() {
        return new HostScore(host, visitor);
    }

    double chance(KnownTie tie, TieChance before, TieChance deciding, GoalClock clock) {
        if (leg < tie.rules().legs()) {
            return before.duringFirstLeg(List.of(new Moment(minute, left(clock), score(), null)))[0];
        }
        var first =
                tie.rules().legs() == 1 ? HostScore.GOALLESS : tie.firstLeg().orElse(HostScore.GOALLESS);
        return deciding.inDecidingMatch(first, left(clock), score());
    }
}
