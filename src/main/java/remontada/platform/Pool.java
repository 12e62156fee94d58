package remontada.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/// Connections that are kept open. Whoever finds all in use waits a moment; whoever finds many waiting is told at once,
/// so that no queue grows longer than it can be worked off.
final class Pool extends MeasuredConnections {
    static final int MOST = 8;

    static final int MOST_WAITING = 64;
    private static final int READERS_WAIT = 1_500;
    private static final int WRITERS_WAIT = 10_000;

    /// Planning a page's statement anew for its day and club takes longer than running it.
    private static final String GENERIC_PLANS = "SET plan_cache_mode = force_generic_plan";

    /// Readers change nothing, and no statement of theirs, waiting for a lock or not, outlasts their patience.
    private static final String FOR_READERS = GENERIC_PLANS + """
        ; SET default_transaction_read_only = on; SET statement_timeout = '5s'; SET lock_timeout = '3s';
        SET idle_in_transaction_session_timeout = '10s'
        """;

    private final HikariDataSource connections;

    private Pool(HikariConfig config) {
        this.connections = new HikariDataSource(config);
    }

    /// For pages.
    ///
    /// @param inReserve whether it opens connections only when they are asked for
    static Pool forReaders(Server server, String name, boolean inReserve) {
        var config = config(server, name, inReserve, 8);
        config.setConnectionInitSql(FOR_READERS);
        return new Pool(config);
    }

    /// For commands and intake, which are seldom.
    static Pool forWriters(Server server) {
        var config = config(server, "writing", true, 30);
        config.setConnectionTimeout(WRITERS_WAIT);
        config.setConnectionInitSql(GENERIC_PLANS);
        return new Pool(config);
    }

    private static HikariConfig config(Server server, String name, boolean inReserve, int secondsToAnswer) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(new KnockingDataSource(server.url(), server.properties(2, secondsToAnswer)));
        config.setMaximumPoolSize(MOST);
        config.setConnectionTimeout(READERS_WAIT);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        if (inReserve) {
            config.setMinimumIdle(0);
            config.setIdleTimeout(60_000);
        }
        return config;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (connections.getHikariPoolMXBean().getThreadsAwaitingConnection() >= MOST_WAITING) {
            throw new SQLTransientConnectionException(
                    "All connections are in use and " + MOST_WAITING + " wait already");
        }
        return connections.getConnection();
    }

    /// Whether it has no connection, because nobody opens.
    boolean isEmpty() {
        return connections.getHikariPoolMXBean().getTotalConnections() == 0;
    }

    @Override
    void measuredBy(MetricsTrackerFactory measure) {
        connections.setMetricsTrackerFactory(measure);
    }

    @Override
    PoolUse use() {
        var now = connections.getHikariPoolMXBean();
        return new PoolUse(
                now.getActiveConnections(), connections.getMaximumPoolSize(), now.getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        connections.close();
    }
}
