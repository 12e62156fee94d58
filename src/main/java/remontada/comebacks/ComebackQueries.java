package remontada.comebacks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.comebacks.ComebackList.Kind;
import remontada.comebacks.ComebackList.Outcome;
import remontada.comebacks.ComebackList.Sort;
import remontada.platform.Foremost;
import remontada.statements.Chase;
import remontada.statements.DecidedTie;
import remontada.statements.HistoryQueries;
import remontada.ties.Margin;
import remontada.ties.TiesAsOf;

/// Ties with a side behind, as of a day: counted and chosen in memory, and those shown read from the database.
public final class ComebackQueries {
    private final DSLContext sql;
    private final HistoryQueries history;

    public ComebackQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.history = history;
    }

    /// @param made ties in which the side behind went through
    /// @param total ties with a side behind
    /// @param unknown further ties that cannot be judged, their goal times not being known
    public record Count(int made, int total, int unknown) {
        /// How many of them a list with that outcome has.
        int of(ComebackList.Outcome outcome) {
            return switch (outcome) {
                case CAME_BACK -> made;
                case WENT_OUT -> total - made;
                case ANY -> total;
            };
        }
    }

    public Count howMany(ComebackList list, LocalDate day) {
        if (list.asksOnlyHowFarBehind()) {
            return new Count(chases(list, true, day), chases(list, false, day), 0);
        }
        var judge = new Judge(list);
        var tally = new int[3];
        ties(list, judge, day).forEach(tie -> {
            var seen = judge.see(tie);
            tally[0] += seen != null && seen.made() ? 1 : 0;
            tally[1] += seen != null ? 1 : 0;
            tally[2] += judge.isUnknown(tie) ? 1 : 0;
        });
        return new Count(tally[0], tally[1], tally[2]);
    }

    private int chases(ComebackList list, boolean back, LocalDate day) {
        return PastTies.chases(list.filter(), list.secondLeg(), list.margin(), back, history.current(), day)
                .mapToInt(List::size)
                .sum();
    }

    public List<ComebackRow> rows(ComebackList list, LocalDate day, int offset, int limit) {
        var judge = new Judge(list);
        var found = Foremost.of(
                candidates(list, judge, day, offset + limit)
                        .map(judge::see)
                        .filter(Objects::nonNull)
                        .filter(judge::hasOutcome),
                Seen.order(list.sort()),
                offset,
                limit);
        var ties = new TiesAsOf(sql, day)
                .byId(found.stream().map(seen -> seen.tie().id()).toList());
        return found.stream()
                .map(seen -> new ComebackRow(
                        requireNonNull(ties.get(seen.tie().id())), seen.side(), seen.behind(), seen.made()))
                .toList();
    }

    /// Those that may be listed: of comebacks no others are looked at, and of the greatest not many more.
    private Stream<DecidedTie> candidates(ComebackList list, Judge judge, LocalDate day, int wanted) {
        if (list.asksOnlyHowFarBehind() && list.outcome() == Outcome.CAME_BACK) {
            return list.sort() == Sort.GREATEST
                    ? greatest(list, day, wanted)
                    : comebacks(list, list.margin(), day).map(Chase::tie);
        }
        return list.kind() == Kind.COMEBACK && list.outcome() == Outcome.CAME_BACK
                ? PastTies.comebacks(list.filter(), history.current(), day)
                        .map(Chase::tie)
                        .filter(judge::mayHold)
                : ties(list, judge, day);
    }

    /// From the furthest behind on, until there are as many as are wanted.
    private Stream<DecidedTie> greatest(ComebackList list, LocalDate day, int wanted) {
        var found = new ArrayList<DecidedTie>();
        for (int behind = ComebackList.MOST_GOALS; behind > 0 && found.size() < wanted; behind--) {
            if (list.margin().isEmpty() || list.margin().get().holds(behind)) {
                comebacks(list, Optional.of(new Margin(behind, false)), day)
                        .map(Chase::tie)
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private Stream<Chase> comebacks(ComebackList list, Optional<Margin> margin, LocalDate day) {
        return PastTies.chases(list.filter(), list.secondLeg(), margin, true, history.current(), day)
                .flatMap(List::stream);
    }

    /// Whatever became of them, and whether or not there was a side behind.
    private Stream<DecidedTie> ties(ComebackList list, Judge judge, LocalDate day) {
        return PastTies.of(list.filter(), history.current(), day).filter(judge::mayHold);
    }
}
