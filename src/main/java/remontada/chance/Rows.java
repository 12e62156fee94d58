package remontada.chance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/// Lines for the database to load at once.
final class Rows {
    /// Characters from which on they had better be sent: a few thousand lines.
    private static final int MANY = 1 << 19;

    private final String into;
    private final StringBuilder lines = new StringBuilder();

    /// @param into table and columns
    Rows(String into) {
        this.into = into;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : ",").append(values[i] == null ? "" : values[i]);
        }
        lines.append('\n');
    }

    boolean areMany() {
        return lines.length() > MANY;
    }

    /// Sends them, and begins anew.
    void copy(Connection connection) throws SQLException {
        try {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("COPY " + into + " FROM STDIN (FORMAT csv)", new StringReader(lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + into, e);
        }
        lines.setLength(0);
    }
}
