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

/// The finals that the two clubs played against each other. A single one of last season is the holders' to tell.
public final class FinalsBetween implements Kind {
    private static final String ID = "finals-between";

    @Override
    public Stream<Claim> claims(Facts facts) {
        var finals = facts.between().stream().filter(DecidedTie::isFinal).toList();
        boolean onlyLast = finals.size() == 1
                && Holders.of(facts)
                        .filter(last -> last.equals(finals.getFirst()))
                        .isPresent();
        return finals.isEmpty() || onlyLast ? Stream.empty() : Stream.of(claim(facts, finals));
    }

    private static Claim claim(Facts facts, List<DecidedTie> finals) {
        var winners = finals.stream().map(DecidedTie::winner).distinct().toList();
        var sentence = Sentence.of("statements.finals-between", "count", finals.size())
                .with("host", facts.tie().host().name())
                .with("visitor", facts.tie().visitor().name())
                .with(
                        "names",
                        Said.list(
                                winners.stream().map(club -> won(club, finals)).toList()));
        return Claim.of(ID, sentence, 44 + 4 * Math.min(finals.size(), 3))
                .counting(finals.size(), finals.size())
                .shownBy(ClubLists.meetings(facts).with("stage", "final"));
    }

    private static Sentence won(Club club, List<DecidedTie> finals) {
        var years = finals.stream()
                .filter(past -> past.wonBy(club))
                .map(DecidedTie::year)
                .toList();
        return Sentence.of("statements.won-in", "club", club.name()).with("years", Said.list(years));
    }
}
