package remontada.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.comebacks.TieFilter;
import remontada.platform.Foremost;
import remontada.records.Results.Stretch;
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

    /// The longest, longest first; of two as long, the later. A run that began before the seasons asked for, or went on
    /// after the day, is only shorter than it was: those left are too short once one as it was is.
    List<Run> against(Kind kind, boolean oneOpponent, int most) {
        if (filter.isEveryCompetition() || filter.stage().isPresent()) {
            return List.of();
        }
        var among = results.of(history.competition(filter.competition()), filter.scope(), oneOpponent);
        var longest = new Foremost<Run>(LONGEST, most);
        int worthTaking = SHORTEST;
        for (var whole : among.runs(kind)) {
            if (whole.length() < worthTaking) {
                break;
            }
            var known = known(whole, among);
            if (known != null && known.length() >= worthTaking) {
                longest.add(run(known, among, oneOpponent));
                worthTaking = longest.last().map(Run::matches).orElse(SHORTEST);
            }
        }
        return longest.inOrder();
    }

    /// As much of a run as was known on the day, of the seasons asked for.
    private @Nullable Stretch known(Stretch whole, Results among) {
        int from = whole.from();
        while (from <= whole.to() && among.season(from) < filter.firstYear()) {
            from++;
        }
        int to = whole.to();
        while (to >= from && isLater(among, to)) {
            to--;
        }
        boolean last = to < whole.to() || whole.last() || isLater(among, to + 1);
        return to < from ? null : new Stretch(whole.club(), whole.opponent(), from, to, last);
    }

    private boolean isLater(Results among, int result) {
        return among.day(result) > day || among.season(result) > filter.lastYear();
    }

    private Run run(Stretch known, Results among, boolean oneOpponent) {
        return new Run(
                history.club(known.club()),
                oneOpponent ? Optional.of(history.club(known.opponent())) : Optional.empty(),
                known.length(),
                LocalDate.ofEpochDay(among.day(known.from())),
                LocalDate.ofEpochDay(among.day(known.to())),
                known.last());
    }
}
