package remontada.statements.clubs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;

/// How often the club has been champion of Europe, when last, and whether anyone more often.
public final class Titles implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        var own = past.ties().stream().filter(DecidedTie::isFinal).toList();
        var won = own.stream().filter(tie -> tie.wonBy(past.club())).toList();
        if (won.isEmpty()) {
            return Stream.empty();
        }
        var sentence = Sentence.of("club-statements.titles", "club", past.club().name())
                .with("count", won.size())
                .with("total", own.size())
                .with("year", won.getLast().year())
                .with("rank", rank(past, won.size()));
        return Stream.of(Claim.of("titles", sentence, 74 + Math.min(2 * won.size(), 20))
                .counting(won.size(), own.size())
                .shownBy(Lists.ties(past.club()).with("stage", "final").with("outcome", "through")));
    }

    private static String rank(ClubPast past, int titles) {
        long most = past.finals().stream()
                .map(DecidedTie::winner)
                .filter(winner -> winner.id() != past.club().id())
                .collect(groupingBy(Club::id, counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return titles < 2 || titles < most ? "none" : titles == most ? "joint" : "most";
    }
}
