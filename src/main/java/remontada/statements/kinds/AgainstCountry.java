package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Nations;

/// A club's ties against clubs of the opponent's country, where one side nearly always won.
public final class AgainstCountry implements Kind<Facts> {
    private static final int FEW = 3;
    private static final int ENOUGH = 5;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.tie().host().country().equals(facts.tie().visitor().country())
                ? Stream.empty()
                : facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var country = facts.otherThan(club).country();
        var ties = facts.tiesOf(club).stream()
                .filter(past -> past.opponentOf(club).country().equals(country))
                .toList();
        int total = ties.size();
        int won = (int) ties.stream().filter(past -> past.wonBy(club)).count();
        if (total < (won == 0 || won == total ? FEW : ENOUGH) || (won * 4 > total && won * 4 < total * 3)) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.against-country", "moment", facts.moment())
                .with("club", club.name())
                .with("nation", Nations.of(country))
                .with("won", won)
                .with("total", total)
                .with("whole", won == total ? "won" : won == 0 ? "lost" : "some")
                .with("family", facts.inCompetition(ties));
        return Stream.of(Claim.of("against-country", club, sentence, won == 0 || won == total ? 50 : 40)
                .counting(won, total)
                .shownBy(ClubLists.ties(facts, club).with("against-country", country)));
    }
}
