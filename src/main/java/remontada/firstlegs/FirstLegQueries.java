package remontada.firstlegs;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.TieFilter;
import remontada.comebacks.TieFilterQueries;
import remontada.firstlegs.FirstLeg.Any;
import remontada.firstlegs.FirstLeg.Level;
import remontada.firstlegs.FirstLeg.Margin;
import remontada.firstlegs.FirstLeg.Score;
import remontada.football.Side;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Ties by what their first leg was like.
public final class FirstLegQueries {
    private final DSLContext sql;

    public FirstLegQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Every score that a first leg has had, with how the ties ended.
    public List<ScoreCount> byScore(TieFilter filter, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return sql.select(tie.FIRST_HOST, tie.FIRST_VISITOR, count(), count().filterWhere(tie.WINNER.eq("host")))
                .from(from.from())
                .where(TieFilterQueries.matching(filter, from))
                .groupBy(tie.FIRST_HOST, tie.FIRST_VISITOR)
                .orderBy(tie.FIRST_HOST, tie.FIRST_VISITOR)
                .fetch(row -> new ScoreCount(new Score(row.value1(), row.value2()), row.value3(), row.value4()));
    }

    /// The ties behind such a first leg, newest first: seen from the side behind, or from the winner if it was level.
    public List<ComebackRow> rows(FirstLeg firstLeg, TieFilter filter, LocalDate day, int offset, int limit) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        TieFilterQueries.matching(filter, from).and(was(firstLeg, from)),
                        from.tie().DECIDED_ON.desc(),
                        from.tie().TIE_ID)
                .offset(offset)
                .limit(limit)
                .fetch(record -> row(record.value1()));
    }

    private static Condition was(FirstLeg firstLeg, TiesAsOf from) {
        var tie = from.tie();
        return switch (firstLeg) {
            case Score(int host, int visitor) ->
                tie.FIRST_HOST.eq((short) host).and(tie.FIRST_VISITOR.eq((short) visitor));
            case Margin(int goals, Side winner) ->
                tie.DEFICIT.eq((short) goals).and(tie.BEHIND.eq(winner == Side.HOST ? "visitor" : "host"));
            case Level() -> tie.DEFICIT.eq((short) 0);
            case Any() -> noCondition();
        };
    }

    private static ComebackRow row(TieSummary tie) {
        var behind = tie.behind();
        var ending = tie.ending();
        if (ending == null) {
            throw new IllegalStateException("Tie " + tie.id() + " is not over");
        }
        return behind == null
                ? new ComebackRow(tie, ending.winner(), 0, false)
                : new ComebackRow(tie, behind.side(), behind.goals(), ending.comeback());
    }
}
