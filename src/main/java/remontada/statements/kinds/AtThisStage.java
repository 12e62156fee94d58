package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// The same situation at the same stage, where hardly anyone went through.
public final class AtThisStage implements Kind<Facts> {
    private static final String ID = "at-this-stage";
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> !facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var stage = facts.tie().stage();
        var alike = FromHere.alike(facts, situation);
        var here = facts.past().chases(situation.secondLeg(), Margin.of(situation.deficit()), stage);
        int count = here.cameBack();
        if (here.count() < ENOUGH || here.count() == alike.count() || count * 5 > here.count()) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.at-this-stage", "moment", facts.moment())
                .with("count", count)
                .with("total", here.count())
                .with("margin", Said.margin(situation.deficit()))
                .with("secondLeg", situation.secondLeg().slug())
                .with("competition", facts.scope().competitionName())
                .with("since", facts.scope().since())
                .with("stage", stage.sentence());
        return Stream.of(Claim.of(ID, sentence, count == 0 ? 52 : 44)
                .counting(count, here.count())
                .shownBy(Precedent.evidence(facts, situation)
                        .with("outcome", "any")
                        .with("stage", stage.slug())));
    }
}
