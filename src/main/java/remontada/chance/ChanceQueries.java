package remontada.chance;

import static java.util.Locale.ROOT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.PAIRING_AS_OF;
import static remontada.schema.Tables.TIE_AS_OF;
import static remontada.schema.Tables.TIE_LEG;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.chance.KnownTie.TieGoal;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.TieChance.Grounds;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.schema.tables.PairingAsOf;

/// The chances of ties as of a day: one statement for any number of ties.
public final class ChanceQueries {
    private final DSLContext sql;
    private final Chances chances;
    private final Outlooks outlooks;

    public ChanceQueries(DSLContext sql, Chances chances) {
        this.sql = sql;
        this.chances = chances;
        this.outlooks = new Outlooks(chances);
    }

    /// @return none for a tie that was not known on the day
    public Optional<Outlook> outlook(int tie, LocalDate day) {
        return Optional.ofNullable(outlooks(List.of(tie), day).get(tie));
    }

    /// The same for many ties, by tie.
    public Map<Integer, Outlook> outlooks(Collection<Integer> ties, LocalDate day) {
        return known(ties, day).stream().collect(Collectors.toMap(KnownTie::id, outlooks::of));
    }

    List<KnownTie> known(Collection<Integer> ties, LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var first = TIE_LEG.as("first_leg");
        var second = TIE_LEG.as("second_leg");
        var eveOfFirst = eve(tie.FIRST_ON, day);
        var eveOfSecond = when(tie.LEGS.eq((short) 1), eveOfFirst).otherwise(eve(tie.SECOND_ON, day));
        var atFirst = PAIRING_AS_OF
                .call(tie.HOST_ID, tie.VISITOR_ID, tie.STAGE_KIND, eveOfFirst)
                .as("at_first");
        var atSecond = PAIRING_AS_OF
                .call(tie.HOST_ID, tie.VISITOR_ID, tie.STAGE_KIND, eveOfSecond)
                .as("at_second");
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
                        clubs(atFirst),
                        eveOfSecond,
                        clubs(atSecond),
                        row(tie.FIRST_HOST, tie.FIRST_VISITOR).mapping(ChanceQueries::score),
                        row(tie.SECOND_HOST, tie.SECOND_VISITOR).mapping(ChanceQueries::score),
                        goals,
                        tie.EXTRA_TIME,
                        tie.WINNER,
                        tie.STATUS)
                .from(tie)
                .leftJoin(first)
                .on(first.TIE_ID.eq(tie.TIE_ID))
                .and(first.LEG.eq((short) 1))
                .leftJoin(second)
                .on(second.TIE_ID.eq(tie.TIE_ID))
                .and(second.LEG.eq((short) 2))
                .crossJoin(lateral(atFirst))
                .crossJoin(lateral(atSecond))
                .where(tie.TIE_ID.in(ties))
                .fetch(row -> {
                    var kind = Kind.valueOf(row.value4().toUpperCase(ROOT));
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
                            complete(row.value12(), playedFirst, rules.legs() == 1 ? null : row.value11()),
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

    private static SelectField<Clubs> clubs(PairingAsOf pairing) {
        return row(
                        club(
                                pairing.HOST_COUNTRY,
                                row(
                                                pairing.HOST_ON,
                                                pairing.HOST_STRENGTH,
                                                pairing.HOST_DOUBT,
                                                pairing.HOST_REST,
                                                pairing.HOST_SPREAD,
                                                pairing.HOST_OPENNESS,
                                                pairing.HOST_GROUND)
                                        .mapping(ChanceQueries::clubRating),
                                row(
                                                pairing.HOST_LEVEL_ON,
                                                pairing.HOST_LEVEL,
                                                pairing.HOST_LEVEL_DOUBT,
                                                pairing.HOST_LEVEL_REST)
                                        .mapping(ChanceQueries::countryRating)),
                        club(
                                pairing.VISITOR_COUNTRY,
                                row(
                                                pairing.VISITOR_ON,
                                                pairing.VISITOR_STRENGTH,
                                                pairing.VISITOR_DOUBT,
                                                pairing.VISITOR_REST,
                                                pairing.VISITOR_SPREAD,
                                                pairing.VISITOR_OPENNESS,
                                                pairing.VISITOR_GROUND)
                                        .mapping(ChanceQueries::clubRating),
                                row(
                                                pairing.VISITOR_LEVEL_ON,
                                                pairing.VISITOR_LEVEL,
                                                pairing.VISITOR_LEVEL_DOUBT,
                                                pairing.VISITOR_LEVEL_REST)
                                        .mapping(ChanceQueries::countryRating)),
                        pairing.GOALS,
                        pairing.EDGE)
                .mapping(Clubs::of);
    }

    private static SelectField<KnownClub> club(
            Field<String> country, SelectField<ClubRating> rating, SelectField<CountryRating> level) {
        return row(country, rating, level).mapping(KnownClub::new);
    }

    private static @Nullable ClubRating clubRating(
            @Nullable LocalDate on,
            @Nullable Float strength,
            @Nullable Float doubt,
            @Nullable Float rest,
            @Nullable Float spread,
            @Nullable Float openness,
            @Nullable Float ground) {
        return on == null
                        || strength == null
                        || doubt == null
                        || rest == null
                        || spread == null
                        || openness == null
                        || ground == null
                ? null
                : new ClubRating(on.toEpochDay(), strength, doubt, new Drift(rest, spread, 0), openness, ground);
    }

    private static @Nullable CountryRating countryRating(
            @Nullable LocalDate on, @Nullable Float level, @Nullable Float doubt, @Nullable Float rest) {
        return on == null || level == null || doubt == null || rest == null
                ? null
                : new CountryRating(on.toEpochDay(), level, doubt, rest);
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

    /// Two clubs and what is played, as read.
    private record Clubs(
            KnownClub host, KnownClub visitor, @Nullable SettingRating setting) {
        static Clubs of(KnownClub host, KnownClub visitor, @Nullable Float goals, @Nullable Float edge) {
            return new Clubs(host, visitor, goals == null || edge == null ? null : new SettingRating(goals, edge));
        }

        Pairing on(Model model, Kind kind, int season, LocalDate day) {
            var known = setting != null
                    ? setting
                    : new SettingRating(model.get(Parameter.GOALS_AT_FIRST), model.get(Parameter.EDGE_AT_FIRST));
            return KnownClub.pair(model, host, visitor, known, kind, season, day);
        }
    }
}
