package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// How often the club at home in the second leg went through after a drawn first leg.
public final class DrawnFirstLeg implements Kind<Facts> {
    /// Also the topic of [FirstLegScore] for drawn ones.
    static final String ID = "drawn-first-leg";

    private static final int ENOUGH = 5;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.isLevel() ? claim(facts) : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts) {
        var drawn = facts.twoLegged().stream().filter(DrawnFirstLeg::wasDrawn).toList();
        int count =
                (int) drawn.stream().filter(past -> past.wonBy(past.visitor())).count();
        var sentence = Sentence.of("statements.drawn-first-leg", "moment", facts.moment())
                .with("count", count)
                .with("total", drawn.size())
                .with("set", facts.scope().sentence());
        var evidence =
                new Evidence("/first-legs/level", facts.scope().comebacks().filters(), "");
        return drawn.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(
                        Claim.of(ID, sentence, 90).counting(count, drawn.size()).shownBy(evidence));
    }

    private static boolean wasDrawn(DecidedTie past) {
        var first = past.first();
        return first != null && first.isLevel();
    }
}
