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

/// How few clubs went through after losing the first leg at home, by whatever margin, and which. Worth saying where it
/// is rare, and more than the tie's own margin says.
public final class LostFirstLegAtHome implements Kind<Facts> {
    private static final String ID = "lost-at-home";
    private static final int ENOUGH = 9;
    private static final int RARE = 15;
    private static final int NAMED = 6;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.secondLeg() == Venue.AWAY)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var lost = facts.past().chases(Venue.AWAY);
        var through = lost.back();
        int total = lost.count();
        if (total < ENOUGH
                || through.size() > RARE
                || total == FromHere.alike(facts, situation).count()) {
            return Stream.empty();
        }
        var fate = facts.fate(situation.chaser());
        var key = fate.equals("through") ? "done" : through.isEmpty() ? "none" : "some";
        var sentence = Sentence.of("statements.lost-at-home-" + key, "fate", fate)
                .with("club", situation.chaser().name())
                .with("count", through.size())
                .with("nth", through.size() + 1)
                .with("total", total)
                .with("set", facts.scope().sentence())
                .with("latest", through.size() > NAMED ? "yes" : "no")
                .with("names", facts.named(latest(through)));
        return Stream.of(Claim.of(ID, sentence, fate.equals("out") && !through.isEmpty() ? 91 - FromHere.NO_NEWS : 91)
                .about(through.isEmpty() ? ID : Facts.naming(through))
                .counting(through.size(), total)
                .shownBy(Precedent.atVenue(facts, situation)));
    }

    private static List<Chase> latest(List<Chase> through) {
        return through.size() > NAMED ? through.subList(through.size() - 1, through.size()) : through;
    }
}
