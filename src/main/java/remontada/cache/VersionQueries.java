package remontada.cache;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Asks for the version of everything that pages read.
public final class VersionQueries {
    private static final int MOST_SECONDS = 2;

    private final DSLContext sql;

    public VersionQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Another text whenever a page may have to say something else: when the data have changed, and when pages are read
    /// from another server, which may not know of the last change yet or know of more.
    public String version() {
        return String.valueOf(sql.select(DSL.field(
                        "version_of_pages() || CASE WHEN pg_is_in_recovery() THEN ', replica' ELSE '' END",
                        String.class))
                .queryTimeout(MOST_SECONDS)
                .fetchSingle()
                .value1());
    }
}
