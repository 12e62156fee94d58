package remontada.chance;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.RATED_CLUB_AS_OF;
import static remontada.schema.Tables.RATED_SETTING_AS_OF;
import static remontada.schema.Tables.TIE_AS_OF;
import static remontada.schema.Tables.TIE_LEG;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.chance.TieChance.Grounds;
import remontada.chance.TieSoFar.TieGoal;
import remontada.football.Season;
import remontada.football.Side;
import remontada.schema.tables.RatedClubAsOf;
import remontada.schema.tables.RatedSettingAsOf;
import remontada.schema.tables.TieAsOf;
import remontada.schema.tables.TieLeg;

/// Ties as of a day, with what was known of their clubs: one statement for any number of them.
final class KnownTieQueries {
    private final DSLContext sql;
    private final Model model;

    KnownTieQueries(DSLContext sql, Model model) {
        this.sql = sql;
        this.model = model;
    }

    /// By their ids; ties that were not known on the day are missing.
    Map<Integer, KnownTie> known(Collection<Integer> ties, LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var first = TIE_LEG.as("first_leg");
        var second = TIE_LEG.as("second_leg");
        var eveOfFirst = eve(tie.FIRST_ON, day);
        var eveOfSecond = when(tie.LEGS.eq((short) 1), eveOfFirst).otherwise(eve(tie.SECOND_ON, day));
        var atFirst = Eve.of("at_first", tie, eveOfFirst);
        var atSecond = Eve.of("at_second", tie, eveOfSecond);
        return sql.select(tie.TIE_ID, soFar(tie, first, second, day), atFirst.clubs(), atSecond.clubs())
                .from(tie)
                .leftJoin(first)
                .on(first.TIE_ID.eq(tie.TIE_ID))
                .and(first.LEG.eq((short) 1))
                .leftJoin(second)
                .on(second.TIE_ID.eq(tie.TIE_ID))
                .and(second.LEG.eq((short) 2))
                .crossJoin(lateral(atFirst.host()))
                .crossJoin(lateral(atFirst.visitor()))
                .leftJoin(lateral(atFirst.setting()))
                .on(noCondition())
                .crossJoin(lateral(atSecond.host()))
                .crossJoin(lateral(atSecond.visitor()))
                .leftJoin(lateral(atSecond.setting()))
                .on(noCondition())
                .where(tie.TIE_ID.in(ties))
                .fetchMap(tie.TIE_ID, row -> KnownTie.of(row.value2(), row.value3(), row.value4(), day, model));
    }

    private static SelectField<TieSoFar> soFar(TieAsOf tie, TieLeg first, TieLeg second, LocalDate day) {
        return row(
                        RatedFields.rules(tie),
                        row(coalesce(first.NEUTRAL, false), coalesce(second.NEUTRAL, false))
                                .mapping(Grounds::new),
                        tie.STAGE_KIND.convertFrom(RatedFields::kind),
                        tie.SEASON_ID.convertFrom(Season::new),
                        tie.HOST_ID,
                        tie.VISITOR_ID,
                        tie.FIRST_ON,
                        tie.SECOND_ON,
                        row(tie.FIRST_HOST, tie.FIRST_VISITOR).mapping(KnownTieQueries::score),
                        row(tie.SECOND_HOST, tie.SECOND_VISITOR).mapping(KnownTieQueries::score),
                        goals(tie, day),
                        tie.EXTRA_TIME,
                        tie.WINNER.convertFrom(KnownTieQueries::side),
                        coalesce(tie.PLAYED_OUT, false),
                        tie.STATUS.convertFrom("in-play"::equals))
                .mapping(TieSoFar.class, TieSoFar::new);
    }

    private static Field<List<TieGoal>> goals(TieAsOf tie, LocalDate day) {
        return multiset(select(TIE_LEG.LEG, GOAL.MINUTE, GOAL.SIDE.eq("home").eq(TIE_LEG.AT_HOST))
                        .from(TIE_LEG)
                        .join(GOAL)
                        .on(GOAL.MATCH_ID.eq(TIE_LEG.MATCH_ID))
                        .where(TIE_LEG.TIE_ID.eq(tie.TIE_ID))
                        .and(TIE_LEG.LEG.le((short) 2))
                        .and(TIE_LEG.PLAYED_ON.le(day))
                        .orderBy(TIE_LEG.LEG, GOAL.NUMBER))
                .convertFrom(goals -> goals.map(
                        goal -> new TieGoal(goal.value1(), goal.value2(), goal.value3() ? Side.HOST : Side.VISITOR)));
    }

    /// What was known before a match of that day; on the day itself while it is still to come.
    private static Field<LocalDate> eve(Field<LocalDate> playedOn, LocalDate day) {
        return least(val(day), coalesce(playedOn.minus(1), val(day)));
    }

    private static @Nullable Side side(@Nullable String name) {
        return name == null ? null : name.equals("host") ? Side.HOST : Side.VISITOR;
    }

    private static @Nullable HostScore score(@Nullable Short host, @Nullable Short visitor) {
        return host == null || visitor == null ? null : new HostScore(host, visitor);
    }

    /// What was known of a tie's clubs on a day.
    private record Eve(RatedClubAsOf host, RatedClubAsOf visitor, RatedSettingAsOf setting) {
        static Eve of(String name, TieAsOf tie, Field<LocalDate> day) {
            return new Eve(
                    RATED_CLUB_AS_OF.call(tie.HOST_ID, day).as(name + "_host"),
                    RATED_CLUB_AS_OF.call(tie.VISITOR_ID, day).as(name + "_visitor"),
                    RATED_SETTING_AS_OF.call(tie.STAGE_KIND, day).as(name + "_setting"));
        }

        SelectField<KnownClubs> clubs() {
            return row(RatedFields.club(host), RatedFields.club(visitor), RatedFields.setting(setting))
                    .mapping(KnownClubs.class, KnownClubs::new);
        }
    }
}
