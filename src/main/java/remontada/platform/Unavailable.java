package remontada.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a PostgreSQL that can't be reached just now from one that was asked something wrong.
public final class Unavailable {
    private static final Set<String> TOO_LATE = Set.of("57014", "55P03", "40001");

    private Unavailable() {}

    /// Whether connections are refused, broken or not to be had (SQLSTATE classes 08, 57P and 53), the pool has
    /// none, or the answer would have taken too long: a statement's time was up (57014), a lock was not to be had
    /// (55P03), or a replica could not wait for it (40001).
    public static boolean because(@Nullable Throwable e) {
        if (e instanceof SQLTransientConnectionException) {
            return true;
        }
        if (e instanceof SQLException failure && failure.getSQLState() != null) {
            var state = failure.getSQLState();
            return TOO_LATE.contains(state)
                    || state.startsWith("08")
                    || state.startsWith("57P")
                    || state.startsWith("53");
        }
        return e != null && e.getCause() != null && because(e.getCause());
    }
}
