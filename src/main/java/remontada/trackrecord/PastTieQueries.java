package remontada.trackrecord;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.TIE_LEG;
import static remontada.schema.Tables.TIE_RECORD;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import remontada.chance.HostScore;
import remontada.chance.RatedFields;
import remontada.chance.TieChance.Grounds;
import remontada.football.Decider;
import remontada.football.TieRules;
import remontada.trackrecord.PastTie.Competition;
import remontada.trackrecord.PastTie.GoalAt;

/// European ties as they ended, which the model is fitted to and judged by.
final class PastTieQueries {
    private final DSLContext sql;

    PastTieQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Every European tie that football decided, by day of its first match.
    List<PastTie> ties() {
        var tie = TIE_RECORD;
        var first = TIE_LEG.as("first_leg");
        var second = TIE_LEG.as("second_leg");
        var goals = multiset(select(GOAL.MINUTE, GOAL.SIDE.eq("home").eq(second.AT_HOST))
                        .from(GOAL)
                        .where(GOAL.MATCH_ID.eq(second.MATCH_ID))
                        .orderBy(GOAL.NUMBER))
                .convertFrom(rows -> rows.map(row -> new GoalAt(row.value1(), row.value2())));
        return sql.select(
                        tie.TIE_ID,
                        COMPETITION.SLUG,
                        tie.SEASON_ID,
                        tie.STAGE_KIND,
                        row(tie.LEGS, tie.AWAY_GOALS, tie.WHEN_LEVEL, tie.WHEN_STILL_LEVEL)
                                .mapping(PastTieQueries::rules),
                        row(first.NEUTRAL, coalesce(second.NEUTRAL, false)).mapping(Grounds::new),
                        first.MATCH_ID,
                        second.MATCH_ID,
                        row(tie.FIRST_HOST, tie.FIRST_VISITOR).mapping(HostScore::new),
                        second.HOST_GOALS.plus(second.VISITOR_GOALS),
                        goals,
                        when(
                                second.EXTRA_TIME,
                                second.HOST_GOALS
                                        .plus(second.VISITOR_GOALS)
                                        .minus(second.HOST_AFTER_90)
                                        .minus(second.VISITOR_AFTER_90)
                                        .cast(SQLDataType.INTEGER)),
                        tie.WINNER.eq("host"))
                .from(tie)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(tie.COMPETITION_ID))
                .join(first)
                .on(first.TIE_ID.eq(tie.TIE_ID))
                .and(first.LEG.eq((short) 1))
                .leftJoin(second)
                .on(second.TIE_ID.eq(tie.TIE_ID))
                .and(second.LEG.eq((short) 2))
                .where(tie.PLAYED_OUT)
                .and(tie.WINNER.isNotNull())
                .orderBy(tie.FIRST_ON, tie.TIE_ID)
                .fetch(row -> new PastTie(
                        row.value1(),
                        row.value2().equals("champions-league") ? Competition.CHAMPIONS_LEAGUE : Competition.OTHER,
                        row.value3(),
                        RatedFields.kind(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        known(row.value11(), row.value10()),
                        row.value12(),
                        row.value13()));
    }

    private static TieRules rules(short legs, boolean awayGoals, String whenLevel, String whenStillLevel) {
        return new TieRules(legs, awayGoals, Decider.parse(whenLevel), Decider.parse(whenStillLevel));
    }

    private static @Nullable List<GoalAt> known(List<GoalAt> goals, @Nullable Short scored) {
        return scored != null && scored == goals.size() ? goals : null;
    }
}
