package remontada.football;

import java.util.Optional;

/// Walks a tie through what its rules put first, second and last.
///
/// A replay that was played counts even where the rules knew none: VfB Stuttgart v Leeds United 1992 was sent to a
/// third match in Barcelona after the second had been awarded.
final class Decision {

    private Decision() {}

    static Outcome of(Tie tie) {
        return byRuling(tie)
                .or(() -> legToCome(tie))
                .or(() -> onGoals(tie))
                .or(() -> onAwayGoals(tie))
                .or(() -> onPenalties(tie))
                .or(() -> afterReplay(tie))
                .or(() -> byCoinToss(tie))
                .orElseGet(() -> new Outcome.Level(next(tie)));
    }

    private static Optional<Outcome> byRuling(Tie tie) {
        var ruling = tie.ruling();
        if (ruling == null) {
            return Optional.empty();
        }
        return switch (ruling.method()) {
            case WALKOVER -> Optional.of(new Outcome.ByWalkover(ruling.winner()));
            case DISQUALIFICATION -> Optional.of(new Outcome.ByDisqualification(ruling.winner()));
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> legToCome(Tie tie) {
        int played = tie.regularLegs().size();
        return played < tie.rules().legs() ? Optional.of(new Outcome.LegToCome(played + 1)) : Optional.empty();
    }

    private static Optional<Outcome> onGoals(Tie tie) {
        return tie.aggregate().ahead().map(side -> {
            if (tie.regularLegs().stream().anyMatch(Leg::hadExtraTime)) {
                return new Outcome.AfterExtraTime(side);
            }
            return tie.rules().legs() == 1 ? new Outcome.InSingleMatch(side) : new Outcome.OnAggregate(side);
        });
    }

    private static Optional<Outcome> onAwayGoals(Tie tie) {
        if (!tie.rules().awayGoals()) {
            return Optional.empty();
        }
        return new Aggregate(tie.awayGoals(Side.HOST), tie.awayGoals(Side.VISITOR))
                .ahead()
                .map(Outcome.OnAwayGoals::new);
    }

    private static Optional<Outcome> onPenalties(Tie tie) {
        return tie.legs().getLast().shootOutWinner().map(Outcome.OnPenalties::new);
    }

    private static Optional<Outcome> afterReplay(Tie tie) {
        return tie.leg(3).flatMap(Leg::winner).map(Outcome.AfterReplay::new);
    }

    private static Optional<Outcome> byCoinToss(Tie tie) {
        return Optional.ofNullable(tie.ruling()).map(ruling -> new Outcome.ByCoinToss(ruling.winner()));
    }

    private static Decider next(Tie tie) {
        var last = tie.legs().getLast();
        if (last.hadExtraTime()) {
            return tie.rules().whenStillLevel();
        }
        return last.isReplay() ? Decider.EXTRA_TIME : tie.rules().whenLevel();
    }
}
