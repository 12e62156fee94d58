package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void manchesterUnitedNeededTwoNilAtParisForExtraTime() {
        var united =
                Tie.of(RuleBook.AWAY_GOALS, Leg.first(0, 2)).needs(Side.HOST).orElseThrow();
        assertEquals(2, united.deficit());
        assertEquals(3, united.throughFrom());
        assertEquals(new LevelAggregate.LevelOrThrough(score(2, 0)), united.ifAggregateIsLevel());
        assertEquals(Decider.EXTRA_TIME, united.whenLevel());
        assertEquals(Verdict.THROUGH, united.verdict(score(3, 1)));
        assertEquals(Verdict.THROUGH, united.verdict(score(3, 0)));
        assertEquals(Verdict.OUT, united.verdict(score(2, 1)));
    }

    @Test
    void parisCouldLoseByOneAtHomeOnlyGoallessTheOtherWayWasExtraTime() {
        var paris =
                Tie.of(RuleBook.AWAY_GOALS, Leg.first(0, 2)).needs(Side.VISITOR).orElseThrow();
        assertEquals(-2, paris.deficit());
        assertEquals(-1, paris.throughFrom());
        assertEquals(new LevelAggregate.LevelOrOut(score(0, 2)), paris.ifAggregateIsLevel());
    }

    @Test
    void afterOneThreeAtHomeTwoNilIsNotEnoughAndThreeOneIsExtraTime() {
        var needs = Needs.before(RuleBook.AWAY_GOALS, score(1, 3), false);
        assertEquals(
                new LevelAggregate.OutThenLevelThenThrough(List.of(score(2, 0)), score(3, 1)),
                needs.ifAggregateIsLevel());
        assertEquals(Verdict.THROUGH, needs.verdict(score(4, 2)));
        assertEquals(3, needs.throughFrom());
    }

    @Test
    void afterOneTwoAwayOneNilGoesThroughAndTwoOneIsExtraTime() {
        var needs = Needs.before(RuleBook.AWAY_GOALS, score(1, 2), true);
        assertEquals(
                new LevelAggregate.ThroughThenLevelThenOut(List.of(score(1, 0)), score(2, 1)),
                needs.ifAggregateIsLevel());
        assertEquals(Verdict.OUT, needs.verdict(score(3, 2)));
        assertEquals(2, needs.throughFrom());
    }

    @Test
    void afterNilOneAwayTheHomeSideMustWinByTwoOnceTheyConcede() {
        var needs = Needs.before(RuleBook.AWAY_GOALS, score(0, 1), true);
        assertEquals(new LevelAggregate.LevelOrOut(score(1, 0)), needs.ifAggregateIsLevel());
        var onceTheyScored = needs.at(score(0, 1));
        assertEquals(new LevelAggregate.AllOut(), onceTheyScored.ifAggregateIsLevel());
        assertEquals(3, onceTheyScored.goalsToGoThrough());
        assertEquals(OptionalInt.empty(), onceTheyScored.goalsToLevel());
    }

    @Test
    void barcelonaNeededFourNilForExtraTimeAfterFourNilAtParis() {
        var barcelona =
                Tie.of(RuleBook.AWAY_GOALS, Leg.first(4, 0)).needs(Side.VISITOR).orElseThrow();
        assertEquals(new LevelAggregate.LevelOrOut(score(4, 0)), barcelona.ifAggregateIsLevel());
        assertEquals(5, barcelona.throughFrom());
    }

    @Test
    void onceCavaniHadScoredBarcelonaNeededThreeMoreAndCouldNotReachExtraTime() {
        var barcelona =
                Tie.of(RuleBook.AWAY_GOALS, Leg.first(4, 0)).needs(Side.VISITOR).orElseThrow();
        var afterCavani = barcelona.at(score(3, 1));
        assertEquals(3, afterCavani.goalsToGoThrough());
        assertEquals(OptionalInt.empty(), afterCavani.goalsToLevel());
        assertEquals(Verdict.OUT, afterCavani.asItStands());
        assertEquals(Verdict.THROUGH, afterCavani.at(score(6, 1)).asItStands());
    }

    @Test
    void liverpoolAtMadridIn2023NeededThreeForExtraTimeAndFourToGoThrough() {
        var liverpool =
                Tie.of(RuleBook.SINCE_2021, Leg.first(2, 5)).needs(Side.HOST).orElseThrow();
        assertEquals(OptionalInt.of(3), liverpool.levelMargin());
        assertEquals(4, liverpool.throughFrom());
        assertEquals(new LevelAggregate.AllLevel(), liverpool.ifAggregateIsLevel());
    }

    @Test
    void afterAGoallessFirstLegAScoreDrawSentTheVisitorsThrough() {
        var visitors = Needs.before(RuleBook.AWAY_GOALS, score(0, 0), false);
        assertEquals(new LevelAggregate.LevelOrThrough(score(0, 0)), visitors.ifAggregateIsLevel());
        assertEquals(Verdict.OUT, visitors.ofOpponent().verdict(score(1, 1)));
    }

    @Test
    void afterOneAllTheHomeSideGoesThroughGoallessAndTwoAllIsEnoughForTheVisitors() {
        var home = Needs.before(RuleBook.AWAY_GOALS, score(1, 1), true);
        assertEquals(
                new LevelAggregate.ThroughThenLevelThenOut(List.of(score(0, 0)), score(1, 1)),
                home.ifAggregateIsLevel());
        assertEquals(
                new LevelAggregate.OutThenLevelThenThrough(List.of(score(0, 0)), score(1, 1)),
                home.ofOpponent().ifAggregateIsLevel());
        assertEquals(Verdict.THROUGH, home.ofOpponent().verdict(score(2, 2)));
    }

    @Test
    void afterTwoAllGoallessAndOneAllAreEnoughAtHome() {
        var home = Needs.before(RuleBook.AWAY_GOALS, score(2, 2), true);
        assertEquals(
                new LevelAggregate.ThroughThenLevelThenOut(List.of(score(0, 0), score(1, 1)), score(2, 2)),
                home.ifAggregateIsLevel());
    }

    @Test
    void inExtraTimeAGoalByBayernAtMilanMeantTheHostsNeededTwo() {
        var milanThenBayern = Tie.of(RuleBook.AWAY_GOALS, Leg.first(1, 0), Leg.second(1, 0));
        var bayern = milanThenBayern.needs(Side.VISITOR).orElseThrow();
        assertEquals(new LevelAggregate.LevelOrOut(score(1, 0)), bayern.ifAggregateIsLevel());
        assertEquals(Decider.PENALTIES, bayern.whenLevel());
        assertEquals(1, bayern.goalsToGoThrough());
        assertEquals(2, bayern.at(score(1, 1)).goalsToGoThrough());
    }

    @Test
    void beforeAwayGoalsALevelTieWentToAReplay() {
        var needs = Needs.before(RuleBook.REPLAYS, score(1, 2), true);
        assertEquals(OptionalInt.of(1), needs.levelMargin());
        assertEquals(Decider.REPLAY, needs.whenLevel());
    }

    @Test
    void aFinalNeedsAWinAndADrawIsExtraTime() {
        var needs = Tie.of(RuleBook.SINGLE_MATCH).needs(Side.HOST).orElseThrow();
        assertEquals(1, needs.throughFrom());
        assertEquals(OptionalInt.of(0), needs.levelMargin());
        assertEquals(Decider.EXTRA_TIME, needs.whenLevel());
    }

    @Test
    void aGoalIsNeverTakenBack() {
        var needs = Needs.before(RuleBook.SINCE_2021, score(0, 1), true).at(score(1, 1));
        assertThrows(IllegalArgumentException.class, () -> needs.verdict(score(3, 0)));
    }

    private static ClubScore score(int goalsFor, int goalsAgainst) {
        return new ClubScore(goalsFor, goalsAgainst);
    }
}
