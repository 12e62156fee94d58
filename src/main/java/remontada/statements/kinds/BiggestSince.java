package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// Since when nobody had come back from as far: for ties that ended as comebacks. That nobody ever had is for
/// [FromHere] to tell.
public final class BiggestSince implements Kind<Facts> {
    private static final String ID = "biggest-since";
    private static final int YEARS = 2;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1
                        && facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var asFar = facts.past().chases(new Margin(situation.deficit(), true));
        return asFar.last().stream()
                .filter(last -> !last.decidedOn().plusYears(YEARS).isAfter(facts.day()))
                .map(last -> Claim.of(ID, sentence(facts, situation, last), 73)
                        .counting(asFar.cameBack(), asFar.count())
                        .shownBy(facts.scope()
                                .comebacks()
                                .with("min-deficit", situation.deficit())
                                .with("outcome", "any")));
    }

    private static Sentence sentence(Facts facts, Situation situation, Chase last) {
        return Sentence.of("statements.biggest-since", "margin", Said.atLeast(situation.deficit()))
                .with("set", facts.scope().sentence().with("again", "yes"))
                .with("club", last.chaser().name())
                .with("opponent", last.leader().name())
                .with("year", last.year());
    }
}
