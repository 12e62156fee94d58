package remontada.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.comebacks.Scope;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.platform.Foremost;
import remontada.records.Run.Kind;
import remontada.statements.History;

/// Finds the longest runs in the results of one competition: with its groups, without its qualifying unless that was
/// asked for. Over all competitions, or at one stage, there is nothing to find.
final class RunFinder {
    private static final int SHORTEST = 3;
    private static final Comparator<Run> LONGEST = Comparator.comparingInt(Run::matches)
            .thenComparing(Run::last)
            .reversed()
            .thenComparing(run -> run.club().slug())
            .thenComparing(run -> run.opponent().map(Club::slug).orElse(""));

    private final History history;
    private final ResultQueries results;
    private final TieFilter filter;
    private final int day;

    RunFinder(History history, ResultQueries results, TieFilter filter, LocalDate day) {
        this.history = history;
        this.results = results;
        this.filter = filter;
        this.day = Math.toIntExact(day.toEpochDay());
    }

    /// The longest, longest first; of two as long, the later.
    List<Run> against(Kind kind, boolean oneOpponent, int most) {
        if (filter.isEveryCompetition() || filter.stage().isPresent()) {
            return List.of();
        }
        var every = results.of(history.competition(filter.competition()));
        var among = oneOpponent ? every.byOpponent() : every.byClub();
        return new Search(among, kind, oneOpponent, most).longest();
    }

    /// Goes through all results once.
    private final class Search {
        private final Results among;
        private final Kind kind;
        private final boolean oneOpponent;
        private final Foremost<Run> longest;

        Search(Results among, Kind kind, boolean oneOpponent, int most) {
            this.among = among;
            this.kind = kind;
            this.oneOpponent = oneOpponent;
            this.longest = new Foremost<>(LONGEST, most);
        }

        List<Run> longest() {
            int length = 0;
            int first = 0;
            int last = 0;
            for (int i = 0; i < among.size(); i++) {
                if (i > 0 && !isOfTheSame(i - 1, i)) {
                    take(first, last, length, true);
                    length = 0;
                }
                if (!counts(i)) {
                    continue;
                }
                if (kind.holds(among.margin(i))) {
                    first = length == 0 ? i : first;
                    last = i;
                    length++;
                } else {
                    take(first, last, length, false);
                    length = 0;
                }
            }
            take(first, last, length, true);
            return longest.inOrder();
        }

        private boolean isOfTheSame(int one, int next) {
            return among.club(one) == among.club(next)
                    && (!oneOpponent || among.opponent(one) == among.opponent(next));
        }

        private boolean counts(int result) {
            return among.day(result) <= day
                    && (filter.scope() == Scope.ALL
                            || (filter.scope() == Scope.QUALIFYING) == among.isQualifying(result))
                    && filter.holds(new Season(among.season(result)));
        }

        private void take(int first, int last, int length, boolean on) {
            if (length >= SHORTEST) {
                longest.add(new Run(
                        history.club(among.club(first)),
                        oneOpponent ? Optional.of(history.club(among.opponent(first))) : Optional.empty(),
                        length,
                        LocalDate.ofEpochDay(among.day(first)),
                        LocalDate.ofEpochDay(among.day(last)),
                        on));
            }
        }
    }
}
