package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// The ties in which the club ahead lost such a lead before.
public final class LeadsLost implements Kind<Facts> {
    private static final int NAMED = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.leader();
        var leads = facts.leadsOf(club).stream()
                .filter(chase -> chase.deficit() >= situation.deficit())
                .toList();
        var lost = leads.stream().filter(Chase::cameBack).toList();
        if (lost.isEmpty() || lost.size() > NAMED) {
            return Stream.empty();
        }
        var names = lost.stream()
                .map(chase -> Sentence.of(
                                "statements.to-club-and-year",
                                "club",
                                chase.chaser().name())
                        .with("year", chase.year()))
                .toList();
        var sentence = Sentence.of("statements.leads-lost", "fate", facts.fate(club))
                .with("club", club.name())
                .with("count", lost.size())
                .with("total", leads.size())
                .with("margin", Said.atLeast(situation.deficit()))
                .with("names", Said.list(names))
                .with("family", facts.inCompetition(leads));
        return Stream.of(Claim.of("leads-lost", club, sentence, 74)
                .about(LeaderMargin.TOPIC)
                .counting(lost.size(), leads.size())
                .shownBy(facts.comebacks().with("against", club.slug()).with("min-deficit", situation.deficit())));
    }
}
