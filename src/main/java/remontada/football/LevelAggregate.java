package remontada.football;

import java.util.List;
import java.util.stream.IntStream;

/// What the second-leg scores that level the aggregate mean to one side: the only scores whose meaning depends on
/// more than the margin. A side two behind levels by winning by two; bigger wins go through, anything less is out.
///
/// Without away goals all of them are [AllLevel]. With away goals exactly one is: the first-leg score the other way
/// round, since both clubs have then scored the same away. From there on the side that is away gains by every goal
/// more on both sides, the side at home by every goal less.
///
/// Scores are those of the side asked about, its own goals first, fewest goals first. In play only the scores that
/// can still come about are listed.
public sealed interface LevelAggregate {

    /// Every such score leaves the tie level.
    record AllLevel() implements LevelAggregate {}

    /// Every such score goes through (in play, when the level one is past).
    record AllThrough() implements LevelAggregate {}

    /// No such score is enough (in play, when the level one is past).
    record AllOut() implements LevelAggregate {}

    /// `level` leaves the tie level, any other goes through: 2-0 at Paris after 0-2 at home.
    record LevelOrThrough(ClubScore level) implements LevelAggregate {}

    /// `level` leaves the tie level, no other is enough: 1-0 at home after 0-1 away.
    record LevelOrOut(ClubScore level) implements LevelAggregate {}

    /// The scores in `out` are not enough, `level` leaves the tie level, any with more goals goes through:
    /// 2-0, 3-1 and 4-2 after 1-3 at home.
    record OutThenLevelThenThrough(List<ClubScore> out, ClubScore level) implements LevelAggregate {}

    /// The scores in `through` go through, `level` leaves the tie level, any with more goals is out:
    /// 1-0, 2-1 and 3-2 after 1-2 away.
    record ThroughThenLevelThenOut(List<ClubScore> through, ClubScore level) implements LevelAggregate {}

    /// @param firstLeg as the side asked about saw it
    /// @param hostsSecondLeg whether that side is at home in the second leg
    /// @param soFar the second leg as it stands
    static LevelAggregate of(boolean awayGoals, ClubScore firstLeg, boolean hostsSecondLeg, ClubScore soFar) {
        if (!awayGoals) {
            return new AllLevel();
        }
        var level = firstLeg.reversed();
        if (!level.canFollow(soFar)) {
            return hostsSecondLeg ? new AllOut() : new AllThrough();
        }
        var fewer = leadingUpTo(level, soFar);
        if (fewer.isEmpty()) {
            return hostsSecondLeg ? new LevelOrOut(level) : new LevelOrThrough(level);
        }
        return hostsSecondLeg ? new ThroughThenLevelThenOut(fewer, level) : new OutThenLevelThenThrough(fewer, level);
    }

    /// What `score` means, if it levels the aggregate.
    default Verdict verdict(ClubScore score) {
        return switch (this) {
            case AllLevel() -> Verdict.LEVEL;
            case AllThrough() -> Verdict.THROUGH;
            case AllOut() -> Verdict.OUT;
            case LevelOrThrough(var level) -> score.equals(level) ? Verdict.LEVEL : Verdict.THROUGH;
            case LevelOrOut(var level) -> score.equals(level) ? Verdict.LEVEL : Verdict.OUT;
            case OutThenLevelThenThrough(var out, var level) ->
                score.equals(level) ? Verdict.LEVEL : out.contains(score) ? Verdict.OUT : Verdict.THROUGH;
            case ThroughThenLevelThenOut(var through, var level) ->
                score.equals(level) ? Verdict.LEVEL : through.contains(score) ? Verdict.THROUGH : Verdict.OUT;
        };
    }

    private static List<ClubScore> leadingUpTo(ClubScore level, ClubScore soFar) {
        int goalsBefore = Math.min(level.goalsFor() - soFar.goalsFor(), level.goalsAgainst() - soFar.goalsAgainst());
        return IntStream.rangeClosed(1, goalsBefore)
                .map(goals -> goalsBefore + 1 - goals)
                .mapToObj(goals -> new ClubScore(level.goalsFor() - goals, level.goalsAgainst() - goals))
                .toList();
    }
}
