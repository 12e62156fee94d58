package remontada.records;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.DECIDING_GOAL;
import static remontada.schema.Tables.TIE_CHANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row4;
import org.jooq.impl.SQLDataType;
import remontada.clubs.ClubFields;
import remontada.comebacks.TieFilter;
import remontada.comebacks.TieFilterQueries;
import remontada.football.Season;
import remontada.football.Side;
import remontada.records.Tally.OfClub;
import remontada.records.Tally.OfSeason;
import remontada.records.Tally.OfStage;
import remontada.schema.tables.TieAsOf;
import remontada.ties.TiesAsOf;

/// What the ties of a filter add up to, as of a day.
public final class RecordQueries {
    private static final short FULL_TIME = 90;
    private static final short NOT_BEHIND = 0;

    private final DSLContext sql;

    public RecordQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Comebacks by stage and by season, each in order.
    public record Rounds(List<OfStage> stages, List<OfSeason> seasons) {}

    public Rounds rounds(TieFilter filter, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var rounds = new Rounds(new ArrayList<>(), new ArrayList<>());
        sql.select(tie.STAGE, tie.SEASON_ID, count().filterWhere(tie.COMEBACK), count())
                .from(from.from())
                .where(TieFilterQueries.matching(filter, from), tie.BEHIND.isNotNull())
                .groupBy(groupingSets(new Field<?>[] {tie.STAGE, tie.STAGE_POSITION}, new Field<?>[] {tie.SEASON_ID}))
                .orderBy(tie.STAGE_POSITION, tie.SEASON_ID)
                .forEach(row -> {
                    var tally = new Tally(row.value3(), row.value4());
                    if (row.value2() == null) {
                        rounds.stages().add(new OfStage(row.value1(), tally));
                    } else {
                        rounds.seasons().add(new OfSeason(new Season(row.value2()), tally));
                    }
                });
        return rounds;
    }

    /// Every club that was ever behind or ahead.
    public List<OfClub> clubs(TieFilter filter, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var side = lateral(values(side(tie, "host"), side(tie, "visitor")))
                .as("side", "club_id", "standing", "most_behind", "won");
        var standing = side.field("standing", String.class);
        var wasBehind = side.field("most_behind", Short.class).gt(NOT_BEHIND).and(tie.GOALS_KNOWN);
        var won = side.field("won", Boolean.class).isTrue();
        return sql.select(
                        ClubFields.of(CLUB),
                        count().filterWhere(standing.eq("behind").and(tie.COMEBACK)),
                        count().filterWhere(standing.eq("behind")),
                        count().filterWhere(standing.eq("ahead").and(tie.COMEBACK)),
                        count().filterWhere(standing.eq("ahead")),
                        count().filterWhere(wasBehind.and(won)),
                        count().filterWhere(wasBehind))
                .from(from.from())
                .crossJoin(side)
                .join(CLUB)
                .on(CLUB.ID.eq(side.field("club_id", Integer.class)))
                .where(TieFilterQueries.matching(filter, from))
                .groupBy(CLUB.ID)
                .orderBy(CLUB.NAME, CLUB.ID)
                .fetch(row -> new OfClub(
                        row.value1(),
                        new Tally(row.value2(), row.value3()),
                        new Tally(row.value4(), row.value5()),
                        new Tally(row.value6(), row.value7())));
    }

    /// The latest goals of second legs that put a club through for good.
    ///
    /// @param extraTime in extra time, or else within 90 minutes and their stoppage time
    public List<DecidingGoal> decidingGoals(TieFilter filter, LocalDate day, boolean extraTime, int most) {
        var from = new TiesAsOf(sql, day);
        var goal = DECIDING_GOAL;
        return sql.select(from.fields().summary(), goal.BY_HOST, goal.MINUTE, goal.STOPPAGE, goal.SCORER)
                .from(from.from())
                .join(goal)
                .on(goal.TIE_ID.eq(from.tie().TIE_ID))
                .where(
                        TieFilterQueries.matching(filter, from),
                        goal.LEG.eq((short) 2),
                        extraTime ? goal.MINUTE.gt(FULL_TIME) : goal.MINUTE.le(FULL_TIME))
                .orderBy(
                        goal.MINUTE.desc(),
                        goal.STOPPAGE.desc().nullsLast(),
                        from.tie().DECIDED_ON.desc(),
                        goal.TIE_ID)
                .limit(most)
                .fetch(row -> new DecidingGoal(
                        row.value1(),
                        row.value2() ? Side.HOST : Side.VISITOR,
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    /// Ties whose winners were as good as out at some moment, the least likely first.
    public List<LongShot> unlikeliest(TieFilter filter, LocalDate day, int most) {
        return longShots(filter, day, most, TIE_CHANCE.LOW, TIE_CHANCE.LOW_MINUTE);
    }

    /// Ties whose winners were the least likely before a ball was kicked.
    public List<LongShot> upsets(TieFilter filter, LocalDate day, int most) {
        var from = new TiesAsOf(sql, day);
        var winners = when(from.tie().WINNER.eq("host"), TIE_CHANCE.BEFORE_TIE)
                .otherwise(val(1.0).minus(TIE_CHANCE.BEFORE_TIE));
        return longShots(filter, day, most, winners, castNull(SQLDataType.SMALLINT));
    }

    private List<LongShot> longShots(
            TieFilter filter, LocalDate day, int most, Field<Double> chance, Field<Short> minute) {
        var from = new TiesAsOf(sql, day);
        return sql.select(from.fields().summary(), from.tie().WINNER.eq("host"), chance, minute)
                .from(from.from())
                .join(TIE_CHANCE)
                .on(TIE_CHANCE.TIE_ID.eq(from.tie().TIE_ID))
                .where(
                        TieFilterQueries.matching(filter, from),
                        from.tie().PLAYED_OUT.isTrue(),
                        chance.isNotNull())
                .orderBy(chance, from.tie().TIE_ID)
                .limit(most)
                .fetch(row -> new LongShot(
                        row.value1(), row.value2() ? Side.HOST : Side.VISITOR, row.value3(), row.value4()));
    }

    /// A tie from one side: the club, how it stood after the first leg, how far it was behind at worst, whether it won.
    private static Row4<Integer, String, Short, Boolean> side(TieAsOf tie, String side) {
        var isHost = side.equals("host");
        return row(
                isHost ? tie.HOST_ID : tie.VISITOR_ID,
                when(tie.BEHIND.eq(side), val("behind"))
                        .when(tie.BEHIND.isNotNull(), val("ahead"))
                        .otherwise(val("level")),
                isHost ? tie.HOST_MOST_BEHIND : tie.VISITOR_MOST_BEHIND,
                field(tie.WINNER.eq(side)));
    }
}
