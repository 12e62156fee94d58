package remontada.chance;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Routines.latestSeason;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.RATED_CLUB_AS_OF;
import static remontada.schema.Tables.RATED_SETTING_AS_OF;
import static remontada.schema.Tables.TIE_AS_OF;
import static remontada.schema.Tables.TIE_LEG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.chance.KnownTie.TieGoal;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.TieChance.Grounds;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.platform.Request;
import remontada.schema.tables.RatedClubAsOf;
import remontada.schema.tables.RatedSettingAsOf;
import remontada.schema.tables.TieAsOf;

/// The chances of ties as of a day: one statement for any number of ties.
public final class ChanceQueries {
    /// Two seasons had none: of 1992-93 and 1993-94, the knock-out stages were single matches.
    private static final short SEASONS_TO_LOOK_BACK = 5;

    private final DSLContext sql;
    private final Chances chances;
    private final Forecasts forecasts;

    /// With the model that ships.
    public ChanceQueries(DSLContext sql) {
        this(sql, new Chances(Model.shipped()));
    }

    ChanceQueries(DSLContext sql, Chances chances) {
        this.sql = sql;
        this.chances = chances;
        this.forecasts = new Forecasts(chances);
    }

    /// @return none for a tie that was not known on the day
    public Optional<Forecast> forecast(int tie, LocalDate day) {
        return forecast(tie, day, null);
    }

    /// The same while a match of it is on; null when none is.
    public Optional<Forecast> forecast(int tie, LocalDate day, @Nullable InPlay on) {
        return known(List.of(tie), day).stream().findFirst().map(known -> forecasts.of(known, on));
    }

    /// The same for many ties, by tie, without the course of each.
    ///
    /// @param on those with a match that is on
    public Map<Integer, Forecast> forecasts(Collection<Integer> ties, LocalDate day, Map<Integer, InPlay> on) {
        return ties.isEmpty()
                ? Map.of()
                : known(ties, day).stream()
                        .collect(Collectors.toMap(KnownTie::id, tie -> forecasts.briefly(tie, on.get(tie.id()))));
    }

    /// The rules of the latest Champions League knock-out tie of two legs that was known, if there was one lately.
    public Optional<TieRules> presentRules(LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var knockout = RatedFields.name(Kind.KNOCKOUT);
        var cup = select(COMPETITION.ID).from(COMPETITION).where(COMPETITION.SLUG.eq("champions-league"));
        var latest = latestSeason(field(cup), val(knockout), val(day));
        return sql.select(tie.LEGS, tie.AWAY_GOALS, tie.WHEN_LEVEL, tie.WHEN_STILL_LEVEL)
                .from(tie)
                .where(
                        tie.COMPETITION_ID.eq(cup),
                        tie.STAGE_KIND.eq(knockout),
                        tie.SEASON_ID.gt(latest.minus(SEASONS_TO_LOOK_BACK)),
                        tie.LEGS.eq((short) 2))
                .orderBy(tie.KNOWN_ON.desc(), tie.TIE_ID)
                .limit(inline(1))
                .fetchOptional(Records.mapping(ChanceQueries::rules));
    }

    /// Clubs as they were known at the end of a day, for ties that may come.
    public Contenders contenders(Collection<Integer> clubs, LocalDate day) {
        var rated = RATED_CLUB_AS_OF.call(CLUB.ID, val(day)).as("rated");
        var setting =
                RATED_SETTING_AS_OF.call(RatedFields.name(Kind.KNOCKOUT), day).as("setting");
        var known = new HashMap<Integer, KnownClub>();
        var settings = new ArrayList<KnownSetting>();
        sql.select(CLUB.ID, RatedFields.club(rated), RatedFields.setting(setting))
                .from(CLUB)
                .crossJoin(lateral(rated))
                .leftJoin(setting)
                .on(noCondition())
                .where(CLUB.ID.in(clubs))
                .forEach(row -> {
                    known.put(row.value1(), row.value2());
                    settings.add(row.value3());
                });
        return new Contenders(chances, known, settings.isEmpty() ? null : settings.getFirst(), day);
    }

    /// Ties that had a leg on a day or later, and are not all to come.
    List<Integer> begunSince(LocalDate from) {
        var late = select(TIE_LEG.TIE_ID).from(TIE_LEG).where(TIE_LEG.PLAYED_ON.ge(from));
        var tie = TIE_AS_OF.call(Request.LAST_DAY).as("tie");
        return sql.select(tie.TIE_ID)
                .from(tie)
                .where(tie.TIE_ID.in(late), tie.FIRST_HOST.isNotNull())
                .orderBy(tie.TIE_ID)
                .fetch(tie.TIE_ID);
    }

    /// The chances of some ties with the course of each, by tie, with all that is known now.
    Map<Integer, Forecast> forecasts(Collection<Integer> ties) {
        return known(ties, Request.LAST_DAY).parallelStream()
                .collect(Collectors.toConcurrentMap(KnownTie::id, forecasts::of));
    }

