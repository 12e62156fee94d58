package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;

/// How often the club ahead went through when it was ahead before, wherever. What it did from this very ground
/// [LeaderAtVenue] tells where that is worth more.
public final class OwnLeads implements Kind<Facts> {
    private static final int ENOUGH = 5;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.leader();
        var leads = facts.leadsOf(club);
        int total = leads.size();
        int out = (int) leads.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of("statements.own-leads", "fate", facts.fate(club))
                .with("club", club.name())
                .with("count", total - out)
                .with("total", total)
                .with("whole", out == 0 ? "yes" : "no")
                .with("family", facts.inCompetition(leads));
        return total < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("own-leads", club, sentence, out == 0 ? 56 : 45)
                        .about(LeaderAtVenue.TOPIC)
                        .counting(total - out, total)
                        .shownBy(facts.comebacks().with("against", club.slug()).with("outcome", "any")));
    }
}
