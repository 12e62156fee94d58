package remontada.live;

import static org.jooq.impl.DSL.row;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.LIVE_MATCH;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.TIE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Side;
import remontada.live.LiveMatch.Heard;

/// The matches of ties that are played today.
public final class LiveQueries {
    /// What was heard longer ago is not told as if it still were so.
    public static final Duration RECENT = Duration.ofMinutes(5);
    /// What was heard longer ago is not told at all.
    public static final Duration TOLD = Duration.ofHours(6);

    /// Whether it was told of the kick-off as it is planned now. What was told longer before is about another
    /// occasion, such as a day from which the match was moved.
    public static final Condition OF_THIS_KICK_OFF =
            MATCH.KICK_OFF_AT.isNull().or(LIVE_MATCH.SEEN_AT.ge(MATCH.KICK_OFF_AT.minus(new DayToSecond(0, 0, 15))));

    private final DSLContext sql;
    private final Clock clock;

    public LiveQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those of a day, and those of the evening before that were heard of since.
    public List<LiveMatch> matches(LocalDate day) {
        var now = clock.instant();
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        var host = CLUB.as("host");
        var visitor = CLUB.as("visitor");
        var told =
                LIVE_MATCH.SEEN_AT.gt(now.minus(TOLD).atOffset(ZoneOffset.UTC)).and(LIVE_MATCH.PERIOD.ne("ended"));
        return sql.select(
                        MATCH.TIE_ID,
                        COMPETITION.SLUG,
                        SEASON.SLUG,
                        host.SLUG,
                        visitor.SLUG,
                        MATCH.LEG.convertFrom(Short::intValue),
                        MATCH.HOME_ID.eq(TIE.HOST_ID),
                        MATCH.STATUS.notIn("scheduled", "postponed"),
                        heard(now))
                .from(MATCH)
                .join(TIE)
                .on(TIE.ID.eq(MATCH.TIE_ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(MATCH.SEASON_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .join(host)
                .on(host.ID.eq(TIE.HOST_ID))
                .join(visitor)
                .on(visitor.ID.eq(TIE.VISITOR_ID))
                .leftJoin(LIVE_MATCH)
                .on(LIVE_MATCH.COMPETITION.eq(COMPETITION.SLUG))
                .and(LIVE_MATCH.SEASON.eq(SEASON.SLUG))
                .and(LIVE_MATCH.DAY.eq(MATCH.PLAYED_ON))
                .and(LIVE_MATCH.HOME.eq(home.SLUG))
                .and(LIVE_MATCH.AWAY.eq(away.SLUG))
                .and(told)
                .and(OF_THIS_KICK_OFF)
                .where(MATCH.TIE_ID.isNotNull())
                .and(MATCH.PLAYED_ON
                        .eq(day)
                        .or(MATCH.PLAYED_ON.eq(day.minusDays(1)).and(LIVE_MATCH.VERSION.isNotNull())))
                .orderBy(MATCH.TIE_ID)
                .fetch(row -> new LiveMatch(
                        "%s/%s/%s-v-%s".formatted(row.value2(), row.value3(), row.value4(), row.value5()),
                        row.value1(),
                        row.value6(),
                        row.value7() ? Side.HOST : Side.VISITOR,
                        row.value8(),
                        row.value9()));
    }

    private static SelectField<@Nullable Heard> heard(Instant now) {
        return row(
                        LIVE_MATCH.PERIOD,
                        LIVE_MATCH.MINUTE,
                        LIVE_MATCH.STOPPAGE,
                        LIVE_MATCH.HOME_GOALS,
                        LIVE_MATCH.AWAY_GOALS,
                        LIVE_MATCH.HOME_PENALTIES,
                        LIVE_MATCH.AWAY_PENALTIES,
                        LIVE_MATCH.SEEN_AT,
                        LIVE_MATCH.VERSION)
                .convertFrom(row -> row.value1() == null
                        ? null
                        : new Heard(
                                Period.parse(row.value1()),
                                number(row.value2()),
                                number(row.value3()),
                                new Score(row.value4(), row.value5()),
                                row.value6() == null ? null : new Score(row.value6(), row.value7()),
                                row.value8().toInstant(),
                                isRecent(row.value8(), now),
                                row.value9()));
    }

    private static boolean isRecent(OffsetDateTime seen, Instant now) {
        return seen.toInstant().isAfter(now.minus(RECENT));
    }

    private static @Nullable Integer number(@Nullable Short value) {
        return value == null ? null : value.intValue();
    }
}
