package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// Against whom, and how far on, a club went out of the competition the season before.
public final class LastSeason implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var season = facts.tie().season().previous();
        var path = facts.tiesOf(club).stream()
                .filter(past -> past.season().equals(season))
                .filter(past -> past.stage().kind().equals("knockout"))
                .toList();
        return path.isEmpty() || path.getLast().wonBy(club)
                ? Stream.empty()
                : Stream.of(claim(facts, club, path.getLast()));
    }

    private static Claim claim(Facts facts, Club club, DecidedTie last) {
        var opponent = last.opponentOf(club);
        boolean them = opponent.id() == facts.otherThan(club).id();
        var sentence = Sentence.of("statements.last-season", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", opponent.name())
                .with("how", last.isFinal() ? "final" : "out")
                .with("stage", last.stage().sentence());
        return Claim.of("last-season", club, sentence, them ? 58 : last.isFinal() ? 44 : 33)
                .counting(1, 1)
                .shownBy(ClubLists.ties(facts, club)
                        .with("stage", last.stage().slug())
                        .with("from", last.season().name())
                        .with("to", last.season().name()));
    }
}
