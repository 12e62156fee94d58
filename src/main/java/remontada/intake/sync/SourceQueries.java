package remontada.intake.sync;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.WEB_SOURCE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import remontada.intake.web.Validators;
import remontada.intake.web.WebSource;

/// What the database remembers of the sources on the web, for every node.
public final class SourceQueries {
    /// A match without extra time is over by then, whatever was lost in stoppages.
    private static final Duration LONGEST_MATCH = Duration.ofMinutes(150);

    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final DSLContext sql;
    private final Clock clock;

    public SourceQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// All that were ever asked, by name.
    public List<SourceState> all() {
        return sql.select(
                        WEB_SOURCE.NAME,
                        WEB_SOURCE.ADDRESS,
                        row(WEB_SOURCE.ETAG, WEB_SOURCE.LAST_MODIFIED).mapping(Validators::new),
                        WEB_SOURCE.TOLD,
                        instant(WEB_SOURCE.ASKED_AT),
                        instant(WEB_SOURCE.ANSWERED_AT),
                        instant(WEB_SOURCE.FAILED_AT),
                        WEB_SOURCE.FAILURE,
                        WEB_SOURCE.FAILURES,
                        WEB_SOURCE.IN_PLAY)
                .from(WEB_SOURCE)
                .orderBy(WEB_SOURCE.NAME)
                .fetch(mapping(SourceState::new));
    }

    /// What is remembered of a source; of another address under its name nothing.
    SourceState of(WebSource source) {
        var address = source.address().toString();
        return all().stream()
                .filter(state ->
                        state.name().equals(source.name()) && state.address().equals(address))
                .findFirst()
                .orElseGet(() -> SourceState.unasked(source.name(), address));
    }

    /// It answered, and what it told is in the ledger.
    void answered(WebSource source, Validators have, @Nullable String told, boolean inPlay) {
        var now = now();
        sql.insertInto(WEB_SOURCE)
                .set(WEB_SOURCE.NAME, source.name())
                .set(WEB_SOURCE.ADDRESS, source.address().toString())
                .set(WEB_SOURCE.ETAG, have.etag())
                .set(WEB_SOURCE.LAST_MODIFIED, have.lastModified())
                .set(WEB_SOURCE.TOLD, told)
                .set(WEB_SOURCE.ASKED_AT, now)
                .set(WEB_SOURCE.ANSWERED_AT, now)
                .set(WEB_SOURCE.IN_PLAY, inPlay)
                .onConflict(WEB_SOURCE.NAME)
                .doUpdate()
                .set(WEB_SOURCE.ADDRESS, source.address().toString())
                .set(WEB_SOURCE.ETAG, have.etag())
                .set(WEB_SOURCE.LAST_MODIFIED, have.lastModified())
                .set(WEB_SOURCE.TOLD, told)
                .set(WEB_SOURCE.ASKED_AT, now)
                .set(WEB_SOURCE.ANSWERED_AT, now)
                .set(WEB_SOURCE.FAILURES, 0)
                .set(WEB_SOURCE.IN_PLAY, inPlay)
                .execute();
    }

    /// It failed; what it told before stands.
    void failed(WebSource source, String reason) {
        var now = now();
        sql.insertInto(WEB_SOURCE)
                .set(WEB_SOURCE.NAME, source.name())
                .set(WEB_SOURCE.ADDRESS, source.address().toString())
                .set(WEB_SOURCE.ASKED_AT, now)
                .set(WEB_SOURCE.FAILED_AT, now)
                .set(WEB_SOURCE.FAILURE, reason)
                .set(WEB_SOURCE.FAILURES, 1)
                .onConflict(WEB_SOURCE.NAME)
                .doUpdate()
                .set(WEB_SOURCE.ASKED_AT, now)
                .set(WEB_SOURCE.FAILED_AT, now)
                .set(WEB_SOURCE.FAILURE, reason)
                .set(WEB_SOURCE.FAILURES, WEB_SOURCE.FAILURES.plus(1))
                .execute();
    }

    /// Lets whoever follows these sources ask them at once.
    public void askAtOnce(Collection<String> names) {
        sql.update(WEB_SOURCE)
                .set(WEB_SOURCE.ASKED_AT, (OffsetDateTime) null)
                .where(WEB_SOURCE.NAME.in(names))
                .execute();
    }

    /// The competitions of which a match may be on: it is to have begun within the last two and a half hours, or to
    /// begin within a minute, and has no result yet.
    Set<String> on() {
        var now = now();
        var today = LocalDate.ofInstant(now.toInstant(), ZoneOffset.UTC);
        return sql.selectDistinct(COMPETITION.SLUG)
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .where(MATCH.PLAYED_ON.between(today.minusDays(1), today.plusDays(1)))
                .and(MATCH.KICK_OFF_AT.between(now.minus(LONGEST_MATCH), now.plus(BEFORE)))
                .and(MATCH.STATUS.eq("scheduled"))
                .fetchSet(COMPETITION.SLUG);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Field<@Nullable Instant> instant(Field<@Nullable OffsetDateTime> at) {
        return at.convertFrom(moment -> moment == null ? null : moment.toInstant());
    }
}
