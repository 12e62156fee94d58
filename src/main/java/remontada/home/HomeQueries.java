package remontada.home;

import static remontada.schema.Tables.COMPETITION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// The ties of the first page.
public final class HomeQueries {
    static final String COMPETITION_SHOWN = "champions-league";

    private static final short FIRST_CHAMPIONS_LEAGUE = 1992;
    private static final int LARGEST_ROUND = 16;

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
    public List<TieSummary> decidedLast(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(shown().and(tie.STATUS.eq("decided")), tie.DECIDED_ON.desc(), from.host().NAME)
                .limit(LARGEST_ROUND)
                .fetch(Record1::value1);
    }

    /// @param championsLeague since 1992-93, or else before
    public List<TieSummary> latestComebacks(LocalDate day, boolean championsLeague, int most) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(comebacks(from, championsLeague), tie.DECIDED_ON.desc(), from.host().NAME)
                .limit(most)
                .fetch(Record1::value1);
    }

    /// From the furthest behind; of those, away before home, then the latest.
    public List<TieSummary> greatestComebacks(LocalDate day, boolean championsLeague, int most) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return from.select(
                        comebacks(from, championsLeague),
                        tie.DEFICIT.desc(),
                        tie.SECOND_LEG,
                        tie.DECIDED_ON.desc(),
                        from.host().NAME)
                .limit(most)
                .fetch(Record1::value1);
    }

    private static Condition comebacks(TiesAsOf from, boolean championsLeague) {
        var season = from.tie().SEASON_ID;
        return shown().and(from.tie().COMEBACK)
                .and(from.tie().STAGE_KIND.eq("knockout"))
                .and(championsLeague ? season.ge(FIRST_CHAMPIONS_LEAGUE) : season.lt(FIRST_CHAMPIONS_LEAGUE));
    }

    private static Condition shown() {
        return COMPETITION.SLUG.eq(COMPETITION_SHOWN);
    }
}
