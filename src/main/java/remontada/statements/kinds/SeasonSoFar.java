package remontada.statements.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Result;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Scope;

/// How a club has come this far in the season's competition: won all, lost none, or scored a lot.
public final class SeasonSoFar implements Kind<Facts> {
    private static final int WON = 3;
    private static final int UNBEATEN = 5;
    private static final int MATCHES = 4;
    private static final double MANY_GOALS_A_MATCH = 2.5;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var season = facts.tie().season();
        var games = facts.past().games(club).stream()
                .takeWhile(game -> game.season().equals(season))
                .toList();
        int goals = games.stream().mapToInt(game -> game.score().goalsFor()).sum();
        return how(games, goals).stream().map(how -> {
            var sentence = Sentence.of("statements.season-so-far", "moment", facts.moment())
                    .with("club", club.name())
                    .with("how", how)
                    .with("count", games.size())
                    .with("goals", goals)
                    .with("scope", scope(facts, games))
                    .with("competition", facts.scope().competitionName());
            return Claim.of("season-so-far", club, sentence, how.equals("won") ? 50 : how.equals("unbeaten") ? 45 : 41)
                    .counting(games.size(), games.size())
                    .shownBy(ClubLists.matches(facts, club)
                            .with("from", season.name())
                            .with("to", season.name()));
        });
    }

    private static Optional<String> how(List<Game> games, int goals) {
        int played = games.size();
        if (played >= WON && games.stream().allMatch(game -> game.score().result() == Result.WIN)) {
            return Optional.of("won");
        }
        if (played >= UNBEATEN && games.stream().noneMatch(game -> game.score().result() == Result.LOSS)) {
            return Optional.of("unbeaten");
        }
        return played >= MATCHES && goals >= MANY_GOALS_A_MATCH * played ? Optional.of("goals") : Optional.empty();
    }

    private static String scope(Facts facts, List<Game> games) {
        boolean included = facts.scope().isEuropeanCup() && games.stream().anyMatch(Scope::wasQualifying);
        return included
                ? "included"
                : facts.scope().isEuropeanCup() ? "whole" : facts.scope().stageKind();
    }
}
