package remontada.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/// Tells a PostgreSQL that can't be reached just now from one that was asked something wrong.
public final class Unavailable {
    private Unavailable() {}

    /// Whether connections are refused, broken or not to be had (SQLSTATE classes 08, 57P and 53), or the pool has
    /// none.
    public static boolean because(@Nullable Throwable e) {
        if (e instanceof SQLTransientConnectionException) {
            return true;
        }
        if (e instanceof SQLException failure && failure.getSQLState() != null) {
            var state = failure.getSQLState();
            return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        }
        return e != null && e.getCause() != null && because(e.getCause());
    }
}
