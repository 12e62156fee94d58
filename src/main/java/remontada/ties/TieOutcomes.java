package remontada.ties;

import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Side;
import remontada.platform.Sentence;

/// How a decided tie ended, in one sentence and in two words.
public final class TieOutcomes {
    private TieOutcomes() {}

    /// "Chelsea came back from a goal down."
    ///
    /// @throws IllegalArgumentException while the tie is undecided
    public static Sentence sentence(TieSummary tie) {
        var ending = ending(tie);
        var kind = tie.stage().slug().equals("final") ? "won" : ending.comeback() ? "came-back" : "through";
        var side = ending.winner();
        var sentence = Sentence.of("bands." + kind + "." + ending.method().slug())
                .with("winner", tie.club(side).shortName())
                .with("loser", tie.club(side.other()).shortName())
                .with("deficit", tie.behind() == null ? 0 : tie.behind().goals());
        var scores = tie.scores();
        sentence = with(sentence, "goals", "against", scores.aggregate(), side);
        sentence = with(sentence, "penalties", "penaltiesAgainst", scores.penalties(), side);
        return with(sentence, "replay", "replayAgainst", scores.replay(), side);
    }

    /// "came back, away goals"; a tie that simply went to the better side says "went through".
    public static Sentence inShort(TieSummary tie) {
        var ending = ending(tie);
        var how = Sentence.of("bands.short." + ending.method().slug());
        if (!ending.comeback()) {
            return how;
        }
        return ending.method() == Method.AGGREGATE
                ? Sentence.of("bands.short.came-back")
                : Sentence.of("bands.short.came-back-by", "how", how);
    }

    private static TieSummary.Ending ending(TieSummary tie) {
        var ending = tie.ending();
        if (ending == null) {
            throw new IllegalArgumentException(tie.path() + " is not decided");
        }
        return ending;
    }

    private static Sentence with(Sentence sentence, String own, String others, @Nullable Goals goals, Side side) {
        return goals == null ? sentence : sentence.with(own, goals.of(side)).with(others, goals.of(side.other()));
    }
}
