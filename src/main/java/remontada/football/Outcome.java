package remontada.football;

import java.util.Optional;

/// How a tie stands when everything played so far is over: decided, or what comes next.
public sealed interface Outcome {

    /// A tie with a winner.
    sealed interface Decided extends Outcome {
        Side through();

        Method method();
    }

    /// More goals over both legs in 90 minutes each.
    record OnAggregate(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.AGGREGATE;
        }
    }

    /// As many goals, more of them away; in extra time too.
    record OnAwayGoals(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.AWAY_GOALS;
        }
    }

    /// More goals after extra time.
    record AfterExtraTime(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.EXTRA_TIME;
        }
    }

    /// By the shoot-out.
    record OnPenalties(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.PENALTIES;
        }
    }

    /// By another match, its extra time included.
    record AfterReplay(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.REPLAY;
        }
    }

    /// By lot, as up to 1969-70.
    record ByCoinToss(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.COIN_TOSS;
        }
    }

    /// The opponent withdrew or was not let in.
    record ByWalkover(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.WALKOVER;
        }
    }

    /// The opponent was thrown out, whatever the legs said.
    record ByDisqualification(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.DISQUALIFICATION;
        }
    }

    /// A final, or a round of one match, in 90 minutes.
    record InSingleMatch(Side through) implements Decided {
        @Override
        public Method method() {
            return Method.SINGLE_MATCH;
        }
    }

    /// Undecided: a leg is still to come.
    record LegToCome(int number) implements Outcome {}

    /// Undecided: level on everything that counts, so this comes next.
    record Level(Decider next) implements Outcome {}

    /// The side that went through, once there is one.
    default Optional<Side> winner() {
        return this instanceof Decided decided ? Optional.of(decided.through()) : Optional.empty();
    }

    /// How, once it is decided.
    default Optional<Method> decidedBy() {
        return this instanceof Decided decided ? Optional.of(decided.method()) : Optional.empty();
    }
}
