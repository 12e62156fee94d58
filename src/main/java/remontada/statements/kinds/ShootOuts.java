package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// A club's record in shoot-outs: worth most when one decided, little when the aggregate is far from level.
public final class ShootOuts implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var shootOuts = facts.tiesOf(club).stream()
                .filter(past -> past.method() == Method.PENALTIES)
                .toList();
        int total = shootOuts.size();
        int won = (int) shootOuts.stream().filter(past -> past.wonBy(club)).count();
        var sentence = Sentence.of("statements.shoot-outs", "moment", facts.moment())
                .with("club", club.name())
                .with("won", won)
                .with("total", total)
                .with("whole", won == total ? "won" : won == 0 ? "lost" : "some")
                .with("family", facts.inCompetition(shootOuts));
        return total < 2
                ? Stream.empty()
                : Stream.of(Claim.of("shoot-outs", club, sentence, weight(facts))
                        .counting(won, total)
                        .shownBy(ClubLists.ties(facts, club).with("method", "penalties")));
    }

    private static int weight(Facts facts) {
        var ending = facts.tie().ending();
        if (ending != null) {
            return ending.method() == Method.PENALTIES ? 69 : 12;
        }
        return facts.situation()
                .map(situation -> situation.deficit() > 1 ? 16 : 29)
                .orElse(36);
    }
}
