package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// The one club, or the two or three, that came back from exactly here. Several that did it away are named by
/// [LostFirstLegAtHome].
public final class WhoCameBack implements Kind {
    private static final String ID = "who-came-back";
    private static final int ENOUGH = 5;
    private static final int NAMED = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> !facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var alike = FromHere.alike(facts, situation);
        var back = alike.stream().filter(Chase::cameBack).toList();
        boolean saidAlready = back.size() > 1 && situation.secondLeg() == Venue.AWAY;
        if (alike.size() < ENOUGH || back.isEmpty() || back.size() > NAMED || saidAlready) {
            return Stream.empty();
        }
        var first = back.getFirst();
        var sentence = Sentence.of("statements.who-came-back-" + (back.size() == 1 ? "one" : "several"))
                .with("moment", facts.moment())
                .with("margin", Said.margin(situation.deficit()))
                .with("secondLeg", situation.secondLeg().slug())
                .with("set", facts.scope().sentence())
                .with("names", facts.named(back))
                .with("club", first.chaser().name())
                .with("own", facts.isOfTie(first.chaser()) ? "yes" : "no")
                .with("opponent", first.leader().name())
                .with("year", first.year())
                .with("stage", first.tie().stage().sentence());
        return Stream.of(Claim.of(ID, sentence, 87)
                .about(Facts.naming(back))
                .counting(back.size(), alike.size())
                .shownBy(Precedent.evidence(facts, situation)));
    }
}
