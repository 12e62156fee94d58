package remontada.intake.sync;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Whose turn it is to ask the sources: one node of all that share a database. It keeps the turn while its connection
/// lives; when the node dies, PostgreSQL notices within a minute even where the network says nothing, and another has
/// it.
public final class Turn implements AutoCloseable {
    private static final int SECONDS = 5;

    private final DataSource database;
    private @Nullable Connection held;

    public Turn(DataSource database) {
        this.database = database;
    }

    /// Whether it is ours, after trying to get it.
    public synchronized boolean isOurs() throws SQLException {
        if (held != null) {
            if (held.isValid(SECONDS)) {
                return true;
            }
            close();
        }
        var connection = database.getConnection();
        if (take(connection)) {
            held = connection;
            return true;
        }
        connection.close();
        return false;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (held != null) {
            var connection = held;
            held = null;
            connection.close();
        }
    }

    private static boolean take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3");
            try (var answer = statement.executeQuery("SELECT pg_try_advisory_lock(hashtext('sync'))")) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
