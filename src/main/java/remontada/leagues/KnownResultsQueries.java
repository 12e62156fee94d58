package remontada.leagues;

import static org.jooq.impl.DSL.inline;
import static remontada.schema.Tables.MATCH;

import java.time.LocalDate;
import org.jooq.DSLContext;

/// How far results are known.
public final class KnownResultsQueries {
    private final DSLContext sql;

    public KnownResultsQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// By the last result of any competition, whatever the day: where the data ends is no news of a past day.
    public KnownResults seenFrom(LocalDate day) {
        var last = sql.select(MATCH.PLAYED_ON)
                .from(MATCH)
                .where(MATCH.HOME_GOALS.isNotNull())
                .orderBy(MATCH.PLAYED_ON.desc())
                .limit(inline(1))
                .fetchOptional(MATCH.PLAYED_ON);
        return new KnownResults(last, day);
    }
}
