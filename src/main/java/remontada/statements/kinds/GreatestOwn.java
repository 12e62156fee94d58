package remontada.statements.kinds;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import remontada.football.Season;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// The greatest comeback of the club behind, and where it led. Worth most when it came from as far as this.
public final class GreatestOwn implements Kind<Facts> {
    private static final String ID = "greatest-own";

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var behind = facts.past().chasesOf(club);
        return behind.stream()
                .filter(Chase::cameBack)
                .max(Comparator.comparingInt(Chase::deficit).thenComparing(Chase::decidedOn))
                .filter(best -> best.deficit() > 1 && best.deficit() >= situation.deficit() - 1)
                .map(best -> claim(facts, situation, best, behind))
                .stream();
    }

    private static Claim claim(Facts facts, Situation situation, Chase best, List<Chase> behind) {
        var club = situation.chaser();
        var asFar = behind.stream()
                .filter(chase -> chase.deficit() >= best.deficit())
                .toList();
        int back = (int) asFar.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of("statements.greatest-own", "fate", facts.fate(club))
                .with("club", club.name())
                .with("opponent", best.leader().name())
                .with("score", firstLeg(best))
                .with("stage", best.tie().stage().sentence())
                .with("year", best.year())
                .with("deficit", best.deficit())
                .with("same", back)
                .with("led", ledTo(facts, best.tie().season(), situation))
                .with("family", facts.scope().over(behind));
        return Claim.of(
                        ID,
                        club,
                        sentence,
                        best.deficit() < situation.deficit() ? 54 : situation.deficit() > 1 ? 86 : 58)
                .about(OwnDepth.TOPIC)
                .counting(back, asFar.size())
                .shownBy(facts.scope().allComebacks().with("club", club.slug()).with("min-deficit", best.deficit()));
    }

    private static String firstLeg(Chase chase) {
        var first = chase.tie().first();
        return first == null ? "" : Said.winnerFirst(first);
    }

    private static String ledTo(Facts facts, Season season, Situation situation) {
        return facts.past().tiesOf(situation.chaser(), season).stream()
                .filter(DecidedTie::isFinal)
                .findFirst()
                .map((DecidedTie last) -> last.wonBy(situation.chaser()) ? "title" : "final")
                .orElse("nothing");
    }
}
