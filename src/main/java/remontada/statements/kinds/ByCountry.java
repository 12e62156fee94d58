package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Nations;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// What clubs of the same country did from here, where none or only one of several went through.
public final class ByCountry implements Kind<Facts> {
    private static final String ID = "by-country";
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var country = situation.chaser().country();
        var alike = FromHere.alike(facts, situation);
        var compatriots = facts.past().chases(situation.secondLeg(), Margin.of(situation.deficit()), country);
        var back = compatriots.back();
        if (compatriots.count() < ENOUGH || back.size() > 1 || compatriots.count() == alike.count()) {
            return Stream.empty();
        }
        var fate = facts.fate(situation.chaser());
        var key = fate.equals("through") ? "done" : back.isEmpty() ? "none" : "one";
        var sentence = Sentence.of("statements.by-country-" + key, "fate", fate)
                .with("club", situation.chaser().name())
                .with("nation", Nations.of(country))
                .with("nth", back.size() + 1)
                .with("total", compatriots.count())
                .with("tries", compatriots.count() + 1)
                .with("ground", Said.ground(situation.secondLeg()))
                .with("margin", Said.margin(situation.deficit()))
                .with("set", facts.scope().sentence())
                .with("names", facts.named(back));
        return Stream.of(Claim.of(ID, sentence, fate.equals("through") ? 74 : 46)
                .counting(back.size(), compatriots.count())
                .shownBy(Precedent.evidence(facts, situation)
                        .with("outcome", "any")
                        .with("country", country)));
    }
}
