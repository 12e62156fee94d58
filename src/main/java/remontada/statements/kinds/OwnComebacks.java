package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Situation;

/// How often the club behind has come back from anything before.
public final class OwnComebacks implements Kind<Facts> {
    private static final String ID = "own-comebacks";
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var behind = facts.chasesOf(club);
        int total = behind.size();
        int count = (int) behind.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of("statements.own-comebacks-" + key(count, total), "fate", facts.fate(club))
                .with("club", club.name())
                .with("count", count)
                .with("total", total)
                .with("family", facts.inCompetition(behind));
        return total < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of(ID, club, sentence, count == 0 && total > ENOUGH ? 70 : 56)
                        .counting(count, total)
                        .shownBy(facts.comebacks().with("club", club.slug()).with("outcome", "any")));
    }

    private static String key(int count, int total) {
        return count == 0 ? "never" : count == total ? "always" : "some";
    }
}
