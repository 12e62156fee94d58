package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.ties.Margin;

/// The clubs that came back from three or more, wherever, for one that is as far behind.
public final class BigComebacks implements Kind<Facts> {
    private static final String ID = "big-comebacks";
    private static final int BIG = 3;
    private static final int NAMED = 9;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() >= BIG)
                .flatMap(situation -> claim(facts));
    }

    private static Stream<Claim> claim(Facts facts) {
        var big = facts.past().chases(new Margin(BIG, true));
        var back = big.back();
        if (back.isEmpty() || back.size() > NAMED) {
            return Stream.empty();
        }
        boolean atHome = back.stream().allMatch(chase -> chase.secondLeg() == Venue.HOME);
        var sentence = Sentence.of("statements.big-comebacks", "moment", facts.moment())
                .with("count", back.size())
                .with("margin", Said.atLeast(BIG))
                .with("set", facts.scope().sentence())
                .with("names", facts.named(back))
                .with("atHome", atHome ? "yes" : "no");
        return Stream.of(Claim.of(ID, sentence, 82)
                .about(Facts.naming(back))
                .counting(back.size(), big.count())
                .shownBy(facts.scope().comebacks().with("min-deficit", BIG)));
    }
}
