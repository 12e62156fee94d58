package remontada.chance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceLine.Point;
import remontada.chance.TieChance.Grounds;
import remontada.chance.TieSoFar.TieGoal;
import remontada.football.Side;
import remontada.football.TieRules;

/// Works out the chances of a tie from what was known of it.
final class Forecasts {
    private static final int MOST_KEPT = 500;

    private final Chances chances;
    private final Cache<Beginning, Begun> begun =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /// All that the chances up to the end of the first leg follow from: they stay what they are on every later day.
    ///
    /// @param goals null where the course of the leg is not asked for, or not known
    private record Beginning(
            TieRules rules,
            Grounds grounds,
            Pairing pairing,
            @Nullable List<TieGoal> goals) {}

    private record Begun(double before, List<Point> firstLeg) {}

    Forecasts(Chances chances) {
        this.chances = chances;
    }

    /// Without the course of the tie, and without what each result would do: for lists.
    Forecast briefly(KnownTie tie, @Nullable InPlay on) {
        return of(tie, on, true);
    }

    Forecast of(KnownTie tie) {
        return of(tie, null);
    }

    /// @param on how its match stands that is on; null when none is
    Forecast of(KnownTie tie, @Nullable InPlay on) {
        return of(tie, on, false);
    }

    private Forecast of(KnownTie tie, @Nullable InPlay on, boolean brief) {
        var before = chances.of(tie.rules(), tie.grounds(), tie.beforeFirst());
        var second = chances.of(tie.rules(), tie.grounds(), tie.beforeSecond());
        var begun = begun(tie, before, brief);
        double beforeTie = begun.before();
        var afterFirst = tie.rules().legs() == 2
                ? tie.firstLeg().map(first -> second.afterFirstLeg(first.host(), first.visitor()))
                : Optional.<Double>empty();
        double now = on == null
                ? now(tie, second, afterFirst.orElse(beforeTie))
                : on.chance(tie, before, second, chances.model().clock());
        return new Forecast(
                beforeTie,
                afterFirst.orElse(null),
                now,
                tie.rules().legs() == 2 ? tie.firstLeg().map(HostScore::lead).orElse(0) : 0,
                brief ? null : line(tie, begun.firstLeg(), second),
                tie.winner(),
                brief || on != null ? List.of() : results(tie, second));
    }

    private static double now(KnownTie tie, TieChance second, double otherwise) {
        if (tie.winner() != null) {
            return tie.winner() == Side.HOST ? 1 : 0;
        }
        return tie.replayToCome() ? second.beforeReplay() : otherwise;
    }

    private static List<Forecast.IfResult> results(KnownTie tie, TieChance second) {
        var first = tie.rules().legs() == 1 ? HostScore.GOALLESS : tie.first();
        if (tie.winner() != null || first == null || tie.secondPlayed()) {
            return List.of();
        }
        return second.results(first);
    }

    private @Nullable ChanceLine line(KnownTie tie, List<Point> firstLeg, TieChance second) {
        var goals = tie.goals();
        if (goals == null || (tie.rules().legs() == 2 ? tie.first() == null : !tie.secondPlayed())) {
            return null;
        }
        var points = new ArrayList<>(firstLeg);
        if (tie.secondPlayed()) {
            decidingMatch(tie, goals, second, points);
        }
        return new ChanceLine(List.copyOf(points));
    }

    private Begun begun(KnownTie tie, TieChance before, boolean brief) {
        var goals = brief || tie.goals() == null || tie.rules().legs() == 1 || tie.first() == null
                ? null
                : tie.goals().stream().filter(goal -> goal.leg() == 1).toList();
        return begun.get(
                new Beginning(tie.rules(), tie.grounds(), tie.beforeFirst(), goals),
                _ -> new Begun(before.before(), goals == null ? List.of() : firstLeg(goals, before)));
    }

    private List<Point> firstLeg(List<TieGoal> goals, TieChance before) {
        var points = new ArrayList<Point>();
        var moments = Moment.of(goals, 1, GoalClock.FULL_TIME, chances.model().clock());
        var hosts = before.duringFirstLeg(moments);
        for (int i = 0; i < hosts.length; i++) {
            points.add(
                    new Point(moments.get(i).minute(), hosts[i], moments.get(i).goal()));
        }
        return points;
    }

    private void decidingMatch(KnownTie tie, List<TieGoal> goals, TieChance second, List<Point> points) {
        int leg = tie.rules().legs();
        var first = tie.first() == null || leg == 1 ? HostScore.GOALLESS : tie.first();
        int begun = GoalClock.FULL_TIME * (leg - 1);
        int end = GoalClock.FULL_TIME + (tie.extraTime() ? GoalClock.EXTRA_TIME : 0);
        for (var moment : Moment.of(goals, leg, end, chances.model().clock())) {
            double host = second.inDecidingMatch(first, moment.left(), moment.score());
            points.add(new Point(begun + moment.minute(), host, moment.goal()));
        }
    }
}
