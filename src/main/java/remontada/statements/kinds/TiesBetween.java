package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// The two-legged ties that the clubs played against each other before, and who went through.
public final class TiesBetween implements Kind<Facts> {
    private static final String ID = "ties-between";

    @Override
    public Stream<Claim> claims(Facts facts) {
        var ties = facts.between().stream().filter(DecidedTie::hadTwoLegs).toList();
        return ties.isEmpty() ? Stream.empty() : Stream.of(claim(facts, ties));
    }

    private static Claim claim(Facts facts, List<DecidedTie> ties) {
        var last = ties.getLast();
        var winners = ties.stream().map(DecidedTie::winner).distinct().toList();
        var sentence = Sentence.of("statements.ties-between-" + key(ties, winners.size()), "count", ties.size())
                .with("moment", facts.moment())
                .with("winner", last.winner().name())
                .with("loser", last.loser().name())
                .with("stage", last.stage().sentence())
                .with("year", last.year())
                .with("winnerYears", years(last.winner(), ties))
                .with("loserYears", years(last.loser(), ties))
                .with("family", facts.inCompetition(ties));
        return Claim.of(ID, sentence, winners.size() == 1 && ties.size() > 2 ? 60 : 45)
                .counting(ties.size(), ties.size())
                .shownBy(ClubLists.tiesBetween(facts).with("legs", 2));
    }

    private static String key(List<DecidedTie> ties, int winners) {
        return ties.size() == 1 ? "one" : winners == 1 ? "same" : "several";
    }

    /// "1976, 1987 and 2001": when a club won.
    static Object years(Club club, List<DecidedTie> ties) {
        return Said.list(ties.stream()
                .filter(past -> past.wonBy(club))
                .map(DecidedTie::year)
                .toList());
    }
}
