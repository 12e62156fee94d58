package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;

/// The furthest that anyone ever came back from at such a ground, where this club is further behind.
public final class FurthestAtVenue implements Kind<Facts> {
    private static final String ID = "furthest-at-venue";
    private static final int NAMED = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> facts.chases().size() >= FromHere.YOUNG)
                .filter(situation -> !facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var atVenue = facts.chases().stream()
                .filter(chase -> chase.secondLeg() == situation.secondLeg())
                .toList();
        int furthest = atVenue.stream()
                .filter(Chase::cameBack)
                .mapToInt(Chase::deficit)
                .max()
                .orElse(0);
        var asFar =
                atVenue.stream().filter(chase -> chase.deficit() == furthest).toList();
        var back = asFar.stream().filter(Chase::cameBack).toList();
        if (furthest == 0 || furthest >= situation.deficit() || back.size() > NAMED) {
            return Stream.empty();
        }
        return Stream.of(Claim.of(ID, sentence(facts, situation, back), 88)
                .about(Facts.naming(back))
                .counting(back.size(), asFar.size())
                .shownBy(Precedent.atVenue(facts, situation).with("deficit", furthest)));
    }

    private static Sentence sentence(Facts facts, Situation situation, List<Chase> back) {
        var first = back.getFirst();
        return Sentence.of("statements.furthest-" + (back.size() == 1 ? "one" : "several"), "moment", facts.moment())
                .with("goals", first.deficit())
                .with("secondLeg", situation.secondLeg().slug())
                .with("set", facts.scope().sentence())
                .with("names", facts.named(back))
                .with("club", first.chaser().name())
                .with("own", facts.isOfTie(first.chaser()) ? "yes" : "no")
                .with("opponent", first.leader().name())
                .with("year", first.year())
                .with("stage", first.tie().stage().sentence());
    }
}
