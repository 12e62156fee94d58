package remontada.records;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import remontada.comebacks.PastTies;
import remontada.comebacks.TieFilter;
import remontada.records.RankedTies.Late;
import remontada.records.RankedTies.Ranked;
import remontada.records.RankedTies.Shot;
import remontada.statements.HistoryQueries;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// What the ties of a filter add up to, as of a day: counted and chosen in memory, and those shown read from the
/// database.
public final class RecordQueries {
    private final DSLContext sql;
    private final HistoryQueries history;
    private final RankedTieQueries ranked;

    public RecordQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.history = history;
        this.ranked = new RankedTieQueries(sql, history);
    }

    /// The first ties of each order.
    ///
    /// @param late whose deciding goals came latest, within 90 minutes and their stoppage time
    /// @param unlikeliest whose winners were as good as out at some moment, the least likely first
    /// @param upsets whose winners were the least likely before a ball was kicked
    record Highlights(
            List<DecidingGoal> late,
            List<DecidingGoal> lateInExtraTime,
            List<LongShot> unlikeliest,
            List<LongShot> upsets) {}

    Highlights highlights(TieFilter filter, LocalDate day, int most) {
        var every = ranked.now();
        var found = new RankedTies(
                first(every.late(), filter, day, most),
                first(every.lateInExtraTime(), filter, day, most),
                first(every.unlikeliest(), filter, day, most),
                first(every.upsets(), filter, day, most));
        var ties = new TiesAsOf(sql, day)
                .byId(found.all().map(one -> one.tie().id()).collect(toSet()));
        return new Highlights(
                with(ties, found.late(), RecordQueries::goal),
                with(ties, found.lateInExtraTime(), RecordQueries::goal),
                with(ties, found.unlikeliest(), RecordQueries::shot),
                with(ties, found.upsets(), RecordQueries::shot));
    }

    Tallies tallies(TieFilter filter, LocalDate day) {
        return Tallies.of(PastTies.of(filter, history.current(), day));
    }

    private <T extends Ranked> List<T> first(List<T> every, TieFilter filter, LocalDate day, int most) {
        var past = history.current();
        return RankedTies.first(every, tie -> PastTies.isIn(filter, past, tie), day, most);
    }

    private static <T extends Ranked, R> List<R> with(
            Map<Integer, TieSummary> ties, List<T> found, BiFunction<TieSummary, T, R> made) {
        return found.stream()
                .map(one -> made.apply(requireNonNull(ties.get(one.tie().id())), one))
                .toList();
    }

    private static DecidingGoal goal(TieSummary tie, Late goal) {
        return new DecidingGoal(tie, goal.side(), goal.minute(), goal.stoppage(), goal.scorer());
    }

    private static LongShot shot(TieSummary tie, Shot shot) {
        return new LongShot(tie, shot.tie().winningSide(), shot.chance(), shot.minute());
    }
}
