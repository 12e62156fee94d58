package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Result;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;

/// How the visitors of the next leg fared at this ground before, where they hardly ever or always won.
public final class Visits implements Kind<Facts> {
    private static final String ID = "visits";
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.atHome().stream().flatMap(host -> claim(facts, host, facts.otherThan(host)));
    }

    private static Stream<Claim> claim(Facts facts, Club host, Club visitor) {
        var visits = facts.meetings(visitor).stream()
                .filter(game -> game.venue() == Venue.AWAY)
                .toList();
        int won = count(visits, Result.WIN);
        if (visits.size() < ENOUGH || (won > 1 && won < visits.size())) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.visits", "moment", facts.moment())
                .with("club", visitor.name())
                .with("opponent", host.name())
                .with("won", won)
                .with("lost", count(visits, Result.LOSS))
                .with("total", visits.size())
                .with(
                        "whole",
                        won == visits.size() ? "won" : count(visits, Result.LOSS) == visits.size() ? "lost" : "some")
                .with("family", facts.inCompetition(visits));
        return Stream.of(Claim.of(ID, sentence, won == 1 ? 49 : 55)
                .counting(won, visits.size())
                .shownBy(ClubLists.meetings(facts).with("at", host.slug())));
    }

    private static int count(List<Game> games, Result result) {
        return (int)
                games.stream().filter(game -> game.score().result() == result).count();
    }
}
