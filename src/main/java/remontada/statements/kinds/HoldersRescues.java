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

/// The ties that the holders won from behind on the way to their title.
public final class HoldersRescues implements Kind<Facts> {
    private static final String ID = "holders-rescues";

    @Override
    public Stream<Claim> claims(Facts facts) {
        return Holders.of(facts).stream()
                .flatMap(last -> facts.clubs().stream().filter(last::wonBy).flatMap(club -> claim(facts, last, club)));
    }

    private static Stream<Claim> claim(Facts facts, DecidedTie last, Club club) {
        var path = facts.tiesOf(club, last.season()).stream()
                .filter(past -> past.hadTwoLegs() && past.stage().kind().equals("knockout"))
                .toList();
        var rescues =
                path.stream().filter(past -> Boolean.TRUE.equals(past.rescue())).toList();
        boolean known = path.stream().allMatch(past -> past.rescue() != null);
        if (!known || rescues.isEmpty()) {
            return Stream.empty();
        }
        var season = last.season().name();
        var sentence = Sentence.of("statements.holders-rescues")
                .with("club", club.name())
                .with("count", rescues.size())
                .with("total", path.size())
                .with("whole", rescues.size() == path.size() && rescues.size() > 1 ? "yes" : "no")
                .with("year", last.year())
                .with("names", Said.list(opponents(rescues, club)));
        return Stream.of(Claim.of(ID, sentence, 50 + 9 * Math.min(rescues.size(), 3))
                .counting(rescues.size(), path.size())
                .shownBy(facts.scope()
                        .comebacks()
                        .with("kind", "rescue")
                        .with("club", club.slug())
                        .with("from", season)
                        .with("to", season)));
    }

    private static List<String> opponents(List<DecidedTie> ties, Club club) {
        return ties.stream().map(past -> past.opponentOf(club).name()).toList();
    }
}
