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
        var all = facts.twoLegged();
        var alike = all.stream().filter(past -> score.equals(past.first())).toList();
        var hostAhead = score.host() > score.visitor();
        int count = (int) alike.stream()
                .filter(past -> past.wonBy(hostAhead ? past.host() : past.visitor()))
                .count();
        var sentence = Sentence.of("statements.first-leg-score-" + key(score, alike.size()))
                .with("moment", facts.moment())
                .with("score", Said.score(score.host(), score.visitor()))
                .with(
                        "won",
                        Said.score(Math.max(score.host(), score.visitor()), Math.min(score.host(), score.visitor())))
                .with("ground", hostAhead ? "home" : "away")
                .with("count", count)
                .with("total", alike.isEmpty() ? all.size() : alike.size())
                .with("whole", count == alike.size() ? "all" : "some")
                .with("set", facts.scope().sentence());
        boolean isNew = alike.isEmpty() && all.size() >= MANY_TIES && score.host() + score.visitor() >= MANY_GOALS;
        return alike.size() >= ENOUGH || isNew
                ? Stream.of(Claim.of(ID, sentence, weight(score, alike.size()))
                        .about(score.isLevel() && !isNew ? DrawnFirstLeg.ID : ID)
                        .counting(count, isNew ? all.size() : alike.size())
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
