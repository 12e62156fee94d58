package remontada.chance;

import static remontada.chance.Parameter.DEPENDENCE;
import static remontada.chance.Parameter.DOUBT_FACTOR;
import static remontada.chance.Parameter.GAP_FACTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import remontada.chance.Forecast.IfResult;
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
    private final List<DecidingMatch> deciding;

    /// @param firstNeutral whether the first leg (or the only match) is on neither club's ground
    public record Grounds(boolean firstNeutral, boolean secondNeutral) {
        public static final Grounds HOME_AND_AWAY = new Grounds(false, false);
    }

    TieChance(Model model, Gaps gaps, TieRules rules, Grounds grounds, Pairing pairing) {
        this.model = model;
        this.gaps = gaps;
        this.rules = rules;
        this.grounds = grounds;
        this.pairing = pairing;
        this.deciding = IntStream.range(0, gaps.count())
                .mapToObj(number -> new DecidingMatch(
                        model, rules, decidingRates(gap(number)), Rates.of(pairing.goals(), gap(number))))
                .toList();
    }

    /// Before anything is played.
    public double before() {
        return rules.legs() == 1 ? inDecidingMatch(0, 0, 0, 0, 0) : duringFirstLeg(0, 0, 0);
    }

    /// While the first of two legs stands at a score, goals of the tie's host first everywhere.
    ///
    /// @param minute 0 to 90
    public double duringFirstLeg(int minute, int host, int visitor) {
        return duringFirstLeg(
                List.of(new Moment(minute, TimeLeft.after(minute, model.clock()), new HostScore(host, visitor), null)))[
                0];
    }

    /// After the first leg of two.
    public double afterFirstLeg(int host, int visitor) {
        return inDecidingMatch(host, visitor, 0, 0, 0);
    }

    /// In the second leg, or in the only match, whose first leg is then 0-0.
    ///
    /// @param minute just over, 0 to 120; from 91 on in extra time
    public double inDecidingMatch(int firstHost, int firstVisitor, int minute, int host, int visitor) {
        return inDecidingMatch(
                new HostScore(firstHost, firstVisitor),
                TimeLeft.after(minute, model.clock()),
                new HostScore(host, visitor));
    }

    double inDecidingMatch(HostScore first, TimeLeft time, HostScore now) {
        return average(match -> time.inExtraTime()
                ? match.inExtraTime(first, now, time.share())
                : match.during(first, now, time.share()));
    }

    /// What each score of the deciding match would mean, and how likely it is before it begins.
    List<IfResult> results(HostScore first) {
        var results = new ArrayList<IfResult>();
        int most = ScoreTable.MOST_GOALS;
        var likely = new double[most + 1][most + 1];
        var through = new double[most + 1][most + 1];
        for (int k = 0; k < gaps.count(); k++) {
            var match = deciding.get(k);
            var scores = match.coming(first.lead(), 1);
            for (int i = 0; i <= most; i++) {
                for (int j = 0; j <= most; j++) {
                    double weight = gaps.weight(k) * scores.likely(i, j);
                    likely[i][j] += weight;
                    through[i][j] += weight * match.after(first, new HostScore(i, j));
                }
            }
        }
        for (int i = 0; i <= most; i++) {
            for (int j = 0; j <= most; j++) {
                if (likely[i][j] > 0) {
                    results.add(new IfResult(i, j, likely[i][j], through[i][j] / likely[i][j]));
                }
            }
        }
        return results;
    }

    /// Before a replay.
    public double beforeReplay() {
        return average(DecidingMatch::replay);
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

    /// The first leg moment by moment; what the second would mean after each score of it is computed once.
    double[] duringFirstLeg(List<Moment> moments) {
        var chances = new double[moments.size()];
        for (int i = 0; i < gaps.count(); i++) {
            var afterwards = new Afterwards(deciding.get(i), rules);
            var rates = firstLeg(gap(i));
            for (int k = 0; k < chances.length; k++) {
                double left = moments.get(k).left().share();
                var coming = ScoreTable.of(rates.times(left), model.get(DEPENDENCE) * left);
                chances[k] += gaps.weight(i)
                        * overFirstLeg(afterwards, coming, moments.get(k).score());
            }
        }
        return chances;
    }

    private static double overFirstLeg(Afterwards afterwards, ScoreTable coming, HostScore now) {
        double chance = 0;
        double counted = 0;
        for (int i = 0; i <= coming.mostOfHost(); i++) {
            for (int j = 0; j <= coming.mostOfVisitor(); j++) {
                double likely = coming.likely(i, j);
                if (likely > NEGLIGIBLE) {
                    chance += likely * afterwards.chance(now.host() + i, now.visitor() + j);
                    counted += likely;
                }
            }
        }
        return chance / counted;
    }

    private Rates firstLeg(double gap) {
        return Rates.of(pairing.goals(), gap + (grounds.firstNeutral() ? 0 : pairing.hostEdge()));
    }

    private Rates decidingRates(double gap) {
        if (rules.legs() == 1) {
            return firstLeg(gap);
        }
        return pairing.inSecondLeg(model, gap, grounds.secondNeutral());
    }

    private double average(ToDoubleFunction<DecidingMatch> chance) {
        double sum = 0;
        for (int i = 0; i < gaps.count(); i++) {
            sum += gaps.weight(i) * chance.applyAsDouble(deciding.get(i));
        }
        return sum;
    }

    private double gap(int number) {
        double deviation = Math.sqrt(pairing.doubt() * model.get(DOUBT_FACTOR));
        return model.get(GAP_FACTOR) * (pairing.gap() + deviation * gaps.deviation(number));
    }
}
