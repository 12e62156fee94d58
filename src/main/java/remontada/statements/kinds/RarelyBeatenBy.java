package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;

/// When the club ahead last lost by what the other now needs, at such a ground. Worth saying where it is long ago: the
/// rarer such defeats are, the longer.
public final class RarelyBeatenBy implements Kind<Facts> {
    private static final String ID = "rarely-beaten-by";
    private static final int ENOUGH = 10;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> situation.deficit() > 1 && facts.atHome().isPresent())
                .flatMap(situation -> claim(facts, situation));
    }

    private static Stream<Claim> claim(Facts facts, Situation situation) {
        var club = situation.leader();
        var venue = facts.atHome().filter(host -> host.id() == club.id()).isPresent() ? Venue.HOME : Venue.AWAY;
        var games = facts.past().games(club, venue);
        var beaten = games.stream()
                .filter(game -> game.score().margin() <= -situation.deficit())
                .toList();
        int since = beaten.isEmpty() ? games.size() : games.indexOf(beaten.getFirst());
        if (since < ENOUGH * (situation.deficit() - 1)) {
            return Stream.empty();
        }
        var sentence = sentence(facts, situation, venue, beaten)
                .with("since", since)
                .with("total", games.size())
                .with("family", facts.scope().over(games));
        return Stream.of(Claim.of(ID, club, sentence, beaten.isEmpty() ? 67 : 53 + Math.min(since / 5, 7))
                .counting(beaten.size(), games.size())
                .shownBy(ClubLists.matches(facts, club, venue).with("lost-by", situation.deficit())));
    }

    private static Sentence sentence(Facts facts, Situation situation, Venue venue, List<Game> beaten) {
        var sentence = Sentence.of("statements.rarely-beaten-by-" + (beaten.isEmpty() ? "never" : "last"))
                .with("fate", facts.fate(situation.leader()))
                .with("club", situation.leader().name())
                .with("venue", venue.slug())
                .with("margin", Said.atLeast(situation.deficit()));
        return beaten.isEmpty()
                ? sentence
                : sentence.with("score", Said.winnerFirst(beaten.getFirst().score()))
                        .with("opponent", beaten.getFirst().opponent().name())
                        .with("year", beaten.getFirst().year());
    }
}
