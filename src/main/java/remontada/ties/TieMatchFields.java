package remontada.ties;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.TIE;

import java.util.List;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.football.Goal;
import remontada.football.Score;
import remontada.football.Side;
import remontada.ties.TieMatch.Result;
import remontada.ties.TieMatch.Strike;

/// What to select to get the matches of a tie with their goals.
final class TieMatchFields {
    private TieMatchFields() {}

    /// In order, those to come included, of the tie that the statement selects from.
    static Field<List<TieMatch>> matches() {
        var town = coalesce(MATCH.VENUE, when(MATCH.NEUTRAL.isFalse(), CLUB.CITY));
        return multiset(select(
                                MATCH.LEG.convertFrom(Short::intValue),
                                MATCH.PLAYED_ON,
                                MATCH.KICK_OFF_AT.convertFrom(at -> at == null ? null : at.toInstant()),
                                MATCH.ZONE,
                                town,
                                MATCH.NEUTRAL,
                                when(MATCH.HOME_ID.eq(TIE.HOST_ID), "host")
                                        .otherwise("visitor")
                                        .convertFrom(TieMatchFields::side),
                                MATCH.STATUS,
                                MATCH.POSTPONED_ON,
                                result(),
                                MATCH.NOTE,
                                goals())
                        .from(MATCH)
                        .join(CLUB)
                        .on(CLUB.ID.eq(MATCH.HOME_ID))
                        .where(MATCH.TIE_ID.eq(TIE.ID))
                        .orderBy(MATCH.LEG))
                .convertFrom(matches -> matches.map(Records.mapping(TieMatch::new)));
    }

    private static SelectField<Result> result() {
        return row(
                        score(MATCH.HOME_GOALS, MATCH.AWAY_GOALS),
                        score(MATCH.HOME_HALF_TIME, MATCH.AWAY_HALF_TIME),
                        score(MATCH.HOME_EXTRA_TIME, MATCH.AWAY_EXTRA_TIME),
                        score(MATCH.HOME_PENALTIES, MATCH.AWAY_PENALTIES),
                        score(MATCH.HOME_ON_PITCH, MATCH.AWAY_ON_PITCH))
                .mapping(Result.class, TieMatchFields::result);
    }

    private static @Nullable Result result(
            @Nullable Score fullTime,
            @Nullable Score halfTime,
            @Nullable Score extraTime,
            @Nullable Score shootOut,
            @Nullable Score onPitch) {
        return fullTime == null ? null : new Result(fullTime, halfTime, extraTime, shootOut, onPitch);
    }

    private static SelectField<Score> score(TableField<?, Short> home, TableField<?, Short> away) {
        return row(home, away).mapping(Score.class, (h, a) -> h == null || a == null ? null : new Score(h, a));
    }

    private static Field<List<Strike>> goals() {
        return multiset(select(
                                GOAL.MINUTE.convertFrom(Short::intValue),
                                coalesce(GOAL.STOPPAGE, DSL.inline((short) 0)).convertFrom(Short::intValue),
                                field(GOAL.SIDE.eq("home")),
                                GOAL.SCORER,
                                GOAL.KIND.convertFrom(TieMatchFields::kind))
                        .from(GOAL)
                        .where(GOAL.MATCH_ID.eq(MATCH.ID))
                        .orderBy(GOAL.NUMBER))
                .convertFrom(goals -> goals.map(Records.mapping(Strike::new)));
    }

    private static Goal.Kind kind(String word) {
        return switch (word) {
            case "penalty" -> Goal.Kind.PENALTY;
            case "own-goal" -> Goal.Kind.OWN_GOAL;
            default -> Goal.Kind.GOAL;
        };
    }

    private static Side side(String name) {
        return name.equals("host") ? Side.HOST : Side.VISITOR;
    }
}
