package remontada.platform;

import static remontada.schema.Tables.SHIPPED_HISTORY;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/// The connection pool, the migrations and the way to ask the database something.
public final class Database implements AutoCloseable {
    private static final int OLDEST_VERSION = 15;

    private final HikariDataSource pool;
    private final DataSource unhurried;
    private final DSLContext sql;

    private Database(HikariDataSource pool, DataSource unhurried, ExecuteListenerProvider... listeners) {
        this.pool = pool;
        this.unhurried = unhurried;
        this.sql = DSL.using(new DefaultConfiguration()
                .set(pool)
                .set(SQLDialect.POSTGRES)
                .set(new Settings().withRenderSchema(false).withRenderQuotedNames(RenderQuotedNames.NEVER))
                .set(listeners));
    }

    /// Connects for good: when PostgreSQL goes away and comes back, so do the connections.
    ///
    /// @param url a JDBC address, `jdbc:postgresql://host/database`
    /// @throws IllegalStateException saying what to do, when it can't be reached or is too old
    public static Database connect(String url, String user, String password, ExecuteListenerProvider... listeners) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "remontada");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("prepareThreshold", "3");
        requireUsable(url, properties);
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setDataSource(new KnockingDataSource(url, properties));
        config.setMaximumPoolSize(8);
        // Planning a page's statement anew for its day and club takes longer than running it
        config.setConnectionInitSql("SET plan_cache_mode = force_generic_plan");
        config.setConnectionTimeout(1_500);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        return new Database(new HikariDataSource(config), unhurried(url, user, password), listeners);
    }

    /// Brings the schema up to date. Migrations only ever append.
    ///
    /// @throws IllegalStateException when the database holds something else, or may not be changed
    public void migrate() {
        try {
            migrations().migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The schema could not be brought up to date: give the site an empty database that DATABASE_USER"
                            + " owns, or the one it made before",
                    e);
        }
    }

    /// Whether a site of this edition has made its schema and loaded a history. Changes nothing.
    public boolean isUpToDate() {
        return migrations().info().pending().length == 0 && state() == State.READY;
    }

    private Flyway migrations() {
        return Flyway.configure()
                .dataSource(unhurried)
                .locations("classpath:db/migrations")
                .load();
    }

    /// Whether the site can answer readers from it.
    public enum State {
        READY,
        EMPTY,
        UNREACHABLE
    }

    public State state() {
        try {
            return sql.fetchExists(SHIPPED_HISTORY) ? State.READY : State.EMPTY;
        } catch (DataAccessException e) {
            if (Unavailable.because(e)) {
                return State.UNREACHABLE;
            }
            throw e;
        }
    }

    public DSLContext sql() {
        return sql;
    }

    /// Lets the pool tell how its connections are used.
    public void measuredBy(MetricsTrackerFactory measure) {
        pool.setMetricsTrackerFactory(measure);
    }

    /// How many connections are in use just now.
    ///
    /// @param most that there can be
    /// @param waiting requests that wait for one
    public record Connections(int inUse, int most, int waiting) {}

    public Connections connections() {
        var now = pool.getHikariPoolMXBean();
        return new Connections(
                now.getActiveConnections(), pool.getMaximumPoolSize(), now.getThreadsAwaitingConnection());
    }

    /// Whether a request would have to wait for one.
    public boolean isBusy() {
        var now = connections();
        return now.inUse() == now.most();
    }

    /// Connections without the time limit of readers' requests, for loading a lot at once.
    public DataSource unhurried() {
        return unhurried;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static DataSource unhurried(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("remontada");
        return source;
    }

    private static void requireUsable(String url, Properties properties) {
        try (var connection = DriverManager.getConnection(url, properties)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new IllegalStateException("PostgreSQL %d at %s is too old: the site needs %d or newer"
                        .formatted(version, url, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(whatToDo(e, url), e);
        }
    }

    private static String whatToDo(SQLException e, String url) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return "PostgreSQL refuses the user: check DATABASE_USER and DATABASE_PASSWORD";
        }
        if (state.equals("3D000")) {
            return "There is no such database: create it first (createdb), or correct DATABASE_URL " + url;
        }
        return "No PostgreSQL answers at " + url + ": start it, or correct DATABASE_URL";
    }
}
