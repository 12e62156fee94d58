package remontada.home;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.inline;
import static remontada.schema.Tables.COMPETITION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.ties.Era;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// The ties of the first page.
public final class HomeQueries {
    static final String COMPETITION_SHOWN = "champions-league";

    private static final short FIRST_CHAMPIONS_LEAGUE = (short) Era.FIRST_CHAMPIONS_LEAGUE.startYear();
    private static final int LARGEST_ROUND = 16;

    /// The cup was played every year, so the last round is no older.
    private static final int YEARS_BETWEEN_ROUNDS = 2;

    private final DSLContext sql;

    public HomeQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Ties of every European competition that are not decided, whatever their next match's day.
    public List<TieSummary> undecided(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(
                        tie.STATUS.ne("decided"), COMPETITION.POSITION, tie.SECOND_ON, tie.FIRST_ON, from.host().NAME)
                .fetch(Record1::value1);
    }

    /// The ties decided last, latest first: at least those of the last round.
    ///
    /// @param lastResult the day of the last result known at all
    public List<TieSummary> decidedLast(LocalDate day, LocalDate lastResult) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var latest = lastResult.isBefore(day) ? lastResult : day;
        return from.select(
                        shown().and(tie.DECIDED_ON.gt(latest.minusYears(YEARS_BETWEEN_ROUNDS))),
                        tie.DECIDED_ON.desc(),
                        from.host().NAME)
                .limit(inline(LARGEST_ROUND))
                .fetch(Record1::value1);
    }

    /// The latest first.
    public List<TieSummary> latestComebacks(LocalDate day, Era era, int most) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(comebacks(from, era), tie.DECIDED_ON.desc(), from.host().NAME)
                .limit(most)
                .fetch(Record1::value1);
    }

    /// In the order of the list of comebacks: from the furthest behind; of those, away before home, then by the margin.
    public List<TieSummary> greatestComebacks(LocalDate day, Era era, int most) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(
                        comebacks(from, era),
                        tie.DEFICIT.desc(),
                        tie.SECOND_LEG,
                        abs(tie.HOST_AGGREGATE.minus(tie.VISITOR_AGGREGATE)).desc(),
                        tie.DECIDED_ON.desc(),
                        tie.TIE_ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    private static Condition comebacks(TiesAsOf from, Era era) {
        var season = from.tie().SEASON_ID;
        return shown().and(from.tie().COMEBACK)
                .and(from.tie().STAGE_KIND.eq("knockout"))
                .and(
                        switch (era) {
                            case CHAMPIONS_LEAGUE -> season.ge(FIRST_CHAMPIONS_LEAGUE);
                            case EUROPEAN_CUP -> season.lt(FIRST_CHAMPIONS_LEAGUE);
                        });
    }

    private static Condition shown() {
        return COMPETITION.SLUG.eq(COMPETITION_SHOWN);
    }
}
