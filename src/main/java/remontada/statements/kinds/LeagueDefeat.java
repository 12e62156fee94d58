package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.FormMatch;
import remontada.football.Result;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Standings;
import remontada.statements.Standings.Row;

/// That a club's last match was a league defeat by a side near the bottom, and where that side stood before and after.
public final class LeagueDefeat implements Kind {
    /// Places from the bottom that make it one.
    private static final int LOW = 5;

    private static final int RELEGATED = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .flatMap(club -> facts.standings(club).stream().flatMap(league -> claim(facts, club, league)));
    }

    private static Stream<Claim> claim(Facts facts, Club club, Standings league) {
        return facts.form(club).newestFirst().stream()
                .findFirst()
                .filter(match -> match.playedOn().equals(league.lastOn()))
                .filter(match -> match.score().result() == Result.LOSS)
                .stream()
                .flatMap(match -> claim(facts, club, league, match));
    }

    private static Stream<Claim> claim(Facts facts, Club club, Standings league, FormMatch match) {
        var before = league.rowBefore(match.opponent());
        var now = league.row(match.opponent());
        int clubs = league.now().size();
        return before.isPresent() && now.isPresent() && before.get().place() > clubs - LOW
                ? Stream.of(claim(facts, club, league, match, before.get(), now.get()))
                : Stream.empty();
    }

    private static Claim claim(Facts facts, Club club, Standings league, FormMatch match, Row before, Row now) {
        int clubs = league.now().size();
        var sentence = Sentence.of("statements.league-defeat", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", match.opponent().name())
                .with("score", Said.winnerFirst(match.score()))
                .with("venue", match.venue().slug())
                .with("day", match.playedOn())
                .with("before", before.place())
                .with("was", before.place() == clubs ? "bottom" : zone(before, clubs))
                .with("now", now.place())
                .with("is", zone(now, clubs))
                .with("moved", before.place() == now.place() ? "no" : "yes");
        return Claim.of("league-defeat", club, sentence, 72)
                .counting(1, 1)
                .shownBy(ClubLists.last(club, 1));
    }

    private static String zone(Row row, int clubs) {
        return row.place() > clubs - RELEGATED ? "down" : "safe";
    }
}
