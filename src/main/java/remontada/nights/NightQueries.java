package remontada.nights;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.STAGE_KNOWN;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.clubs.ClubFields;
import remontada.clubs.FixturesAsOf;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// What was played on a day, or is to be, as known on another.
public final class NightQueries {
    private final DSLContext sql;

    public NightQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Ties with a match on a night, as they stood at the end of `day`.
    public List<TieSummary> ties(LocalDate night, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        var played = select(MATCH.TIE_ID).from(MATCH).where(MATCH.PLAYED_ON.eq(night), MATCH.TIE_ID.isNotNull());
        return from.select(
                        tie.TIE_ID
                                .in(played)
                                .and(tie.FIRST_ON
                                        .eq(night)
                                        .or(tie.SECOND_ON.eq(night))
                                        .or(tie.REPLAY_ON.eq(night))),
                        COMPETITION.POSITION,
                        tie.STAGE_POSITION.desc(),
                        from.host().NAME)
                .fetch(Record1::value1);
    }

    /// Every other match of a night: groups and league phases, leagues, cups, and legs that were put off.
    public List<NightMatch> matches(LocalDate night, LocalDate day) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        var over = !night.isAfter(day);
        return sql.select(
                        COMPETITION.NAME,
                        COMPETITION.KIND.eq("european"),
                        row(STAGE.SLUG, MATCH.GROUP_NAME).mapping(NightMatch.Group::of),
                        ClubFields.of(home),
                        ClubFields.of(away),
                        goals(over),
                        MATCH.KICK_OFF_AT.convertFrom(at -> at == null ? null : at.toInstant()),
                        MATCH.ZONE,
                        FixturesAsOf.putOff(day))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(MATCH.SEASON_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .where(MATCH.PLAYED_ON.eq(night), MATCH.TIE_ID.isNull().or(FixturesAsOf.putOff(day)), known(day, over))
                .orderBy(COMPETITION.POSITION, MATCH.GROUP_NAME.nullsFirst(), MATCH.KICK_OFF_AT.nullsFirst(), home.NAME)
                .fetch(Records.mapping(NightMatch::new));
    }

    /// What was put off is on no night.
    ///
    /// @param before the last day with European football before a night; null before the first
    /// @param after the next one that was known; null when none was
    public record Neighbours(
            @Nullable LocalDate before, @Nullable LocalDate after) {}

    public Neighbours neighbours(LocalDate night, LocalDate day) {
        var european = MATCH.STAGE_ID.isNotNull().and(not(FixturesAsOf.putOff(day)));
        var before = select(max(MATCH.PLAYED_ON)).from(MATCH).where(european, MATCH.PLAYED_ON.lt(night), seen(day));
        var after = select(min(MATCH.PLAYED_ON)).from(MATCH).where(european, MATCH.PLAYED_ON.gt(night), seen(day));
        return sql.select(field(before), field(after)).fetchSingle(Records.mapping(Neighbours::new));
    }

    private static SelectField<NightMatch.@Nullable Result> goals(boolean over) {
        var home = coalesce(MATCH.HOME_ON_PITCH, MATCH.HOME_GOALS);
        var away = coalesce(MATCH.AWAY_ON_PITCH, MATCH.AWAY_GOALS);
        return over
                ? row(home, away).mapping(NightMatch.Result::of)
                : row(inline((Short) null, home), inline((Short) null, away)).mapping(NightMatch.Result::of);
    }

    /// Leagues have their fixtures from the season's start, a group its own once the clubs are known; a cup draws.
    private static Condition known(LocalDate day, boolean over) {
        if (over) {
            return trueCondition();
        }
        return COMPETITION
                .KIND
                .eq("league")
                .and(coalesce(MATCH.KNOWN_ON, SEASON.STARTS_ON).le(day))
                .or(MATCH.STAGE_ID.isNotNull().and(stageKnown(day)));
    }

    private static Condition seen(LocalDate day) {
        return MATCH.PLAYED_ON
                .le(day)
                .or(MATCH.LEG.isNull().or(MATCH.LEG.lt((short) 3)).and(stageKnown(day)));
    }

    private static Condition stageKnown(LocalDate day) {
        return exists(selectOne()
                .from(STAGE_KNOWN)
                .where(
                        STAGE_KNOWN.STAGE_ID.eq(MATCH.STAGE_ID),
                        coalesce(MATCH.KNOWN_ON, STAGE_KNOWN.KNOWN_ON).le(day)));
    }
}
