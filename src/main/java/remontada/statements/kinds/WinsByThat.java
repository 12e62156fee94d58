package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// How often the club behind has won by what it needs now, at such a ground.
public final class WinsByThat implements Kind<Facts> {
    private static final String ID = "wins-by-that";
    private static final int ENOUGH = 10;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1 && facts.atHome().isPresent())
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.chaser();
        var venue = facts.atHome().filter(host -> host.id() == club.id()).isPresent() ? Venue.HOME : Venue.AWAY;
        var games = facts.games(club, venue);
        var wins = games.stream()
                .filter(game -> game.score().margin() >= situation.deficit())
                .toList();
        if (games.size() < ENOUGH) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.wins-by-that-" + (wins.isEmpty() ? "never" : "last"))
                .with("fate", facts.fate(club))
                .with("club", club.name())
                .with("venue", venue.slug())
                .with("margin", Said.atLeast(situation.deficit()))
                .with("count", wins.size())
                .with("total", games.size())
                .with("family", facts.inCompetition(games));
        if (!wins.isEmpty()) {
            sentence = sentence.with("score", Said.winnerFirst(wins.getFirst().score()))
                    .with("opponent", wins.getFirst().opponent().name())
                    .with("year", wins.getFirst().year());
        }
        return Stream.of(Claim.of(ID, club, sentence, wins.isEmpty() ? 58 : 43)
                .counting(wins.size(), games.size())
                .shownBy(ClubLists.matches(facts, club, venue).with("won-by", situation.deficit())));
    }
}
