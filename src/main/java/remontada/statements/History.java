package remontada.statements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.ties.Era;
import remontada.ties.Stage;

/// The past of the European competitions as it stands in the database: some 3,700 decided ties and 26,000 matches seen
/// by a club, together a few megabytes. Immutable; every question is asked as of a day, and no answer holds anything
/// later. [HistoryQueries] reads it anew when the facts change.
public final class History {
    /// A stage, and where it belongs.
    record StageOfSeason(int competitionId, Season season, Stage stage) {}

    private record KindOfSeason(int competitionId, String kind, Season season) {}

    private final Map<String, Integer> competitions;
    private final Map<Integer, Club> clubs;
    private final Set<KindOfSeason> kinds;
    private final Map<Integer, List<DecidedTie>> byCompetition;
    private final Map<Integer, List<DecidedTie>> byClub;
    private final Map<Integer, List<Game>> games;

    /// @param competitions their ids by their slugs
    /// @param clubs by their ids
    /// @param ties oldest first
    /// @param games oldest first
    History(
            Map<String, Integer> competitions,
            Map<Integer, Club> clubs,
            Collection<StageOfSeason> stages,
            List<DecidedTie> ties,
            List<Game> games) {
        this.competitions = Map.copyOf(competitions);
        this.clubs = Map.copyOf(clubs);
        this.kinds = stages.stream()
                .map(of -> new KindOfSeason(of.competitionId(), of.stage().kind(), of.season()))
                .collect(toSet());
        this.byCompetition = ties.stream().collect(groupingBy(DecidedTie::competitionId));
        this.byClub = new HashMap<>();
        for (var tie : ties) {
            byClub.computeIfAbsent(tie.host().id(), club -> new ArrayList<>()).add(tie);
            byClub.computeIfAbsent(tie.visitor().id(), club -> new ArrayList<>())
                    .add(tie);
        }
        this.games = games.stream().collect(groupingBy(Game::clubId));
    }

    /// The competition that was the European Cup and is the Champions League: the one of which everything is known.
    public int europeanCup() {
        return competition("champions-league");
    }

    /// The id of a European competition.
    public int competition(String slug) {
        return Objects.requireNonNull(competitions.get(slug), slug);
    }

    /// The slugs of the European competitions by their ids.
    public Map<Integer, String> competitions() {
        return competitions.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    public Club club(int id) {
        return Objects.requireNonNull(clubs.get(id), () -> "club " + id);
    }

    /// The matches of every club in all European competitions, club by club, oldest first.
    public Stream<List<Game>> everyClubsGames(LocalDate day) {
        return games.values().stream().map(all -> until(all, Game::playedOn, day));
    }

    /// A competition's ties that had been decided, oldest first.
    public List<DecidedTie> ties(int competitionId, LocalDate day) {
        return until(byCompetition.getOrDefault(competitionId, List.of()), DecidedTie::decidedOn, day);
    }

    /// A club's ties of all competitions that had been decided, oldest first.
    public List<DecidedTie> ties(Club club, LocalDate day) {
        return until(byClub.getOrDefault(club.id(), List.of()), DecidedTie::decidedOn, day);
    }

    /// A club's matches in all European competitions, newest first.
    public List<Game> games(Club club, LocalDate day) {
        return until(games.getOrDefault(club.id(), List.of()), Game::playedOn, day)
                .reversed();
    }

    /// The first season from which on, up to a season, there is no gap in the results of such stages within an era.
    ///
    /// @param kind `knockout` or `qualifying`
    public Season completeFrom(int competitionId, String kind, Season season) {
        var first = season;
        while (Era.of(first.previous()) == Era.of(season)
                && kinds.contains(new KindOfSeason(competitionId, kind, first.previous()))) {
            first = first.previous();
        }
        return first;
    }

    /// The beginning of a list in order of its days.
    private static <T> List<T> until(List<T> ordered, Function<T, LocalDate> dayOf, LocalDate day) {
        int from = 0;
        int to = ordered.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (dayOf.apply(ordered.get(middle)).isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return ordered.subList(0, to);
    }
}
