package remontada.health;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static remontada.live.LiveQueries.OF_THIS_KICK_OFF;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.DATA_VERSION;
import static remontada.schema.Tables.INTAKE_RUN;
import static remontada.schema.Tables.LIVE_MATCH;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.SHIPPED_HISTORY;
import static remontada.schema.Tables.WEB_SOURCE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.health.Look.Data;
import remontada.health.Look.MatchesOn;
import remontada.health.Look.SourceAnswer;
import remontada.health.Look.State;
import remontada.platform.Unavailable;

/// Asks the database how it and the data are. Its statements count for no reader.
public final class HealthQueries {
    /// A match with extra time and penalties is over by then.
    private static final Duration LONGEST_MATCH = Duration.ofMinutes(180);

    /// A source that was not asked for so long is not followed any more.
    private static final Duration FOLLOWED = Duration.ofDays(7);

    /// Nothing while a replica has replayed all that it received and is still being sent more; else since its last
    /// transaction.
    private static final String BEHIND = """
        CASE WHEN NOT pg_is_in_recovery() THEN NULL
             WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
                  AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
             ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END\
        """;

    private final DSLContext sql;
    private final Clock clock;

    public HealthQueries(DSLContext sql, Clock clock) {
        this.sql = DSL.using(sql.configuration().derive(new ExecuteListenerProvider[0]));
        this.clock = clock;
    }

    /// @param busy whether no connection is free just now
    Look look(BooleanSupplier busy) {
        var now = clock.instant();
        try {
            var begun = System.nanoTime();
            var state = new State(data(), sources(now), on(now), behind());
            return new Look.Seen(now, Duration.ofNanos(System.nanoTime() - begun), state);
        } catch (DataAccessException e) {
            var why = !Unavailable.because(e) ? Look.Why.WRONG : busy.getAsBoolean() ? Look.Why.BUSY : Look.Why.AWAY;
            return new Look.Unseen(now, why);
        }
    }

    private Data data() {
        return sql.select(
                        field(select(SHIPPED_HISTORY.FINGERPRINT).from(SHIPPED_HISTORY)),
                        field(select(DATA_VERSION.VERSION).from(DATA_VERSION)),
                        field(select(count()).from(INTAKE_RUN)),
                        instant(field(select(max(coalesce(INTAKE_RUN.ENDED_AT, INTAKE_RUN.STARTED_AT)))
                                .from(INTAKE_RUN))))
                .fetchSingle(mapping(Data::new));
    }

    private List<SourceAnswer> sources(Instant now) {
        return sql.select(WEB_SOURCE.NAME, instant(WEB_SOURCE.ANSWERED_AT), WEB_SOURCE.FAILURES, WEB_SOURCE.IN_PLAY)
                .from(WEB_SOURCE)
                .where(coalesce(WEB_SOURCE.ASKED_AT, WEB_SOURCE.ANSWERED_AT).gt(at(now.minus(FOLLOWED))))
                .orderBy(WEB_SOURCE.NAME)
                .fetch(mapping(SourceAnswer::new));
    }

    /// Those of ties without a result whose hour has come, and those that were heard of.
    private MatchesOn on(Instant now) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        var begun = at(now.minus(LONGEST_MATCH));
        return sql.select(count(), instant(min(coalesce(LIVE_MATCH.SEEN_AT, MATCH.KICK_OFF_AT))))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(MATCH.SEASON_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .leftJoin(LIVE_MATCH)
                .on(LIVE_MATCH.COMPETITION.eq(COMPETITION.SLUG))
                .and(LIVE_MATCH.SEASON.eq(SEASON.SLUG))
                .and(LIVE_MATCH.DAY.eq(MATCH.PLAYED_ON))
                .and(LIVE_MATCH.HOME.eq(home.SLUG))
                .and(LIVE_MATCH.AWAY.eq(away.SLUG))
                .and(OF_THIS_KICK_OFF)
                .where(MATCH.TIE_ID.isNotNull())
                .and(MATCH.STATUS.eq("scheduled"))
                .and(coalesce(LIVE_MATCH.PERIOD, "").notIn("abandoned", "ended"))
                .and(MATCH.KICK_OFF_AT.between(begun, at(now)).or(LIVE_MATCH.SEEN_AT.gt(begun)))
                .fetchSingle(mapping(MatchesOn::new));
    }

    private @Nullable Duration behind() {
        var seconds = sql.select(field(BEHIND, Double.class)).fetchSingle().value1();
        return seconds == null ? null : Duration.ofMillis(Math.round(1_000 * seconds));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Field<@Nullable Instant> instant(Field<@Nullable OffsetDateTime> at) {
        return at.convertFrom(moment -> moment == null ? null : moment.toInstant());
    }
}
