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
    private Rows() {}

    static void add(StringBuilder rows, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : ",").append(values[i] == null ? "" : values[i]);
        }
        rows.append('\n');
    }

    /// @param into table and columns
    static void copy(Connection connection, String into, StringBuilder rows) throws SQLException {
        try {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("COPY " + into + " FROM STDIN (FORMAT csv)", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + into, e);
        }
    }
}
