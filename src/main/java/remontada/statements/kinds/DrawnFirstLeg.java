package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
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
        var drawn = facts.past().drawnFirstLegs();
        int count = drawn.visitors();
        var sentence = Sentence.of("statements.drawn-first-leg", "moment", facts.moment())
                .with("count", count)
                .with("total", drawn.count())
                .with("set", facts.scope().sentence());
        var evidence =
                new Evidence("/first-legs/level", facts.scope().comebacks().filters(), "");
        return drawn.count() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of(ID, sentence, 90)
                        .counting(count, drawn.count())
                        .shownBy(evidence));
    }
}
