package remontada.comebacks;

import static org.jooq.impl.DSL.noCondition;
import static remontada.schema.Tables.COMPETITION;

import org.jooq.Condition;
import remontada.ties.TiesAsOf;

/// A filter as a condition.
public final class TieFilterQueries {
    private TieFilterQueries() {}

    /// Ties of two legs that football has decided by the day, as far as the filter goes.
    public static Condition matching(TieFilter filter, TiesAsOf from) {
        return from.tie().PLAYED_OUT.isTrue().and(from.tie().LEGS.eq((short) 2)).and(within(filter, from));
    }

    /// Ties of whatever legs and however far, as far as the filter goes.
    public static Condition within(TieFilter filter, TiesAsOf from) {
        var tie = from.tie();
        var firstOfEra = (short) Era.FIRST_CHAMPIONS_LEAGUE.startYear();
        return noCondition()
                .and(filter.isEveryCompetition() ? noCondition() : COMPETITION.SLUG.eq(filter.competition()))
                .and(
                        switch (filter.era()) {
                            case CHAMPIONS_LEAGUE -> tie.SEASON_ID.ge(firstOfEra);
                            case EUROPEAN_CUP -> tie.SEASON_ID.lt(firstOfEra);
                            case ALL -> noCondition();
                        })
                .and(
                        switch (filter.scope()) {
                            case KNOCKOUT -> tie.STAGE_KIND.eq("knockout");
                            case QUALIFYING -> tie.STAGE_KIND.eq("qualifying");
                            case ALL -> noCondition();
                        })
                .and(filter.stage().map(tie.STAGE::eq).orElse(noCondition()))
                .and(filter.from()
                        .map(season -> tie.SEASON_ID.ge((short) season.startYear()))
                        .orElse(noCondition()))
                .and(filter.to()
                        .map(season -> tie.SEASON_ID.le((short) season.startYear()))
                        .orElse(noCondition()));
    }
}
