package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// Since when nobody had come back from as far, or that nobody ever had: for ties that ended as comebacks.
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
        var asFar = facts.chases().stream()
                .filter(chase -> chase.deficit() >= situation.deficit())
                .toList();
        var back = asFar.stream().filter(Chase::cameBack).toList();
        var sentence = Sentence.of("statements.biggest-since-" + (back.isEmpty() ? "ever" : "then"))
                .with("margin", Said.atLeast(situation.deficit()))
                .with("total", asFar.size())
                .with("set", facts.scope().sentence());
        if (!back.isEmpty()) {
            var last = back.getLast();
            if (last.decidedOn().plusYears(YEARS).isAfter(facts.day())) {
                return Stream.empty();
            }
            sentence = sentence.with("club", last.chaser().name())
                    .with("opponent", last.leader().name())
                    .with("year", last.year());
        }
        return Stream.of(Claim.of(ID, sentence, back.isEmpty() ? 89 : 73)
                .counting(back.size(), asFar.size())
                .shownBy(facts.scope()
                        .comebacks()
                        .with("min-deficit", situation.deficit())
                        .with("outcome", "any")));
    }
}
