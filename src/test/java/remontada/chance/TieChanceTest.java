package remontada.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.chance.TieChance.Grounds;
import remontada.football.ClubScore;
import remontada.football.Decider;
import remontada.football.Leg;
import remontada.football.Needs;
import remontada.football.Outcome;
import remontada.football.Score;
import remontada.football.Side;
import remontada.football.Tie;
import remontada.football.TieRules;
import remontada.football.Verdict;

class TieChanceTest {
    private static final TieRules NOW = new TieRules(2, false, Decider.EXTRA_TIME, Decider.PENALTIES);
    private static final TieRules AWAY_GOALS = new TieRules(2, true, Decider.EXTRA_TIME, Decider.PENALTIES);
    private static final TieRules REPLAY = new TieRules(2, false, Decider.REPLAY, Decider.COIN_TOSS);
    private static final TieRules FINAL = new TieRules(1, false, Decider.EXTRA_TIME, Decider.PENALTIES);
    private static final Pairing EVEN = new Pairing(0.25, 0.2, 0.2, 0, 0.03);

    private final Chances chances = new Chances(Model.shipped());

    @ParameterizedTest
    @CsvSource({"false, 1, 0", "true, 1, 0", "true, 2, 1", "true, 1, 1", "false, 0, 2", "true, 0, 3"})
    void exactSumAgreesWithASimulationUnderTheRulesOfFootball(boolean awayGoals, int host, int visitor) {
        var rules = awayGoals ? AWAY_GOALS : NOW;
        var model = simple();
        var pairing = new Pairing(0.2, 0.25, 0.2, 0.15, 0.03);
        double exact =
                new Chances(model).of(rules, Grounds.HOME_AND_AWAY, pairing).afterFirstLeg(host, visitor);
        var dice = new RandomDataGenerator(1992);
        int played = 60_000;
        int through = 0;
        for (int i = 0; i < played; i++) {
            through += simulated(model, rules, pairing, new Score(host, visitor), dice) == Side.HOST ? 1 : 0;
        }
        assertEquals(exact, through / (double) played, 4 * Math.sqrt(0.25 / played));
    }

    /// Scores less likely than one in ten million are left out by either.
    @Test
    void beforeATieTheChanceCountsEveryScoreOfBothLegsAndOfExtraTime() {
        var pairing = new Pairing(0.2, 0.25, 0.15, 0.2, 0.03);
        for (var rules : List.of(NOW, AWAY_GOALS)) {
            for (var either : List.of(pairing, pairing.reversed())) {
                assertEquals(
                        scoreByScore(rules, either),
                        of(rules, Grounds.HOME_AND_AWAY, either).before(),
                        1e-5,
                        rules.toString());
            }
        }
    }

    @Test
    void aFinalScoreMeansWhatTheRulesSay() {
        for (var rules : List.of(NOW, AWAY_GOALS, FINAL)) {
            var match = new DecidingMatch(Model.shipped(), rules, new Rates(1.4, 1.1), new Rates(1.2, 1.2));
            for (int first = 0; first < (rules.legs() == 1 ? 1 : 16); first++) {
                var leg = new HostScore(first / 4, first % 4);
                var needs = Needs.before(rules, new ClubScore(leg.host(), leg.visitor()), rules.legs() == 1);
                for (int end = 0; end < 49; end++) {
                    var score = new HostScore(end / 7, end % 7);
                    var verdict = needs.verdict(new ClubScore(score.host(), score.visitor()));
                    double chance = match.after(leg, score);
                    var said = chance == 1 ? Verdict.THROUGH : chance == 0 ? Verdict.OUT : Verdict.LEVEL;
                    assertEquals(verdict, said, rules + " " + leg + " " + score);
                }
            }
        }
    }

    @Test
    void equalsOnNeutralGroundsHaveOneHalf() {
        for (var rules : List.of(NOW, REPLAY, FINAL)) {
            assertEquals(0.5, of(rules, new Grounds(true, true), EVEN).before(), 1e-9, rules.toString());
        }
    }

    @Test
    void chancesOfBothSidesSumToOneWhoeverIsWrittenFirst() {
        var grounds = new Grounds(true, true);
        var pairing = new Pairing(0.25, 0.3, 0.1, 0.4, 0.05);
        assertEquals(
                1,
                of(NOW, grounds, pairing).before()
                        + of(NOW, grounds, pairing.reversed()).before(),
                1e-9);
        assertEquals(
                1,
                of(FINAL, grounds, pairing).inDecidingMatch(0, 0, 30, 1, 0)
                        + of(FINAL, grounds, pairing.reversed()).inDecidingMatch(0, 0, 30, 0, 1),
                1e-9);
    }

