package remontada.statements.kinds;

import java.util.Comparator;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// Whether the club behind has ever beaten this opponent by what it needs now.
public final class BiggestWinOver implements Kind<Facts> {
    private static final String ID = "biggest-win-over";
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1)
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var meetings = facts.meetings(club);
        var byThat = meetings.stream()
                .filter(game -> game.score().margin() >= situation.deficit())
                .toList();
        if (meetings.size() < ENOUGH) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.biggest-win-over-" + (byThat.isEmpty() ? "never" : "once"))
                .with("fate", facts.fate(club))
                .with("club", club.name())
                .with("opponent", situation.leader().name())
                .with("margin", Said.atLeast(situation.deficit()))
                .with("count", byThat.size())
                .with("total", meetings.size())
                .with("family", facts.inCompetition(meetings));
        var biggest = byThat.stream()
                .max(Comparator.comparingInt((Game game) -> game.score().margin())
                        .thenComparing(Game::playedOn));
        var full = biggest.map(game ->
                        sentence.with("score", Said.winnerFirst(game.score())).with("year", game.year()))
                .orElse(sentence);
        return Stream.of(Claim.of(ID, full, byThat.isEmpty() ? 47 : 42)
                .counting(byThat.size(), meetings.size())
                .shownBy(ClubLists.meetings(facts)
                        .with("won-by", situation.deficit())
                        .with("winner", club.slug())));
    }
}
