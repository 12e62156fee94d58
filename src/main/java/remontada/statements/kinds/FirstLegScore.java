package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.ties.Goals;

/// What this very first-leg score has meant, or that there never was one like it.
public final class FirstLegScore implements Kind<Facts> {
    private static final String ID = "first-leg-score";
    private static final int ENOUGH = 5;
    private static final int OFTEN = 12;
    private static final int MANY_GOALS = 6;
    private static final int MANY_TIES = 100;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var score = facts.tie().scores().first();
        return score != null && (facts.situation().isPresent() || facts.isLevel())
                ? claim(facts, score)
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Goals score) {
        int all = facts.past().twoLegged().count();
        var ties = facts.past().twoLegged(score);
        int alike = ties.count();
        var hostAhead = score.host() > score.visitor();
        int count = hostAhead ? ties.hosts() : ties.visitors();
        var sentence = Sentence.of("statements.first-leg-score-" + key(score, alike))
                .with("moment", facts.moment())
                .with("score", Said.score(score.host(), score.visitor()))
                .with(
                        "won",
                        Said.score(Math.max(score.host(), score.visitor()), Math.min(score.host(), score.visitor())))
                .with("ground", hostAhead ? "home" : "away")
                .with("count", count)
                .with("total", alike == 0 ? all : alike)
                .with("whole", count == alike ? "all" : "some")
                .with("set", facts.scope().sentence());
        boolean isNew = alike == 0 && all >= MANY_TIES && score.host() + score.visitor() >= MANY_GOALS;
        return alike >= ENOUGH || isNew
                ? Stream.of(Claim.of(ID, sentence, weight(score, alike))
                        .about(score.isLevel() && !isNew ? DrawnFirstLeg.ID : ID)
                        .counting(count, isNew ? all : alike)
                        .shownBy(evidence(facts, score.host() + "-" + score.visitor())))
                : Stream.empty();
    }

    /// The score itself tells more than that it was a draw, where it came often enough.
    private static int weight(Goals score, int alike) {
        return alike == 0 ? 45 : !score.isLevel() ? 34 : alike >= OFTEN ? 91 : 60;
    }

    private static String key(Goals score, int total) {
        return total == 0 ? "new" : score.isLevel() ? "level" : "won";
    }

    private static Evidence evidence(Facts facts, String score) {
        var comebacks = facts.scope().comebacks();
        return new Evidence("/first-legs/" + score, comebacks.filters(), "");
    }
}
