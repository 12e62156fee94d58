package remontada.trackrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import remontada.chance.DecidingMatch;
import remontada.chance.GoalClock;
import remontada.chance.History;
import remontada.chance.Model;
import remontada.chance.Pairing;
import remontada.chance.Parameter;
import remontada.chance.RatedMatch;
import remontada.chance.Rates;
import remontada.chance.ScoreTable;

/// How badly the scores of second legs, and the goals of their extra time, were forecast given the first leg.
final class SecondLegLoss {
    private record Case(PastTie tie, RatedMatch match, Pairing pairing) {}

    private static final double LEAST = 1e-12;

    private final List<Case> cases;

    SecondLegLoss(History history, List<PastTie> ties, Map<Integer, Pairing> pairings) {
        var matches = history.matches().stream().collect(Collectors.toMap(RatedMatch::id, match -> match));
        this.cases = ties.stream()
                .filter(PastTie::hasTwoLegs)
                .filter(tie -> matches.containsKey(tie.secondMatch()))
                .map(tie -> new Case(
                        tie,
                        requireNonNull(matches.get(tie.secondMatch())),
                        requireNonNull(pairings.get(tie.secondMatch())).reversed()))
                .toList();
    }

    double of(Model model) {
        return cases.stream().mapToDouble(second -> of(model, second)).sum();
    }

    private static double of(Model model, Case second) {
        var pairing = second.pairing();
        var rates =
                pairing.inSecondLeg(model, pairing.gap(), second.tie().grounds().secondNeutral());
        var coming = new DecidingMatch(model, second.tie().rules(), rates, rates)
                .coming(second.tie().first().lead(), 1);
        int host = Math.min(ScoreTable.MOST_GOALS, second.match().awayGoals());
        int visitor = Math.min(ScoreTable.MOST_GOALS, second.match().homeGoals());
        double loss = -Math.log(Math.max(LEAST, coming.likely(host, visitor)));
        var goals = second.tie().extraTimeGoals();
        return goals == null ? loss : loss + extraTime(model, rates, goals);
    }

    private static double extraTime(Model model, Rates rates, int goals) {
        double expected = (rates.host() + rates.visitor())
                * model.get(Parameter.EXTRA_TIME_PACE)
                * GoalClock.EXTRA_TIME
                / GoalClock.FULL_TIME;
        return expected - goals * Math.log(expected);
    }
}
