package remontada.football;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwingTest {

    private static final Tie PARIS_BARCELONA = Tie.of(RuleBook.AWAY_GOALS, Leg.first(4, 0), Leg.second(6, 1));
    private static final List<Goal> PARIS_BARCELONA_GOALS = List.of(
            goal(1, 18, 0, Side.HOST),
            goal(1, 40, 0, Side.HOST),
            goal(1, 55, 0, Side.HOST),
            goal(1, 71, 0, Side.HOST),
            goal(2, 3, 0, Side.VISITOR),
            goal(2, 40, 0, Side.VISITOR),
            goal(2, 50, 0, Side.VISITOR),
            goal(2, 62, 0, Side.HOST),
            goal(2, 88, 0, Side.VISITOR),
            goal(2, 90, 1, Side.VISITOR),
            goal(2, 90, 5, Side.VISITOR));

    private static final Tie CITY_TOTTENHAM = Tie.of(RuleBook.AWAY_GOALS, Leg.first(1, 0), Leg.second(4, 3));
    private static final List<Goal> CITY_TOTTENHAM_GOALS = List.of(
            goal(1, 78, 0, Side.HOST),
            goal(2, 4, 0, Side.VISITOR),
            goal(2, 7, 0, Side.HOST),
            goal(2, 10, 0, Side.HOST),
            goal(2, 11, 0, Side.VISITOR),
            goal(2, 21, 0, Side.VISITOR),
            goal(2, 59, 0, Side.VISITOR),
            goal(2, 73, 0, Side.HOST));

    @Test
    void barcelonaWereFourBehindFromMinute71AndThroughOnlyInStoppageTime() {
        var swing = Swing.of(PARIS_BARCELONA, PARIS_BARCELONA_GOALS.reversed()).orElseThrow();
        assertEquals(
                new Swing.Depth(4, PARIS_BARCELONA_GOALS.get(3)),
                swing.greatestDeficit(Side.VISITOR).orElseThrow());
        assertEquals(Optional.of(goal(2, 90, 5, Side.VISITOR)), swing.decidingGoal(Side.VISITOR, RuleBook.AWAY_GOALS));
        assertEquals(Optional.empty(), swing.decidingGoal(Side.HOST, RuleBook.AWAY_GOALS));
    }

    @Test
    void parisBehindOnlyAtTheVeryEnd() {
        var swing = Swing.of(PARIS_BARCELONA, PARIS_BARCELONA_GOALS).orElseThrow();
        assertEquals(1, swing.greatestDeficit(Side.HOST).orElseThrow().goals());
        assertEquals(180, swing.greatestDeficit(Side.HOST).orElseThrow().since().tieMinute());
    }

    @Test
    void theLeadIsThatOfTheFirstLegHostGoalByGoal() {
        var swing = Swing.of(PARIS_BARCELONA, PARIS_BARCELONA_GOALS).orElseThrow();
        assertEquals(
                List.of(1, 2, 3, 4, 3, 2, 1, 2, 1, 0, -1),
                swing.points().stream().map(Swing.Point::hostLead).toList());
        assertEquals(
                List.of(18, 40, 55, 71, 93, 130, 140, 152, 178, 180, 180),
                swing.points().stream().map(Swing.Point::tieMinute).toList());
    }

    @Test
    void tottenhamWentThroughByTheAwayGoalOfLlorenteThoughCityLevelledTheAggregate() {
        var swing = Swing.of(CITY_TOTTENHAM, CITY_TOTTENHAM_GOALS.reversed()).orElseThrow();
        assertEquals(Optional.of(goal(2, 73, 0, Side.HOST)), swing.decidingGoal(Side.HOST, RuleBook.AWAY_GOALS));
        assertEquals(Optional.empty(), swing.decidingGoal(Side.HOST, RuleBook.SINCE_2021));
        var rescue = assertInstanceOf(Rescue.Yes.class, Rescue.of(CITY_TOTTENHAM, CITY_TOTTENHAM_GOALS));
        assertEquals(new Rescue.Yes(Side.HOST, new Swing.Depth(1, goal(2, 59, 0, Side.VISITOR))), rescue);
        assertEquals(Optional.empty(), CITY_TOTTENHAM.comeback());
    }

    @Test
    void aGoalInExtraTimeStandsBetween180And210() {
        assertEquals(185, goal(2, 95, 0, Side.VISITOR).tieMinute());
        assertEquals(210, goal(2, 120, 2, Side.VISITOR).tieMinute());
        assertEquals(90, goal(1, 90, 4, Side.VISITOR).tieMinute());
    }

    @Test
    void withAGoalMissingTheCourseIsUnknownButAComebackIsARescueAllTheSame() {
        var known = new ArrayList<>(PARIS_BARCELONA_GOALS);
        known.removeLast();
        assertEquals(Optional.empty(), Swing.of(PARIS_BARCELONA, known));
        assertEquals(new Rescue.Yes(Side.VISITOR, null), Rescue.of(PARIS_BARCELONA, known));
        assertEquals(new Rescue.Unknown(), Rescue.of(CITY_TOTTENHAM, List.of()));
    }

    @Test
    void aClubWhoseLeadTheOpponentNeverMatchedNeedsNoGoalTimes() {
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(3, 0), Leg.second(3, 1));
        assertEquals(new Rescue.No(), Rescue.of(tie, List.of()));
        var closer = Tie.of(RuleBook.SINCE_2021, Leg.first(1, 0), Leg.second(2, 2));
        assertEquals(new Rescue.Unknown(), Rescue.of(closer, List.of()));
    }

    @Test
    void withEveryGoalKnownAClubNeverBehindIsNotRescued() {
        var tie = Tie.of(RuleBook.SINCE_2021, Leg.first(1, 1), Leg.second(0, 0));
        var drawn = tie.withRuling(Method.COIN_TOSS, Side.HOST);
        var goals = List.of(goal(1, 10, 0, Side.HOST), goal(1, 20, 0, Side.VISITOR));
        assertEquals(new Rescue.No(), Rescue.of(drawn, goals));
        assertEquals(new Rescue.No(), Rescue.of(tie, goals));
    }

    @Test
    void anAwayGoalInADrawnFirstLegCanBeTheDecidingOne() {
        var tie = Tie.of(RuleBook.AWAY_GOALS, Leg.first(1, 1), Leg.second(0, 0));
        var goals = List.of(goal(1, 10, 0, Side.HOST), goal(1, 20, 0, Side.VISITOR));
        var swing = Swing.of(tie, goals).orElseThrow();
        assertEquals(Optional.of(goals.get(1)), swing.decidingGoal(Side.VISITOR, RuleBook.AWAY_GOALS));
    }

    private static Goal goal(int leg, int minute, int stoppage, Side side) {
        return new Goal(leg, minute, stoppage, side, null, Goal.Kind.GOAL);
    }
}
