package remontada.sharing.feeds;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;
import static remontada.schema.Tables.FIXTURE;
import static remontada.schema.Tables.FIXTURE_MEMORY;
import static remontada.schema.Tables.MATCH;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import remontada.ties.TieSummary;

/// When the news of feeds changed.
final class FeedQueries {
    private final DSLContext sql;

    FeedQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// When the matches of ties began.
    KickOffs kickOffs(List<TieSummary> ties) {
        var ids = ties.stream().map(TieSummary::id).toArray(Integer[]::new);
        return new KickOffs(sql.select(MATCH.TIE_ID, MATCH.PLAYED_ON, MATCH.KICK_OFF_AT)
                .from(MATCH)
                .where(MATCH.TIE_ID.eq(any(ids)), MATCH.KICK_OFF_AT.isNotNull())
                .fetchMap(
                        row -> new KickOffs.Match(row.value1(), row.value2()),
                        row -> row.value3().toInstant()));
    }

    /// When anything was last put in or corrected of the matches of ties; none where they had no match.
    Optional<Instant> lastChange(List<TieSummary> ties) {
        var ids = ties.stream().map(TieSummary::id).toList();
        var competitions = ties.stream()
                .map(tie -> (short) tie.competition().id())
                .distinct()
                .toList();
        var seasons = ties.stream()
                .map(tie -> (short) tie.season().startYear())
                .distinct()
                .toList();
        return sql.select(max(FIXTURE_MEMORY.CHANGED_AT))
                .from(FIXTURE)
                .join(FIXTURE_MEMORY)
                .on(FIXTURE_MEMORY.FIXTURE.eq(FIXTURE.NAME))
                .where(FIXTURE.COMPETITION_ID.in(competitions), FIXTURE.SEASON_ID.in(seasons), FIXTURE.TIE_ID.in(ids))
                .fetchOptional(row -> row.value1())
                .map(OffsetDateTime::toInstant);
    }
}
