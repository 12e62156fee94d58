package remontada.statements.clubs;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;
import remontada.statements.Nations;

/// Against which country's clubs the club fared best, and against which worst.
public final class Countries implements Kind<ClubPast> {
    private static final int ENOUGH = 6;

    private record Against(String country, int won, int total) {
        double share() {
            return (double) won / total;
        }
    }

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var countries = past.ties().stream()
                .filter(tie -> !country(past, tie).equals(past.club().country()))
                .collect(groupingBy(tie -> country(past, tie)))
                .entrySet()
                .stream()
                .map(ties -> new Against(
                        ties.getKey(),
                        past.won(ties.getValue()),
                        ties.getValue().size()))
                .filter(against -> against.total() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Against::share).thenComparing(Against::country))
                .toList();
        return countries.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(countries.getLast()).filter(best -> best.share() >= 0.75),
                                Stream.of(countries.getFirst()).filter(worst -> worst.share() <= 0.34))
                        .map(against -> claim(past, against));
    }

    private static Claim claim(ClubPast past, Against against) {
        var ties = past.ties().stream()
                .filter(tie -> country(past, tie).equals(against.country()))
                .toList();
        var sentence = Sentence.of(
                        "club-statements.countries", "club", past.club().name())
                .with("nation", Nations.of(against.country()))
                .with("count", against.won())
                .with("whole", against.won() == 0 ? "lost" : against.won() == against.total() ? "won" : "some")
                .with("total", against.total())
                .with("in", ClubPast.in(ties));
        var whole = against.won() == 0 || against.won() == against.total();
        return Claim.of("country-" + against.country(), sentence, whole ? 56 : 44)
                .counting(against.won(), against.total())
                .shownBy(Lists.ties(past.club()).with("against-country", against.country()));
    }

    private static String country(ClubPast past, DecidedTie tie) {
        return tie.opponentOf(past.club()).country();
    }
}
