package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// How many of its ties in the competition a club has won, where it was nearly all of them or hardly any.
public final class OwnTies implements Kind<Facts> {
    private static final int FEW = 3;
    private static final int ENOUGH = 8;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var ties = facts.tiesOf(club);
        int total = ties.size();
        int won = (int) ties.stream().filter(past -> past.wonBy(club)).count();
        boolean whole = won == 0 || won == total;
        if (total < (whole ? FEW : ENOUGH) || !(whole || won * 4 <= total || won * 3 >= total * 2)) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.own-ties", "moment", facts.moment())
                .with("club", club.name())
                .with("won", won)
                .with("total", total)
                .with("whole", won == total ? "won" : won == 0 ? "lost" : "some")
                .with("family", facts.inCompetition(ties));
        return Stream.of(Claim.of("own-ties", club, sentence, whole ? 48 : 38)
                .counting(won, total)
                .shownBy(ClubLists.ties(facts, club)));
    }
}
