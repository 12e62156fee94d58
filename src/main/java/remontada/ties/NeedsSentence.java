package remontada.ties;

import java.util.List;
import remontada.football.ClubScore;
import remontada.football.LevelAggregate.AllLevel;
import remontada.football.LevelAggregate.AllOut;
import remontada.football.LevelAggregate.AllThrough;
import remontada.football.LevelAggregate.LevelOrOut;
import remontada.football.LevelAggregate.LevelOrThrough;
import remontada.football.LevelAggregate.OutThenLevelThenThrough;
import remontada.football.LevelAggregate.ThroughThenLevelThenOut;
import remontada.football.Needs;
import remontada.platform.Sentence;

/// What is needed in a second leg, in one sentence: of the side behind, or of both when they are level.
///
/// Scores in it are those of the side behind, its own goals first.
public final class NeedsSentence {
    private NeedsSentence() {}

    /// @param needs of the side behind
    public static Sentence ofSideBehind(Needs needs, String club) {
        var start = Sentence.of("ties.needs-all-level", "club", club)
                .with("deficit", needs.deficit())
                .with("through", needs.throughFrom())
                .with("decider", decider(needs));
        return switch (needs.ifAggregateIsLevel()) {
            case AllLevel() -> start;
            case LevelOrThrough(var level) ->
                as("needs-level-or-through", start).with("level", written(level));
            case LevelOrOut(var level) -> as("needs-level-or-out", start).with("level", written(level));
            case OutThenLevelThenThrough(var out, var level) ->
                as("needs-out-then-level", start)
                        .with("out", list(out))
                        .with("outs", out.size())
                        .with("level", written(level))
                        .with("goals", level.goalsFor())
                        .with("next", written(higher(level, 1)))
                        .with("after", written(higher(level, 2)));
            case ThroughThenLevelThenOut(var enough, var level) ->
                as("needs-through-then-level", start)
                        .with("scores", list(enough))
                        .with("level", written(level));
            case AllThrough(), AllOut() -> throw beforeKickOffOnly(needs);
        };
    }

    /// What a level first leg left both sides to do.
    ///
    /// @param needs of the side at home in the second leg
    public static Sentence ofLevelSides(Needs needs, String home, String away) {
        var start = Sentence.of("ties.even-all-level", "home", home)
                .with("away", away)
                .with("score", written(needs.firstLeg()))
                .with("decider", decider(needs));
        return switch (needs.ifAggregateIsLevel()) {
            case AllLevel() -> start;
            case LevelOrOut(var level) -> as("even-goalless", start).with("level", written(level));
            case ThroughThenLevelThenOut(var enough, var level) ->
                as("even-scored", start)
                        .with("scores", list(enough))
                        .with("lower", enough.size())
                        .with("level", written(level));
            case LevelOrThrough awayOnly -> throw beforeKickOffOnly(needs);
            case OutThenLevelThenThrough awayOnly -> throw beforeKickOffOnly(needs);
            case AllThrough(), AllOut() -> throw beforeKickOffOnly(needs);
        };
    }

    static String written(ClubScore score) {
        return Written.score(score.goalsFor(), score.goalsAgainst());
    }

    private static Sentence decider(Needs needs) {
        return Sentence.of("ties.decider-" + needs.whenLevel().slug());
    }

    private static Sentence as(String key, Sentence sentence) {
        return new Sentence("ties." + key, sentence.arguments());
    }

    private static ClubScore higher(ClubScore score, int goals) {
        return score.plusScored(goals).plusConceded(goals);
    }

    private static Object list(List<ClubScore> scores) {
        return Written.list(scores.stream().map(NeedsSentence::written).toList());
    }

    private static IllegalArgumentException beforeKickOffOnly(Needs needs) {
        return new IllegalArgumentException("Said before the second leg, of the side behind or at home: " + needs);
    }
}
