package remontada.statements.clubs;

import java.util.Comparator;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Said;

/// The club's biggest win, where it was by many.
public final class BiggestWin implements Kind<ClubPast> {
    private static final int MANY = 6;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.games().stream()
                .max(Comparator.comparingInt((Game game) -> game.score().margin())
                        .thenComparing(Game::playedOn))
                .filter(game -> game.score().margin() >= MANY)
                .map(game -> claim(past, game))
                .stream();
    }

    private static Claim claim(ClubPast past, Game biggest) {
        int margin = biggest.score().margin();
        int alike = (int) past.games().stream()
                .filter(game -> game.score().margin() >= margin)
                .count();
        var sentence = Sentence.of(
                        "club-statements.biggest-win", "club", past.club().name())
                .with("score", Said.winnerFirst(biggest.score()))
                .with("opponent", biggest.opponent().name())
                .with("year", biggest.year())
                .with("margin", margin)
                .with("count", alike)
                .with("in", ClubPast.in(past.games()));
        return Claim.of("biggest-win", sentence, 33 + margin)
                .counting(alike, past.games().size())
                .shownBy(Lists.matches(past.club()).with("won-by", margin));
    }
}