    List<KnownTie> known(Collection<Integer> ties, LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var first = TIE_LEG.as("first_leg");
        var second = TIE_LEG.as("second_leg");
        var eveOfFirst = eve(tie.FIRST_ON, day);
        var eveOfSecond = when(tie.LEGS.eq((short) 1), eveOfFirst).otherwise(eve(tie.SECOND_ON, day));
        var atFirst = Eve.of("at_first", tie, eveOfFirst);
        var atSecond = Eve.of("at_second", tie, eveOfSecond);
        var goals = multiset(
                        select(TIE_LEG.LEG, GOAL.MINUTE, GOAL.SIDE.eq("home").eq(TIE_LEG.AT_HOST))
                                .from(TIE_LEG)
                                .join(GOAL)
                                .on(GOAL.MATCH_ID.eq(TIE_LEG.MATCH_ID))
                                .where(TIE_LEG.TIE_ID.eq(tie.TIE_ID))
                                .and(TIE_LEG.LEG.le((short) 2))
                                .and(TIE_LEG.PLAYED_ON.le(day))
                                .orderBy(TIE_LEG.LEG, GOAL.NUMBER))
                .convertFrom(rows -> rows.map(
                        row -> new TieGoal(row.value1(), row.value2(), row.value3() ? Side.HOST : Side.VISITOR)));
        return sql.select(
                        tie.TIE_ID,
                        row(tie.LEGS, tie.AWAY_GOALS, tie.WHEN_LEVEL, tie.WHEN_STILL_LEVEL)
                                .mapping(ChanceQueries::rules),
                        row(coalesce(first.NEUTRAL, false), coalesce(second.NEUTRAL, false))
                                .mapping(Grounds::new),
                        tie.STAGE_KIND,
                        tie.SEASON_ID,
                        eveOfFirst,
                        atFirst.clubs(),
                        eveOfSecond,
                        atSecond.clubs(),
                        row(tie.FIRST_HOST, tie.FIRST_VISITOR).mapping(ChanceQueries::score),
                        row(tie.SECOND_HOST, tie.SECOND_VISITOR).mapping(ChanceQueries::score),
                        goals,
                        tie.EXTRA_TIME,
                        tie.WINNER,
                        tie.STATUS,
                        tie.WINNER.isNull().or(tie.PLAYED_OUT))
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
                .fetch(row -> {
                    var kind = RatedFields.kind(row.value4());
                    var rules = row.value2();
                    var playedFirst = row.value10();
                    var playedSecond = rules.legs() == 1 ? playedFirst : row.value11();
                    return new KnownTie(
                            row.value1(),
                            rules,
                            row.value3(),
                            row.value7().on(chances.model(), kind, row.value5(), row.value6()),
                            row.value9().on(chances.model(), kind, row.value5(), row.value8()),
                            playedFirst,
                            row.value16() ? complete(row.value12(), playedFirst, row.value11()) : null,
                            playedSecond != null,
                            row.value13(),
                            row.value14() == null ? null : row.value14().equals("host") ? Side.HOST : Side.VISITOR,
                            row.value15().equals("in-play") && rules.whenLevel() == Decider.REPLAY);
                });
    }

    /// What was known before a match of that day; on the day itself while it is still to come.
    private static Field<LocalDate> eve(Field<LocalDate> playedOn, LocalDate day) {
        return least(val(day), coalesce(playedOn.minus(1), val(day)));
    }

    private static @Nullable HostScore score(@Nullable Short host, @Nullable Short visitor) {
        return host == null || visitor == null ? null : new HostScore(host, visitor);
    }

    private static TieRules rules(short legs, boolean awayGoals, String whenLevel, String whenStillLevel) {
        return new TieRules(legs, awayGoals, Decider.parse(whenLevel), Decider.parse(whenStillLevel));
    }

    /// The goals, if they add up to what was scored in each leg.
    private static @Nullable List<TieGoal> complete(
            List<TieGoal> goals, @Nullable HostScore first, @Nullable HostScore second) {
        return addUp(goals, 1, first) && addUp(goals, 2, second) ? goals : null;
    }

    private static boolean addUp(List<TieGoal> goals, int leg, @Nullable HostScore score) {
        var scored = HostScore.GOALLESS;
        for (var goal : goals) {
            if (goal.leg() == leg) {
                scored = scored.plusGoal(goal.side());
            }
        }
        return scored.equals(score == null ? HostScore.GOALLESS : score);
    }

    /// What was known of a tie's clubs on a day.
    private record Eve(RatedClubAsOf host, RatedClubAsOf visitor, RatedSettingAsOf setting) {
        static Eve of(String name, TieAsOf tie, Field<LocalDate> day) {
            return new Eve(
                    RATED_CLUB_AS_OF.call(tie.HOST_ID, day).as(name + "_host"),
                    RATED_CLUB_AS_OF.call(tie.VISITOR_ID, day).as(name + "_visitor"),
                    RATED_SETTING_AS_OF.call(tie.STAGE_KIND, day).as(name + "_setting"));
        }

        SelectField<Clubs> clubs() {
            return row(RatedFields.club(host), RatedFields.club(visitor), RatedFields.setting(setting))
                    .mapping(Clubs.class, Clubs::new);
        }
    }

    private record Clubs(
            KnownClub host, KnownClub visitor, @Nullable KnownSetting setting) {
        Pairing on(Model model, Kind kind, int season, LocalDate day) {
            return KnownClub.pair(model, host, visitor, KnownSetting.orAtFirst(setting, model), kind, season, day);
        }
    }
}
