package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// That the club ahead has never gone out from as far ahead. Where it never went out from any lead, [LeaderAtVenue] and
/// [OwnLeads] say the same.
public final class LeaderMargin implements Kind<Facts> {
    /// Shared with [LeadsLost]: a club has lost such a lead or it has not.
    static final String TOPIC = "leader-margin";

    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.leader();
        var leads = facts.past().leadsOf(club).stream()
                .filter(chase -> chase.deficit() >= situation.deficit())
                .toList();
        if (leads.size() < ENOUGH || leads.stream().anyMatch(Chase::cameBack)) {
            return Stream.empty();
        }
        boolean neverOut = facts.past().leadsOf(club).stream().noneMatch(Chase::cameBack);
        var sentence = Sentence.of("statements.leader-margin", "fate", facts.fate(club))
                .with("club", club.name())
                .with("total", leads.size())
                .with("margin", Said.atLeast(situation.deficit()))
                .with("family", facts.scope().over(leads));
        return Stream.of(Claim.of("leader-margin", club, sentence, leads.size() > 7 ? 64 : 56)
                .about(neverOut ? LeaderAtVenue.TOPIC : TOPIC)
                .counting(0, leads.size())
                .shownBy(facts.scope()
                        .allComebacks()
                        .with("against", club.slug())
                        .with("min-deficit", situation.deficit())
                        .with("outcome", "any")));
    }
}
