package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// Before the first leg: how often the club at home in the second goes through at this stage, where it is not as often
/// as not.
public final class SecondLegAtHome implements Kind<Facts> {
    private static final int ENOUGH = 10;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var tie = facts.tie();
        return tie.rules().legs() == 2 && tie.scores().first() == null && !facts.isDecided()
                ? claim(facts)
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts) {
        var stage = facts.tie().stage();
        var here = facts.past().twoLegged(stage);
        int count = here.visitors();
        var sentence = Sentence.of("statements.second-leg-at-home", "count", count)
                .with("total", here.count())
                .with("club", facts.tie().visitor().name())
                .with("competition", facts.scope().competitionName())
                .with("since", facts.scope().since())
                .with("stage", stage.sentence());
        boolean even = count * 5 < here.count() * 3 && count * 9 > here.count() * 4;
        return here.count() < ENOUGH || even
                ? Stream.empty()
                : Stream.of(Claim.of("second-leg-at-home", sentence, 46)
                        .counting(count, here.count())
                        .shownBy(new Evidence(
                                        "/first-legs/any",
                                        facts.scope().comebacks().filters(),
                                        "")
                                .with("stage", stage.slug())));
    }
}
