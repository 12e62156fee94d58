package remontada.statements.kinds;

import java.util.Optional;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Chases;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// How many have failed from here since the last club that did not.
public final class SinceLastDone implements Kind<Facts> {
    private static final String ID = "since-last-done";
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> !facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation, FromHere.alike(facts, situation)));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation, Chases alike) {
        return alike.last().flatMap(done -> claim(facts, situation, alike, done)).stream();
    }

    /// Only whoever failed on a later day failed since.
    private static Optional<Claim> claim(Facts facts, Situation situation, Chases alike, Chase done) {
        int since = alike.after(done.decidedOn());
        if (since < ENOUGH || alike.cameBack() == 1) {
            return Optional.empty();
        }
        var sentence = Sentence.of("statements.since-last-done", "moment", facts.moment())
                .with("margin", Said.margin(situation.deficit()))
                .with("secondLeg", situation.secondLeg().slug())
                .with("set", facts.scope().sentence().with("again", "yes"))
                .with("club", done.chaser().name())
                .with("opponent", done.leader().name())
                .with("year", done.year())
                .with("tries", since);
        return Optional.of(Claim.of(ID, sentence, 48 + Math.min(since, 20))
                .counting(0, since)
                .shownBy(Precedent.evidence(facts, situation)
                        .with("outcome", "any")
                        .with("after", done.decidedOn())));
    }
}
