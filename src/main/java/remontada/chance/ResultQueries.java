package remontada.chance;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE_LEG;
import static remontada.schema.Tables.TIE_RECORD;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import remontada.chance.PastTie.Competition;
import remontada.chance.PastTie.GoalAt;
import remontada.chance.RatedMatch.Entrant;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.RatedMatch.Setting;
import remontada.chance.TieChance.Grounds;
import remontada.football.Decider;
import remontada.football.TieRules;
import remontada.schema.Routines;

/// All results: what ratings and parameters are made of.
public final class ResultQueries {
    private final DSLContext sql;

    public ResultQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Every match that was really played, by day.
    History history() {
        return history(LocalDate.MIN);
    }

    /// The same from a day on.
    History history(LocalDate from) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        return new History(sql.select(
                        MATCH.ID,
                        MATCH.PLAYED_ON,
                        MATCH.SEASON_ID,
                        COMPETITION.KIND,
                        COMPETITION.ID,
                        STAGE.KIND,
                        MATCH.NEUTRAL,
                        home.ID,
                        home.COUNTRY,
                        away.ID,
                        away.COUNTRY,
                        coalesce(MATCH.HOME_ON_PITCH, MATCH.HOME_GOALS),
                        coalesce(MATCH.AWAY_ON_PITCH, MATCH.AWAY_GOALS))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .where(Routines.matchWasPlayed(MATCH.STATUS, MATCH.HOME_ON_PITCH)
                        .isTrue())
                .and(from.equals(LocalDate.MIN) ? noCondition() : MATCH.PLAYED_ON.ge(from))
                .orderBy(MATCH.PLAYED_ON, COMPETITION.POSITION, home.SLUG)
                .fetch(row -> new RatedMatch(
                        row.value1(),
                        row.value2().toEpochDay(),
                        row.value3(),
                        setting(row.value4(), row.value5(), row.value6()),
                        row.value7(),
                        new Entrant(row.value8(), row.value9()),
                        new Entrant(row.value10(), row.value11()),
                        row.value12(),
                        row.value13())));
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
                                .mapping(ResultQueries::rules),
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

    private static Setting setting(String competitionKind, int competition, @Nullable String stageKind) {
        return switch (competitionKind) {
            case "league" -> new Setting(Kind.LEAGUE, competition);
            case "cup" -> new Setting(Kind.CUP, competition);
            default -> Setting.european(RatedFields.kind(requireNonNull(stageKind)));
        };
    }

    private static TieRules rules(short legs, boolean awayGoals, String whenLevel, String whenStillLevel) {
        return new TieRules(legs, awayGoals, Decider.parse(whenLevel), Decider.parse(whenStillLevel));
    }

    private static @Nullable List<GoalAt> known(List<GoalAt> goals, @Nullable Short scored) {
        return scored != null && scored == goals.size() ? goals : null;
    }
}
