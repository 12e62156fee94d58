package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;

/// What became of the club ahead when it had won the first leg at such a ground before: never out, only once, or often.
public final class LeaderAtVenue implements Kind<Facts> {
    /// Shared with [OwnLeads]: one sentence on the leads of the club ahead.
    static final String TOPIC = "leads";

    private static final String ID = "leader-at-venue";
    private static final int ENOUGH = 4;
    private static final int MANY = 6;
    private static final int VERY_MANY = 8;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.leader();
        var leads = facts.leadsOf(club).stream()
                .filter(chase -> chase.secondLeg() == situation.secondLeg())
                .toList();
        var out = leads.stream().filter(Chase::cameBack).toList();
        if (leads.size() < (out.isEmpty() ? ENOUGH : MANY) || !isTelling(out.size(), leads.size())) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.leader-at-venue-" + key(out.size()), "fate", facts.fate(club))
                .with("club", club.name())
                .with("out", out.size())
                .with("total", leads.size())
                .with("ground", situation.secondLeg().slug())
                .with("opponent", out.isEmpty() ? "" : out.getFirst().chaser().name())
                .with("own", !out.isEmpty() && facts.isOfTie(out.getFirst().chaser()) ? "yes" : "no")
                .with("year", out.isEmpty() ? "" : out.getFirst().year())
                .with("family", facts.inCompetition(leads));
        return Stream.of(Claim.of(ID, club, sentence, weight(out, leads))
                .about(TOPIC)
                .counting(out.size(), leads.size())
                .shownBy(facts.comebacks()
                        .with("against", club.slug())
                        .with("second-leg", situation.secondLeg().slug())
                        .with("outcome", out.isEmpty() ? "any" : "came-back")));
    }

    private static boolean isTelling(int out, int total) {
        return out <= 1 || out * 5 <= total || out * 5 >= total * 2;
    }

    private static String key(int out) {
        return out == 0 ? "never" : out == 1 ? "once" : "several";
    }

    private static int weight(List<Chase> out, List<Chase> leads) {
        return out.size() > 1 ? 50 : leads.size() >= VERY_MANY ? 85 : 60;
    }
}
