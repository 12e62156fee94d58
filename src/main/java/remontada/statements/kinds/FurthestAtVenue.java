package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// The furthest that anyone ever came back from at such a ground, where this club is further behind.
public final class FurthestAtVenue implements Kind<Facts> {
    private static final String ID = "furthest-at-venue";
    private static final int NAMED = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> facts.past().chases().count() >= FromHere.YOUNG)
                .filter(situation -> !facts.fate(situation.chaser()).equals("through"))
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var venue = situation.secondLeg();
        var furthest = furthest(facts, venue);
        if (furthest == 0 || furthest >= situation.deficit()) {
            return Stream.empty();
        }
        var asFar = facts.past().chases(venue, new Margin(furthest, false));
        var back = asFar.back();
        if (back.size() > NAMED) {
            return Stream.empty();
        }
        return Stream.of(Claim.of(ID, sentence(facts, situation, back), 88)
                .about(Facts.naming(back))
                .counting(asFar.cameBack(), asFar.count())
                .shownBy(Precedent.atVenue(facts, situation).with("deficit", furthest)));
    }

    /// The most goals behind that a club came back from there; 0 where none did.
    private static int furthest(Facts facts, Venue venue) {
        int goals = 0;
        while (facts.past().chases(venue, new Margin(goals + 1, true)).cameBack() > 0) {
            goals++;
        }
        return goals;
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
