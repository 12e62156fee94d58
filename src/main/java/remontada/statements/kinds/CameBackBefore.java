package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// That a club came back from behind on its way here, earlier in the season.
public final class CameBackBefore implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var season = facts.tie().season();
        var behind = facts.chasesOf(club).stream()
                .filter(chase -> chase.season().equals(season))
                .toList();
        var back = behind.stream().filter(Chase::cameBack).toList();
        if (back.isEmpty()) {
            return Stream.empty();
        }
        var last = back.getLast();
        var first = last.tie().first();
        var sentence = Sentence.of("statements.came-back-before", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", last.leader().name())
                .with("score", first == null ? "" : Said.winnerFirst(first))
                .with("count", back.size())
                .with("stage", last.tie().stage().sentence());
        return Stream.of(Claim.of("came-back-before", club, sentence, 55 + Math.min(4 * last.deficit(), 12))
                .counting(back.size(), behind.size())
                .shownBy(facts.comebacks()
                        .with("club", club.slug())
                        .with("from", season.name())
                        .with("to", season.name())));
    }
}
