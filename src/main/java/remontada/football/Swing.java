package remontada.football;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the aggregate of a tie went back and forth, goal by goal. A replay is no part of it.
///
/// @param points one for every goal, in order
public record Swing(List<Point> points) {

    /// The tie just after a goal. `host` and `visitor` are the goals on aggregate, the others those scored away.
    public record Point(Goal goal, int host, int visitor, int hostAway, int visitorAway) {

        public int tieMinute() {
            return goal.tieMinute();
        }

        /// Goals that the first-leg host leads by; negative when behind.
        public int hostLead() {
            return host - visitor;
        }

        int lead(Side side) {
            return side == Side.HOST ? hostLead() : -hostLead();
        }

        boolean ahead(Side side, boolean awayGoals) {
            int awayLead = side == Side.HOST ? hostAway - visitorAway : visitorAway - hostAway;
            return lead(side) > 0 || (lead(side) == 0 && awayGoals && awayLead > 0);
        }
    }

    /// The furthest a side was behind on aggregate.
    ///
    /// @param goals how many, at least 1
    /// @param since the goal that first put it there
    public record Depth(int goals, Goal since) {}

    /// @return none when the goals known do not add up to the score of each leg, so that the course is unknown
    public static Optional<Swing> of(Tie tie, List<Goal> goals) {
        boolean complete = goals.stream().allMatch(goal -> tie.leg(goal.leg()).isPresent())
                && tie.regularLegs().stream().allMatch(leg -> addsUp(leg, goals));
        return complete ? Optional.of(new Swing(walk(goals))) : Optional.empty();
    }

    /// How far `side` was behind at worst; none if it never was.
    public Optional<Depth> greatestDeficit(Side side) {
        var deepest = Optional.<Depth>empty();
        int goals = 0;
        for (var point : points) {
            if (-point.lead(side) > goals) {
                goals = -point.lead(side);
                deepest = Optional.of(new Depth(goals, point.goal()));
            }
        }
        return deepest;
    }

    /// The goal from which `side` was ahead to the end, by goals or, under `rules`, by away goals; none if it was not
    /// ahead at the end (a shoot-out, a replay or a coin decided).
    public Optional<Goal> decidingGoal(Side side, TieRules rules) {
        var deciding = Optional.<Goal>empty();
        for (var point : points) {
            if (!point.ahead(side, rules.awayGoals())) {
                deciding = Optional.empty();
            } else if (deciding.isEmpty()) {
                deciding = Optional.of(point.goal());
            }
        }
        return deciding;
    }

    private static boolean addsUp(Leg leg, List<Goal> goals) {
        for (var side : Side.values()) {
            long scored = goals.stream()
                    .filter(goal -> goal.leg() == leg.number() && goal.side() == side)
                    .count();
            if (scored != leg.seenBy(side).goalsFor()) {
                return false;
            }
        }
        return true;
    }

    private static List<Point> walk(List<Goal> goals) {
        var points = new ArrayList<Point>();
        int host = 0;
        int visitor = 0;
        int hostAway = 0;
        int visitorAway = 0;
        for (var goal : goals.stream().sorted(Goal.IN_ORDER).toList()) {
            int away = goal.isAway() ? 1 : 0;
            if (goal.side() == Side.HOST) {
                host++;
                hostAway += away;
            } else {
                visitor++;
                visitorAway += away;
            }
            points.add(new Point(goal, host, visitor, hostAway, visitorAway));
        }
        return List.copyOf(points);
    }
}