    @Test
    void orderOfLegsMattersByExtraTimeAndTheGreaterEdgeAtTheSecondGroundAlone() {
        double host = of(NOW, Grounds.HOME_AND_AWAY, EVEN).before();
        var alike = new Chances(Model.shipped().with(Map.of(Parameter.SECOND_LEG_EDGE, 0.0)));
        double withoutEdge = alike.of(NOW, Grounds.HOME_AND_AWAY, EVEN).before();
        assertTrue(withoutEdge < 0.5 && withoutEdge > 0.48, "an even tie, first leg at home: " + withoutEdge);
        assertTrue(host < withoutEdge && host > 0.45, "with the edge: " + host);
    }

    @Test
    void aBetterRatingNeverHurts() {
        for (var rules : List.of(NOW, AWAY_GOALS, REPLAY, FINAL)) {
            double last = 0;
            for (double gap = -1.5; gap <= 1.5; gap += 0.1) {
                double chance = of(rules, Grounds.HOME_AND_AWAY, new Pairing(0.25, 0.2, 0.2, gap, 0.03))
                        .before();
                assertTrue(chance > last, rules + " at " + gap);
                last = chance;
            }
        }
    }

    @Test
    void aBiggerLeadNeverHurts() {
        for (var rules : List.of(NOW, AWAY_GOALS, REPLAY)) {
            for (int minute = 0; minute <= 120; minute += 5) {
                double last = -1;
                for (int lead = -5; lead <= 5; lead++) {
                    double chance = of(rules, Grounds.HOME_AND_AWAY, EVEN)
                            .inDecidingMatch(0, 0, minute, Math.max(0, lead), Math.max(0, -lead));
                    assertTrue(chance >= last - 1e-12, rules + " after " + minute + " at " + lead);
                    last = chance;
                }
            }
        }
    }

    @Test
    void fewerMinutesLeftNeverHelpTheSideBehind() {
        for (int deficit = 1; deficit <= 4; deficit++) {
            double last = 1;
            for (int minute = 0; minute <= 90; minute++) {
                double chance = of(NOW, Grounds.HOME_AND_AWAY, EVEN).inDecidingMatch(0, deficit, minute, 0, 0);
                assertTrue(chance <= last + 1e-12, deficit + " behind after " + minute);
                last = chance;
            }
        }
    }

    @Test
    void whenTheTimeIsUpTheScoreDecides() {
        var tie = of(AWAY_GOALS, Grounds.HOME_AND_AWAY, EVEN);
        assertEquals(1, tie.inDecidingMatch(1, 0, 90, 0, 0), 1e-12);
        assertEquals(0, tie.inDecidingMatch(1, 0, 90, 0, 2), 1e-12);
        assertEquals(1, tie.inDecidingMatch(1, 1, 90, 2, 2), 1e-12);
        assertEquals(0, tie.inDecidingMatch(1, 1, 90, 0, 0), 1e-12);
        assertEquals(0.5, tie.inDecidingMatch(1, 0, 120, 0, 1), 1e-12);
    }

    @Test
    void anAwayGoalHelpsOnlyWhereItCounts() {
        var then = of(AWAY_GOALS, Grounds.HOME_AND_AWAY, EVEN);
        assertTrue(then.afterFirstLeg(1, 0) > then.afterFirstLeg(2, 1) + 0.03);
        assertEquals(
                of(NOW, Grounds.HOME_AND_AWAY, EVEN).afterFirstLeg(0, 0),
                of(NOW, Grounds.HOME_AND_AWAY, EVEN).afterFirstLeg(3, 3),
                1e-12);
    }

    @Test
    void fourGoalsAreAsGoodAsEnoughAndEightAreEnough() {
        double four = of(NOW, Grounds.HOME_AND_AWAY, EVEN).afterFirstLeg(0, 4);
        assertTrue(four > 0.0005 && four < 0.02, "0-4 at home: " + four);
        assertTrue(of(NOW, Grounds.HOME_AND_AWAY, EVEN).afterFirstLeg(8, 0) > 0.999);
    }

    @Test
    void whatEachResultMeansAddsUpToTheChance() {
        var tie = of(AWAY_GOALS, Grounds.HOME_AND_AWAY, EVEN);
        var results = tie.results(new HostScore(2, 1));
        assertEquals(1, results.stream().mapToDouble(Forecast.IfResult::likely).sum(), 1e-9);
        assertEquals(
                tie.afterFirstLeg(2, 1),
                results.stream()
                        .mapToDouble(result -> result.likely() * result.through())
                        .sum(),
                1e-9);
    }

