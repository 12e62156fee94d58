package remontada.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How old what a replica knows may be. Several times a second it notes how far the primary's log reaches, and looks
/// whether the replica has come as far: then the replica knew everything that was so at that moment. No clock of
/// another machine takes part, nothing is written, and a replica that lost its primary grows old like one that is slow.
final class ReplicaAge implements AutoCloseable {
    static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaAge.class);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final String REACHES = "SELECT (pg_current_wal_flush_lsn() - '0/0')::bigint";

    /// A replica that was promoted is a primary itself and as new as can be.
    private static final String HAS_COME_TO = """
        SELECT CASE WHEN pg_is_in_recovery() THEN coalesce((pg_last_wal_replay_lsn() - '0/0')::bigint, 0) ELSE -1 END
        """;

    private static final long PROMOTED = -1;

    private final Asked replica;
    private final Asked primary;
    private final Thread watch = new Thread(this::watch, "replica");
    private @Nullable Mark outstanding;
    private volatile long knewAllAt;
    private volatile long primaryAnsweredAt;
    private volatile boolean everKnewAll;
    private volatile boolean primaryAnswers;
    private volatile boolean replicaAnswers;
    private volatile boolean closed;

    /// How far the log reached at a moment.
    private record Mark(long at, long reaches) {}

    /// Looks once before it returns.
    ReplicaAge(Server replica, Server primary) {
        this.replica = new Asked(replica, HAS_COME_TO);
        this.primary = new Asked(primary, REACHES);
        look();
        watch.setDaemon(true);
        watch.start();
    }

    /// How old it is at most; none when it never was seen to know all.
    Optional<Duration> atMost() {
        return everKnewAll ? Optional.of(Duration.ofNanos(System.nanoTime() - knewAllAt)) : Optional.empty();
    }

    boolean replicaAnswers() {
        return replicaAnswers;
    }

    boolean primaryAnswers() {
        return primaryAnswers && System.nanoTime() - primaryAnsweredAt < ANSWERS_WITHIN.toNanos();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
    }

    private void watch() {
        while (!closed) {
            look();
            LockSupport.parkNanos(this, LOOKS_EVERY.toNanos());
        }
        replica.close();
        primary.close();
    }

    private void look() {
        var now = System.nanoTime();
        var reaches = primary.number();
        primaryAnswers = reaches.isPresent();
        if (primaryAnswers) {
            primaryAnsweredAt = now;
        }
        var then = System.nanoTime();
        var has = replica.number();
        replicaAnswers = has.isPresent();
        has.ifPresent(come -> compare(come, reaches.map(far -> new Mark(now, far)), then));
    }

    private void compare(long come, Optional<Mark> latest, long then) {
        if (come == PROMOTED) {
            knewAll(then);
            return;
        }
        if (outstanding != null && come >= outstanding.reaches()) {
            knewAll(outstanding.at());
            outstanding = null;
        }
        if (latest.isPresent() && come >= latest.get().reaches()) {
            knewAll(latest.get().at());
        } else if (outstanding == null || latest.isPresent() && latest.get().reaches() < outstanding.reaches()) {
            outstanding = latest.orElse(null);
        }
    }

    private void knewAll(long at) {
        knewAllAt = at;
        everKnewAll = true;
    }

    /// A server that is asked one question again and again, on a connection of its own.
    private static final class Asked {
        private final Server server;
        private final String question;
        private @Nullable Connection connection;
        private boolean answered = true;

        Asked(Server server, String question) {
            this.server = server;
            this.question = question;
        }

        /// Its answer; none when there is no answer.
        Optional<Long> number() {
            try {
                if (connection == null) {
                    connection = DriverManager.getConnection(server.url(), server.properties(1, 2));
                }
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(question)) {
                    row.next();
                    answered = true;
                    return Optional.of(row.getLong(1));
                }
            } catch (SQLException e) {
                if (answered) {
                    LOG.warn("{} does not answer: {}", server.url(), e.getMessage());
                }
                answered = false;
                close();
                return Optional.empty();
            }
        }

        void close() {
            var open = connection;
            connection = null;
            if (open != null) {
                try {
                    open.close();
                } catch (SQLException e) {
                    LOG.warn("A connection to {} could not be closed: {}", server.url(), e.getMessage());
                }
            }
        }
    }
}
