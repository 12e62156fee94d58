package remontada.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Connections for the pool: while PostgreSQL is away it knocks several times a second until somebody opens, so that
/// the site is back at once. Readers don't wait for that; the pool tells them within its own time.
final class KnockingDataSource extends Connections {
    private static final int MILLISECONDS_BETWEEN_KNOCKS = 200;

    private final String url;
    private final Properties properties;

    KnockingDataSource(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                return DriverManager.getConnection(url, properties);
            } catch (SQLException e) {
                if (!Unavailable.because(e)) {
                    throw e;
                }
                await(e);
            }
        }
    }

    private static void await(SQLException reason) throws SQLException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_KNOCKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
