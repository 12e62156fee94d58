package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void barcelonaBeatPsgSixOneAfterLosingFourNil() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(4, 0), Leg.second(6, 1));
        assertEquals(new Outcome.OnAggregate(Side.VISITOR), tie.outcome());
        assertEquals(new Aggregate(5, 6), tie.aggregate());
        assertEquals(
                Optional.of(new Comeback(new Deficit(Side.VISITOR, 4, Venue.HOME), Method.AGGREGATE)), tie.comeback());
    }

    @Test
    void manchesterUnitedWentThroughAtParisOnAwayGoals() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(0, 2), Leg.second(1, 3));
        assertEquals(new Outcome.OnAwayGoals(Side.HOST), tie.outcome());
        assertEquals(
                Optional.of(new Comeback(new Deficit(Side.HOST, 2, Venue.AWAY), Method.AWAY_GOALS)), tie.comeback());
    }

    @Test
    void theSameScoresSince2021GoToExtraTime() {
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(0, 2), Leg.second(1, 3));
        assertEquals(new Outcome.Level(Decider.EXTRA_TIME), tie.outcome());
        assertEquals(Optional.empty(), tie.outcome().winner());
    }

    @Test
    void milanWentThroughAtBayernByAnAwayGoalInExtraTime() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(1, 0), Leg.second(1, 0).withExtraTime(2, 1));
        assertEquals(new Outcome.OnAwayGoals(Side.HOST), tie.outcome());
    }

    @Test
    void realMadridBeatManchesterCityInExtraTime() {
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(4, 3), Leg.second(2, 1).withExtraTime(3, 1));
        assertEquals(new Outcome.AfterExtraTime(Side.VISITOR), tie.outcome());
        assertEquals(Optional.of(Method.EXTRA_TIME), tie.outcome().decidedBy());
    }

    @Test
    void parisWonAtAnfieldOnPenaltiesAfterLosingAtHome() {
        var leg2 = Leg.second(0, 1).withExtraTime(0, 1).withShootOut(1, 4);
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(0, 1), leg2);
        assertEquals(new Outcome.OnPenalties(Side.HOST), tie.outcome());
        assertEquals(new Aggregate(1, 1), tie.aggregate());
        assertEquals(Venue.AWAY, tie.comeback().orElseThrow().from().secondLeg());
    }

    @Test
    void ajaxBeatBenficaInAReplayInExtraTime() {
        var tie = Tie.of(
                RuleBook.REPLAYS,
                Leg.first(1, 3),
                Leg.second(1, 3),
                Leg.replay(0, 0).withExtraTime(3, 0));
        assertEquals(new Outcome.AfterReplay(Side.HOST), tie.outcome());
        assertEquals(new Aggregate(4, 4), tie.aggregate());
        assertEquals(Method.REPLAY, tie.comeback().orElseThrow().method());
    }

    @Test
    void liverpoolBeatCologneByATossOfTheCoin() {
        var level = Tie.of(
                RuleBook.REPLAYS,
                Leg.first(0, 0),
                Leg.second(0, 0),
                Leg.replay(2, 2).withExtraTime(2, 2));
        assertEquals(new Outcome.Level(Decider.COIN_TOSS), level.outcome());
        assertEquals(
                new Outcome.ByCoinToss(Side.VISITOR),
                level.withRuling(Method.COIN_TOSS, Side.VISITOR).outcome());
    }

    @Test
    void aLevelReplayGoesToExtraTimeAndEachSideNeedsToWinIt() {
        var tie = Tie.of(RuleBook.REPLAYS, Leg.first(2, 0), Leg.second(2, 0), Leg.replay(1, 1));
        assertEquals(new Outcome.Level(Decider.EXTRA_TIME), tie.outcome());
        var needs = tie.needs(Side.HOST).orElseThrow();
        assertEquals(new ClubScore(1, 1), needs.soFar());
        assertEquals(1, needs.goalsToGoThrough());
        assertEquals(Decider.COIN_TOSS, needs.whenLevel());
    }

    @Test
    void leedsPlayedStuttgartAThirdTimeThoughTheRulesKnewNoReplay() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(3, 0), Leg.second(3, 0), Leg.replay(1, 2));
        assertEquals(new Outcome.AfterReplay(Side.VISITOR), tie.outcome());
    }

    @Test
    void bayernBeatAtleticoInTheReplayOfTheFinal() {
        var rules = new TieRules(1, true, Decider.EXTRA_TIME, Decider.REPLAY);
        var drawn = Tie.of(rules, Leg.first(0, 0).onNeutralGround().withExtraTime(1, 1));
        assertEquals(new Outcome.Level(Decider.REPLAY), drawn.outcome());
        assertEquals(1, drawn.needs(Side.HOST).orElseThrow().throughFrom());
        var replayed = Tie.of(rules, drawn.legs().getFirst(), Leg.replay(4, 0));
        assertEquals(new Outcome.AfterReplay(Side.HOST), replayed.outcome());
        assertEquals(Optional.empty(), replayed.comeback());
    }

    @Test
    void aFinalIsASingleMatchUnlessItTakesLonger() {
        assertEquals(
                new Outcome.InSingleMatch(Side.VISITOR),
                Tie.of(RuleBook.SINGLE_MATCH, Leg.first(0, 1)).outcome());
        assertEquals(
                new Outcome.AfterExtraTime(Side.HOST),
                Tie.of(RuleBook.SINGLE_MATCH, Leg.first(1, 1).withExtraTime(4, 1))
                        .outcome());
        assertEquals(
                new Outcome.OnPenalties(Side.VISITOR),
                Tie.of(
                                RuleBook.SINGLE_MATCH,
                                Leg.first(3, 3).withExtraTime(3, 3).withShootOut(2, 3))
                        .outcome());
    }

    @Test
    void paokTookThePlaceOfMetalistAndThatIsNoComeback() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(0, 2), Leg.second(1, 1))
                .withRuling(Method.DISQUALIFICATION, Side.HOST);
        assertEquals(new Outcome.ByDisqualification(Side.HOST), tie.outcome());
        assertEquals(Optional.empty(), tie.comeback());
    }

    @Test
    void besiktasWentThroughWithoutAMatchSinceOlympiacosWithdrew() {
        var tie = Tie.of(RuleBook.REPLAYS).withRuling(Method.WALKOVER, Side.VISITOR);
        assertEquals(new Outcome.ByWalkover(Side.VISITOR), tie.outcome());
    }

    @Test
    void beforeTheSecondLegItIsStillToCome() {
        assertEquals(new Outcome.LegToCome(1), Tie.of(RuleBook.SINCE_2021).outcome());
        assertEquals(Optional.empty(), Tie.of(RuleBook.SINCE_2021).needs(Side.HOST));
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(2, 5));
        assertEquals(new Outcome.LegToCome(2), tie.outcome());
        assertEquals(Optional.of(new Deficit(Side.HOST, 3, Venue.AWAY)), tie.deficit());
    }

    @Test
    void portoHostedALegAtSevilleAndItWasNeutral() {
        var tie = Tie.of(
                RuleBook.AWAY_GOALS,
                Leg.first(0, 2).onNeutralGround(),
                Leg.second(0, 1).onNeutralGround());
        assertEquals(Optional.of(new Deficit(Side.HOST, 2, Venue.NEUTRAL)), tie.deficit());
        assertEquals(1, tie.awayGoals(Side.HOST));
        assertEquals(2, tie.awayGoals(Side.VISITOR));
        assertEquals(new Outcome.OnAggregate(Side.VISITOR), tie.outcome());
    }

    @Test
    void everyPairOfSmallScoresIsDecidedAsTheRulesSay() {
        for (var rules : RuleBook.TWO_LEGGED) {
            for (int code = 0; code < 7 * 7 * 9 * 9; code++) {
                int hostFirst = code % 7;
                int visitorFirst = code / 7 % 7;
                int visitorSecond = code / 49 % 9;
                int hostSecond = code / 441;
                var tie = Tie.of(rules, Leg.first(hostFirst, visitorFirst), Leg.second(visitorSecond, hostSecond));
                var host = SlowReference.verdict(
                        rules, new ClubScore(hostFirst, visitorFirst), new ClubScore(hostSecond, visitorSecond), false);
                int lead = hostFirst + hostSecond - visitorFirst - visitorSecond;
                Outcome expected = switch (host) {
                    case LEVEL -> new Outcome.Level(rules.whenLevel());
                    case THROUGH -> lead == 0 ? new Outcome.OnAwayGoals(Side.HOST) : new Outcome.OnAggregate(Side.HOST);
                    case OUT ->
                        lead == 0 ? new Outcome.OnAwayGoals(Side.VISITOR) : new Outcome.OnAggregate(Side.VISITOR);
                };
                assertEquals(expected, tie.outcome(), tie::toString);
            }
        }
    }

    @Test
    void footballForbidsWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Leg.second(2, 0).withExtraTime(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Leg.second(2, 0).withShootOut(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new Score(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Ruling(Method.PENALTIES, Side.HOST));
        assertThrows(
                IllegalArgumentException.class, () -> new TieRules(2, false, Decider.PENALTIES, Decider.COIN_TOSS));
        assertThrows(IllegalArgumentException.class, () -> new TieRules(3, false, Decider.REPLAY, Decider.COIN_TOSS));
    }
}