    private TieChance of(TieRules rules, Grounds grounds, Pairing pairing) {
        return chances.of(rules, grounds, pairing);
    }

    private static double scoreByScore(TieRules rules, Pairing pairing) {
        var model = Model.shipped();
        var gaps = new Gaps();
        double deviation = Math.sqrt(pairing.doubt() * model.get(Parameter.DOUBT_FACTOR));
        double chance = 0;
        for (int k = 0; k < gaps.count(); k++) {
            double gap = model.get(Parameter.GAP_FACTOR) * (pairing.gap() + deviation * gaps.deviation(k));
            var rates = pairing.inSecondLeg(model, gap, false);
            var first =
                    ScoreTable.of(Rates.of(pairing.goals(), gap + pairing.hostEdge()), model.get(Parameter.DEPENDENCE));
            var second = new DecidingMatch(model, rules, rates, rates);
            var extraTime = ScoreTable.of(rates.times(model.get(Parameter.EXTRA_TIME_PACE) / 3), 0);
            double[] sum = {0};
            everyScore(
                    first,
                    (host, visitor, likely) -> everyScore(
                            second.coming(host - visitor, 1),
                            (in, out, then) -> sum[0] +=
                                    likely * then * settled(rules, Leg.first(host, visitor), in, out, extraTime)));
            chance += gaps.weight(k) * sum[0];
        }
        return chance;
    }

    private static double settled(TieRules rules, Leg first, int host, int visitor, ScoreTable extraTime) {
        var second = Leg.second(visitor, host);
        var winner = Tie.of(rules, first, second).outcome().winner();
        if (winner.isPresent()) {
            return winner.get() == Side.HOST ? 1 : 0;
        }
        double[] sum = {0};
        everyScore(extraTime, (more, others, likely) -> {
            var longer = second.withExtraTime(visitor + others, host + more);
            sum[0] += likely
                    * Tie.of(rules, first, longer)
                            .outcome()
                            .winner()
                            .map(side -> side == Side.HOST ? 1.0 : 0.0)
                            .orElse(0.5);
        });
        return sum[0];
    }

    private interface OfScore {
        void take(int host, int visitor, double likely);
    }

    private static void everyScore(ScoreTable table, OfScore score) {
        for (int host = 0; host <= table.mostOfHost(); host++) {
            for (int visitor = 0; visitor <= table.mostOfVisitor(); visitor++) {
                if (table.likely(host, visitor) > 1e-7) {
                    score.take(host, visitor, table.likely(host, visitor));
                }
            }
        }
    }

    /// Without the refinements, so that a simulation needs to know no more than Poisson.
    private static Model simple() {
        return Model.shipped().with(Map.of(Parameter.DEPENDENCE, 0.0, Parameter.CAUTION, 0.0));
    }

    private static Side simulated(Model model, TieRules rules, Pairing pairing, Score first, RandomDataGenerator dice) {
        double gap = model.get(Parameter.GAP_FACTOR)
                * (pairing.gap() + dice.nextNormal(0, Math.sqrt(pairing.doubt() * model.get(Parameter.DOUBT_FACTOR))));
        double edge = pairing.visitorEdge() + model.get(Parameter.SECOND_LEG_EDGE);
        double visitorRate = Math.exp(pairing.goals() + edge - gap);
        double hostRate = Math.exp(pairing.goals() - edge + gap);
        var firstLeg = Leg.first(first.home(), first.away());
        int visitor = dice.nextPoisson(visitorRate);
        int host = dice.nextPoisson(hostRate);
        var tie = Tie.of(rules, firstLeg, Leg.second(visitor, host));
        if (tie.outcome() instanceof Outcome.Level) {
            double share = model.get(Parameter.EXTRA_TIME_PACE) / 3;
            var extraTime = Leg.second(visitor, host)
                    .withExtraTime(
                            visitor + dice.nextPoisson(visitorRate * share), host + dice.nextPoisson(hostRate * share));
            tie = Tie.of(rules, firstLeg, extraTime);
            if (tie.outcome() instanceof Outcome.Level) {
                boolean host5to4 = dice.nextUniform(0, 1) < 0.5;
                tie = Tie.of(rules, firstLeg, extraTime.withShootOut(host5to4 ? 4 : 5, host5to4 ? 5 : 4));
            }
        }
        return tie.outcome().winner().orElseThrow();
    }
}
