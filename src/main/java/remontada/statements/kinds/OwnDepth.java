package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// That the club behind has never come back from as far, though it tried. Who never came back at all is for
/// [OwnComebacks] to say.
public final class OwnDepth implements Kind<Facts> {
    /// Shared with [GreatestOwn]: a club has come back from as far or it has not.
    static final String TOPIC = "own-depth";

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var behind = facts.chasesOf(club);
        var asFar = behind.stream()
                .filter(chase -> chase.deficit() >= situation.deficit())
                .toList();
        if (asFar.size() < 2
                || asFar.stream().anyMatch(Chase::cameBack)
                || behind.stream().noneMatch(Chase::cameBack)) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.own-depth", "fate", facts.fate(club))
                .with("club", club.name())
                .with("total", asFar.size())
                .with("margin", Said.atLeast(situation.deficit()))
                .with("family", facts.inCompetition(asFar));
        return Stream.of(Claim.of("own-depth", club, sentence, 68)
                .about(TOPIC)
                .counting(0, asFar.size())
                .shownBy(facts.comebacks()
                        .with("club", club.slug())
                        .with("min-deficit", situation.deficit())
                        .with("outcome", "any")));
    }
}
