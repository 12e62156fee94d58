package remontada.platform;

import static remontada.schema.Tables.SHIPPED_HISTORY;

import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// The connections, the migrations and the way to ask the database something.
public final class Database implements AutoCloseable {
    private final Server server;
    private final MeasuredConnections connections;
    private final DataSource unhurried;
    private final DSLContext sql;
    private final Schema schema;

    private Database(
            Server server,
            MeasuredConnections connections,
            DataSource unhurried,
            ExecuteListenerProvider... listeners) {
        this.server = server;
        this.connections = connections;
        this.unhurried = unhurried;
        this.sql = DSL.using(new DefaultConfiguration()
                .set(connections)
                .set(SQLDialect.POSTGRES)
                .set(new Settings().withRenderSchema(false).withRenderQuotedNames(RenderQuotedNames.NEVER))
                .set(listeners));
        this.schema = new Schema(server.url(), unhurried, sql);
    }

    /// Connects for commands and intake, for good: when PostgreSQL goes away and comes back, so do the connections.
    ///
    /// @throws IllegalStateException saying what to do, when it can't be reached or is too old
    public static Database connect(Server server, ExecuteListenerProvider... listeners) {
        server.requireUsable();
        return new Database(server, Pool.forWriters(server), server.unhurried(), listeners);
    }

    /// @param url a JDBC address, `jdbc:postgresql://host/database`
    public static Database connect(String url, String user, String password, ExecuteListenerProvider... listeners) {
        return connect(new Server(Server.Use.WRITE, url, user, password), listeners);
    }

    /// Connects for pages, which only read.
    ///
    /// @throws IllegalStateException saying what to do, when it can't be reached or is too old
    public static Database reading(Server server, ExecuteListenerProvider... listeners) {
        server.requireUsable();
        return new Database(server, Pool.forReaders(server, "database", false), server.unhurried(), listeners);
    }

    /// Connects for pages to a replica, and to its primary when the replica is away or too far behind.
    ///
    /// @param oldest what pages say may be, while the primary can be asked
    /// @throws IllegalStateException saying what to do, when neither can be reached
    public static Database reading(
            Server replica, Server primary, Duration oldest, ExecuteListenerProvider... listeners) {
        requireOne(replica, primary);
        var reads = new Reads(replica, primary, oldest);
        return new Database(replica, reads, reads.unhurried(), listeners);
    }

    /// A node starts also while one of the two is away.
    private static void requireOne(Server replica, Server primary) {
        try {
            replica.requireUsable();
        } catch (IllegalStateException e) {
            if (!Unavailable.because(e)) {
                throw e;
            }
            primary.requireUsable();
        }
    }

    /// Brings the schema up to date where it isn't, and what the roles may do with it. Migrations only ever append.
    ///
    /// @throws IllegalStateException when it may not be changed, or holds something else or a later edition's
    public void migrate() {
        if (schema.isThisEditions() && Grants.areGiven(sql)) {
            return;
        }
        schema.migrate();
        Grants.give(unhurried);
    }

    /// What the user may do here.
    public enum Rights {
        OWNS,
        WRITES,
        READS
    }

    public Rights rights() {
        var may = sql.fetchSingle("""
            SELECT pg_is_in_recovery(), has_schema_privilege(current_schema(), 'CREATE'),
                   coalesce(has_table_privilege(to_regclass('data_version'), 'UPDATE'), false)
            """);
        if (may.get(0, boolean.class)) {
            return Rights.READS;
        }
        return may.get(1, boolean.class) ? Rights.OWNS : may.get(2, boolean.class) ? Rights.WRITES : Rights.READS;
    }

    /// Whether a site of this edition, or of a later one, has made its schema and loaded a history. Changes nothing.
    public boolean isUpToDate() {
        return (schema.isThisEditions() || schema.isMigrated()) && state() == State.READY;
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

    /// Its JDBC address.
    public String url() {
        return server.url();
    }

    /// Where it is read and how old that may be, for an operator; nothing where there is one place only.
    public Optional<String> place() {
        return connections instanceof Reads reads ? Optional.of(reads.inWords()) : Optional.empty();
    }

    /// How old what is read here is at most; none when that can't be told.
    public Optional<Duration> age() {
        return connections instanceof Reads reads ? reads.age() : Optional.of(Duration.ZERO);
    }

    /// Lets the pools tell how their connections are used.
    public void measuredBy(MetricsTrackerFactory measure) {
        connections.measuredBy(measure);
    }

    public PoolUse use() {
        return connections.use();
    }

    /// Connections without the time limit of readers' requests, for loading a lot at once.
    public DataSource unhurried() {
        return unhurried;
    }

    @Override
    public void close() {
        connections.close();
    }
}
