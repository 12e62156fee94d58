package remontada.records;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.comebacks.Scope;
import remontada.comebacks.TieFilter;
import remontada.records.Run.Kind;
import remontada.statements.Game;
import remontada.statements.History;

/// Finds the longest runs in the matches of one competition: with its groups, without its qualifying unless that was
/// asked for. Over all competitions, or at one stage, there is nothing to find.
final class RunFinder {
    private static final int SHORTEST = 3;

    private final History history;
    private final List<List<Game>> byClub;
    private final List<List<Game>> byPair;

    /// @param games of every club until the end of the day, club by club, oldest first; asked for where there may be
    /// runs
    RunFinder(History history, Supplier<Stream<List<Game>>> games, TieFilter filter) {
        this.history = history;
        this.byClub = matches(history, games, filter).toList();
        this.byPair = byClub.stream().flatMap(RunFinder::byOpponent).toList();
    }

    /// The longest, longest first; of two as long, the later.
    List<Run> against(Kind kind, boolean oneOpponent, int most) {
        return (oneOpponent ? byPair : byClub)
                .stream()
                        .flatMap(games -> runs(kind, games, oneOpponent))
                        .sorted(Comparator.comparingInt(Run::matches)
                                .thenComparing(Run::last)
                                .reversed()
                                .thenComparing(run -> run.club().slug())
                                .thenComparing(
                                        run -> run.opponent().map(Club::slug).orElse("")))
                        .limit(most)
                        .toList();
    }

    /// Each club's matches, oldest first.
    private static Stream<List<Game>> matches(History history, Supplier<Stream<List<Game>>> every, TieFilter filter) {
        if (filter.isEveryCompetition() || filter.stage().isPresent()) {
            return Stream.empty();
        }
        int competition = history.competition(filter.competition());
        return every.get()
                .map(games -> games.stream()
                        .filter(game -> game.competitionId() == competition)
                        .filter(game -> filter.holds(game.season()))
                        .filter(game -> isInScope(game, filter))
                        .toList());
    }

    private static boolean isInScope(Game game, TieFilter filter) {
        return filter.scope() == Scope.ALL
                || (filter.scope() == Scope.QUALIFYING) == game.stageKind().equals("qualifying");
    }

    private static Stream<List<Game>> byOpponent(Collection<Game> games) {
        return games.stream().collect(groupingBy(game -> game.opponent().id())).values().stream();
    }

    private Stream<Run> runs(Kind kind, List<Game> games, boolean oneOpponent) {
        if (games.size() < SHORTEST) {
            return Stream.empty();
        }
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 0; i <= games.size(); i++) {
            if (i == games.size() || !kind.holds(games.get(i))) {
                if (i - from >= SHORTEST) {
                    runs.add(run(games.subList(from, i), i == games.size(), oneOpponent));
                }
                from = i + 1;
            }
        }
        return runs.stream();
    }

    private Run run(List<Game> games, boolean on, boolean oneOpponent) {
        var first = games.getFirst();
        return new Run(
                history.club(first.clubId()),
                oneOpponent ? Optional.of(first.opponent()) : Optional.empty(),
                games.size(),
                first.playedOn(),
                games.getLast().playedOn(),
                on);
    }
}
