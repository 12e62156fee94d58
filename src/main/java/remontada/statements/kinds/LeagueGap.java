package remontada.statements.kinds;

import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.leagues.Standings;
import remontada.leagues.Standings.Row;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// Where a club stands in its league: how far ahead, how far behind the leaders, or how far from fourth place. Said
/// only when a third of the season is over.
public final class LeagueGap implements Kind<Facts> {
    private static final int FOURTH = 4;
    private static final int ENOUGH_MATCHES = 12;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .flatMap(club -> facts.standings(club).stream().flatMap(league -> claim(facts, club, league)));
    }

    private static Stream<Claim> claim(Facts facts, Club club, Standings league) {
        return league
                .row(club.id())
                .filter(own -> own.played() >= ENOUGH_MATCHES)
                .flatMap(own -> rival(league, own).map(rival -> claim(facts, club, league, own, rival)))
                .stream();
    }

    /// Whom the gap is measured to: the second for leaders, the leaders down to fourth place, the fourth below it.
    private static Optional<Row> rival(Standings league, Row own) {
        return league.at(own.place() == 1 ? 2 : own.place() <= FOURTH ? 1 : FOURTH);
    }

    private static Claim claim(Facts facts, Club club, Standings league, Row own, Row rival) {
        int gap = Math.abs(own.points() - rival.points());
        var sentence = Sentence.of("statements.league-gap", "moment", facts.moment())
                .with("club", own.club())
                .with("place", own.place())
                .with("points", gap)
                .with("rival", rival.club())
                .with("rivalPlace", rival.place())
                .with("ahead", own.place() == 1 ? "yes" : "no")
                .with("fewer", rival.played() - own.played())
                .with(
                        "league",
                        Sentence.of("leagues.with-article", "slug", Said.word(league.league()))
                                .with("league", league.leagueName()));
        return Claim.of("league-gap", club, sentence, 31)
                .about(LeagueDefeat.topic(club))
                .counting(own.place(), league.now().size())
                .shownBy(Evidence.of(league.path()));
    }
}
