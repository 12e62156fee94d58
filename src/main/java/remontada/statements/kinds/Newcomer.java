package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.ties.Era;

/// In a club's first tie of the season: that it is new to the competition, or back after years. Later stages are for
/// [BackHere] to tell.
public final class Newcomer implements Kind<Facts> {
    private static final int YEARS = 8;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.scope().isEuropeanCup()
                        && !BackHere.isYoung(facts)
                        && !BackHere.isWorthReaching(facts.tie().stage())
                ? facts.clubs().stream().flatMap(club -> claim(facts, club))
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var tie = facts.tie();
        var games = facts.games(club);
        var last = games.stream()
                .filter(game -> !game.season().equals(tie.season()))
                .findFirst();
        boolean begunBefore = games.stream()
                .anyMatch(game ->
                        game.season().equals(tie.season()) && (game.tieId() == null || game.tieId() != tie.id()));
        if (begunBefore
                || last.filter(game ->
                                game.season().startYear() + YEARS > tie.season().startYear())
                        .isPresent()) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.newcomer-" + (last.isEmpty() ? "new" : "back"), "moment", facts.moment())
                .with("club", club.name())
                .with("year", last.map(Game::year).orElse(""))
                .with(
                        "qualifying",
                        facts.scope().stageKind().equals("qualifying")
                                        && facts.scope().era() == Era.CHAMPIONS_LEAGUE
                                ? "yes"
                                : "no")
                .with("competition", facts.scope().competitionName());
        var before = ClubLists.matches(facts, club)
                .with("to", tie.season().previous().name());
        return Stream.of(Claim.of("newcomer", club, sentence, last.isEmpty() ? 42 : 40)
                .counting(0, 0)
                .shownBy(last.map(
                                game -> before.with("from", game.season().next().name()))
                        .orElse(before)));
    }
}
