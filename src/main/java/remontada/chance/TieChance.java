package remontada.chance;

import static remontada.chance.Parameter.DEPENDENCE;
import static remontada.chance.Parameter.DOUBT_FACTOR;
import static remontada.chance.Parameter.GAP_FACTOR;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import remontada.chance.DecidingMatch.HostScore;
import remontada.football.TieRules;

/// The chance of a tie's host to go through, by exact summation over the scores of what is left, under the tie's own
/// rules, averaged over what the gap between the clubs may be. The visitor's chance is what is missing to one.
///
/// Before and during the first leg the pairing is that of the day before it; from there on the caller gives the one
/// of the day before the second, which knows of the first.
public final class TieChance {
    /// First-leg scores less likely than this are left out.
    private static final double NEGLIGIBLE = 1e-7;

    private final Model model;
    private final TieRules rules;
    private final Grounds grounds;
    private final Pairing pairing;
    private final Gaps gaps;
    private final Verdicts verdicts;

    /// @param firstNeutral whether the first leg (or the only match) is on neither club's ground
    public record Grounds(boolean firstNeutral, boolean secondNeutral) {
        public static final Grounds HOME_AND_AWAY = new Grounds(false, false);
    }

    TieChance(Model model, Gaps gaps, Verdicts verdicts, TieRules rules, Grounds grounds, Pairing pairing) {
        this.model = model;
        this.gaps = gaps;
        this.verdicts = verdicts;
        this.rules = rules;
        this.grounds = grounds;
        this.pairing = pairing;
    }

    /// Before anything is played.
    public double before() {
        return rules.legs() == 1 ? inDecidingMatch(0, 0, 0, 0, 0) : duringFirstLeg(0, 0, 0);
    }

    /// While the first of two legs stands at a score, goals of the tie's host first everywhere.
    ///
    /// @param minute 0 to 90
    public double duringFirstLeg(int minute, int host, int visitor) {
        return duringFirstLeg(new int[] {minute}, new HostScore[] {new HostScore(host, visitor)})[0];
    }

    /// After the first leg of two.
    public double afterFirstLeg(int host, int visitor) {
        return inDecidingMatch(host, visitor, 0, 0, 0);
    }

    /// In the second leg, or in the only match, whose first leg is then 0-0.
    ///
    /// @param minute 0 to 120; from 91 on in extra time
    public double inDecidingMatch(int firstHost, int firstVisitor, int minute, int host, int visitor) {
        var first = new HostScore(firstHost, firstVisitor);
        var now = new HostScore(host, visitor);
        return average(gap -> {
            var match = deciding(gap, first);
            return minute > GoalClock.FULL_TIME
                    ? match.inExtraTime(now, GoalClock.leftOfExtraTime(minute))
                    : match.during(now, model.clock().left(minute));
        });
    }

    /// When extra time is about to begin, or is on.
    ///
    /// @param minute 90 to 120
    public double inExtraTime(int firstHost, int firstVisitor, int minute, int host, int visitor) {
        var first = new HostScore(firstHost, firstVisitor);
        var now = new HostScore(host, visitor);
        return average(gap -> deciding(gap, first).inExtraTime(now, GoalClock.leftOfExtraTime(minute)));
    }

    /// Before a replay.
    public double beforeReplay() {
        return average(gap -> deciding(gap, HostScore.GOALLESS).replay());
    }

    /// Goals that a leg can be expected to bring the host, and the visitor.
    public double[] expectedGoals(int leg) {
        var sum = new double[2];
        for (int i = 0; i < gaps.count(); i++) {
            var rates = leg == 1 ? firstLeg(gap(i)) : decidingRates(gap(i));
            sum[0] += gaps.weight(i) * rates.host();
            sum[1] += gaps.weight(i) * rates.visitor();
        }
        return sum;
    }

    /// The first leg minute by minute; what the second would mean after each score of it is computed once.
    double[] duringFirstLeg(int[] minutes, HostScore[] scores) {
        int most = ScoreTable.MOST_GOALS + Arrays.stream(scores)
                .mapToInt(score -> Math.max(score.host(), score.visitor()))
                .max()
                .orElse(0);
        most = Math.min(most, 2 * ScoreTable.MOST_GOALS);
        var chances = new double[minutes.length];
        for (int i = 0; i < gaps.count(); i++) {
            double gap = gap(i);
            var rates = firstLeg(gap);
            var afterwards = new Double[most + 1][most + 1];
            for (int k = 0; k < minutes.length; k++) {
                double left = model.clock().left(minutes[k]);
                var coming = ScoreTable.of(rates.times(left), model.get(DEPENDENCE) * left);
                chances[k] += gaps.weight(i) * overFirstLeg(gap, coming, scores[k], afterwards);
            }
        }
        return chances;
    }

    private double overFirstLeg(double gap, ScoreTable coming, HostScore now, Double[][] afterwards) {
        double chance = 0;
        double counted = 0;
        for (int i = 0; i <= ScoreTable.MOST_GOALS; i++) {
            for (int j = 0; j <= ScoreTable.MOST_GOALS; j++) {
                double likely = coming.likely()[i][j];
                if (likely < NEGLIGIBLE) {
                    continue;
                }
                int host = now.host() + i;
                int visitor = now.visitor() + j;
                if (afterwards[host][visitor] == null) {
                    afterwards[host][visitor] = deciding(gap, new HostScore(host, visitor))
                            .during(HostScore.GOALLESS, 1);
                }
                chance += likely * afterwards[host][visitor];
                counted += likely;
            }
        }
        return chance / counted;
    }

    private DecidingMatch deciding(double gap, HostScore first) {
        return new DecidingMatch(
                model,
                rules,
                decidingRates(gap),
                Rates.of(pairing.goals(), gap),
                first,
                verdicts.after(rules, first.host(), first.visitor()));
    }

    private Rates firstLeg(double gap) {
        return Rates.of(pairing.goals(), gap + (grounds.firstNeutral() ? 0 : pairing.hostEdge()));
    }

    private Rates decidingRates(double gap) {
        if (rules.legs() == 1) {
            return firstLeg(gap);
        }
        return Rates.of(pairing.goals(), gap - (grounds.secondNeutral() ? 0 : pairing.visitorEdge()));
    }

    private double average(ToDoubleFunction<Double> chance) {
        double sum = 0;
        for (int i = 0; i < gaps.count(); i++) {
            sum += gaps.weight(i) * chance.applyAsDouble(gap(i));
        }
        return sum;
    }

    private double gap(int number) {
        double deviation = Math.sqrt(pairing.doubt() * model.get(DOUBT_FACTOR));
        return model.get(GAP_FACTOR) * (pairing.gap() + deviation * gaps.deviation(number));
    }
}
