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
public final class TiesBetween implements Kind {
    private static final String ID = "ties-between";

    @Override
    public Stream<Claim> claims(Facts facts) {
        var ties = facts.between().stream().filter(DecidedTie::hadTwoLegs).toList();
        return ties.isEmpty() ? Stream.empty() : Stream.of(claim(facts, ties));
    }

    private static Claim claim(Facts facts, List<DecidedTie> ties) {
        var last = ties.getLast();
        var winners = ties.stream().map(DecidedTie::winner).distinct().toList();
        var sentence = Sentence.of("statements.ties-between-" + key(ties, winners), "count", ties.size())
                .with("winner", last.winner().name())
                .with("loser", last.loser().name())
                .with("stage", last.stage().sentence())
                .with("year", last.year())
                .with(
                        "names",
                        Said.list(winners.stream().map(club -> won(club, ties)).toList()))
                .with(
                        "family",
                        facts.inCompetition(
                                ties.stream().map(past -> past.season()).toList()));
        return Claim.of(ID, sentence, winners.size() == 1 && ties.size() > 2 ? 60 : 45)
                .counting(ties.size(), ties.size())
                .shownBy(ClubLists.meetings(facts).with("legs", 2));
    }

    private static String key(List<DecidedTie> ties, List<Club> winners) {
        return ties.size() == 1 ? "one" : winners.size() == 1 ? "same" : "several";
    }

    private static Sentence won(Club club, List<DecidedTie> ties) {
        var years = ties.stream()
                .filter(past -> past.wonBy(club))
                .map(DecidedTie::year)
                .toList();
        return Sentence.of("statements.through-in", "club", club.name()).with("years", Said.list(years));
    }
}
