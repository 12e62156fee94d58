package remontada.home;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.UNDECIDED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.platform.InOrder;
import remontada.statements.Chase;
import remontada.statements.DecidedTie;
import remontada.statements.HistoryQueries;
import remontada.ties.Era;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// The ties of the first page: which they are is found by index, so that none but they are read.
public final class HomeQueries {
    static final String COMPETITION_SHOWN = "champions-league";

    private static final int LARGEST_ROUND = 16;

    /// The cup was played every year, so the last round is no older.
    private static final int YEARS_BETWEEN_ROUNDS = 2;

    private final DSLContext sql;
    private final HistoryQueries history;

    public HomeQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.history = history;
    }

    /// Ties of every European competition that are not decided, whatever their next match's day; but for those that
    /// should have been played more than a year ago.
    public List<TieSummary> undecided(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var open = UNDECIDED_ON.call(day);
        return from.select(
                        tie.TIE_ID
                                .in(select(open.TIE_ID).from(open))
                                .and(tie.STATUS.ne("decided"))
                                .and(coalesce(greatest(tie.FIRST_ON, tie.SECOND_ON, tie.REPLAY_ON), day)
                                        .ge(day.minusYears(1))),
                        COMPETITION.POSITION,
                        tie.SECOND_ON,
                        tie.FIRST_ON,
                        from.host().NAME)
                .fetch(Record1::value1);
    }

    /// The ties decided last, latest first: at least those of the last round.
    ///
    /// @param lastResult the day of the last result known at all
    public List<TieSummary> decidedLast(LocalDate day, LocalDate lastResult) {
        var past = history.current();
        var latest = lastResult.isBefore(day) ? lastResult : day;
        var since = latest.minusYears(YEARS_BETWEEN_ROUNDS);
        var decided = past.ties(past.competition(COMPETITION_SHOWN), day);
        var last = InOrder.last(decided, DecidedTie::decidedOn, LARGEST_ROUND).stream()
                .filter(tie -> tie.decidedOn().isAfter(since));
        return latestOf(last, day, LARGEST_ROUND);
    }

    /// The latest first.
    public List<TieSummary> latestComebacks(LocalDate day, Era era, int most) {
        var past = history.current();
        var comebacks = past.comebacks(past.competition(COMPETITION_SHOWN), era, "knockout", day);
        return latestOf(InOrder.last(comebacks, Chase::decidedOn, most).stream().map(Chase::tie), day, most);
    }

    private List<TieSummary> latestOf(Stream<DecidedTie> ties, LocalDate day, int most) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        from.tie().TIE_ID.eq(any(ties.map(DecidedTie::id).toArray(Integer[]::new))),
                        from.tie().DECIDED_ON.desc(),
                        from.host().NAME)
                .limit(inline(most))
                .fetch(Record1::value1);
    }
}
