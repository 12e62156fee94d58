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
public final class FirstLegScore implements Kind {
    private static final String ID = "first-leg-score";
    private static final int ENOUGH = 5;
    private static final int MANY_GOALS = 6;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var score = facts.tie().scores().first();
        return score != null && (facts.situation().isPresent() || facts.isLevel())
                ? claim(facts, score)
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Goals score) {
        var alike = facts.twoLegged().stream()
                .filter(past -> score.equals(past.first()))
                .toList();
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
                .with("total", alike.size())
                .with("whole", count == alike.size() ? "all" : "some")
                .with("set", facts.scope().sentence());
        return alike.size() >= ENOUGH || (alike.isEmpty() && score.host() + score.visitor() >= MANY_GOALS)
                ? Stream.of(Claim.of(ID, sentence, score.isLevel() ? 80 : 34)
                        .counting(count, alike.size())
                        .shownBy(evidence(facts, score.host() + "-" + score.visitor())))
                : Stream.empty();
    }

    private static String key(Goals score, int total) {
        return total == 0 ? "new" : score.isLevel() ? "level" : "won";
    }

    private static Evidence evidence(Facts facts, String score) {
        var comebacks = facts.scope().comebacks();
        return new Evidence("/first-legs/" + score, comebacks.filters(), "");
    }
}
