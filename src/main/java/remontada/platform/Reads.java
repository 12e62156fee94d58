package remontada.platform;

import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where pages read: on the replica while it is new enough, otherwise on the primary; on the replica again when the
/// primary is away, since nothing newer is to be had then.
final class Reads extends MeasuredConnections {
    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);

    private final Duration oldest;
    private final ReplicaAge age;
    private final Pool replica;
    private final Pool primary;
    private final DataSource unhurriedReplica;
    private final DataSource unhurriedPrimary;
    private volatile boolean onReplica = true;

    /// @param oldest what pages say may be
    Reads(Server replica, Server primary, Duration oldest) {
        this.oldest = oldest;
        this.age = new ReplicaAge(replica, primary);
        this.replica = Pool.forReaders(replica, "database", false);
        this.primary = Pool.forReaders(primary, "primary", true);
        this.unhurriedReplica = replica.unhurried();
        this.unhurriedPrimary = primary.unhurried();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isOnReplica()) {
            try {
                return replica.getConnection();
            } catch (SQLException e) {
                if (!replica.isEmpty() || !age.primaryAnswers()) {
                    throw e;
                }
            }
        }
        return primary.getConnection();
    }

    /// Connections without a time limit, to the same place.
    DataSource unhurried() {
        return new Connections() {
            @Override
            public Connection getConnection() throws SQLException {
                return (isOnReplica() ? unhurriedReplica : unhurriedPrimary).getConnection();
            }
        };
    }

    boolean isOnReplica() {
        var now = mayReadReplica();
        if (now != onReplica) {
            onReplica = now;
            LOG.warn("Pages are read {}", inWords());
        }
        return now;
    }

    /// How old what pages say is at most; none when that can't be told.
    Optional<Duration> age() {
        return isOnReplica() ? age.atMost() : Optional.of(Duration.ZERO);
    }

    /// For an operator.
    String inWords() {
        if (!onReplica) {
            return "from the primary: the replica " + (age.replicaAnswers() ? "is behind" : "does not answer");
        }
        var old = age.atMost()
                .map(most -> "at most %.1f s old".formatted(most.toMillis() / 1000.0))
                .orElse("how old is not known");
        return "from the replica, " + old + (age.primaryAnswers() ? "" : "; the primary does not answer");
    }

    private boolean mayReadReplica() {
        var isNewEnough =
                age.atMost().filter(most -> most.compareTo(oldest) <= 0).isPresent();
        return age.replicaAnswers() && isNewEnough || !age.primaryAnswers();
    }

    @Override
    void measuredBy(MetricsTrackerFactory measure) {
        replica.measuredBy(measure);
        primary.measuredBy(measure);
    }

    @Override
    PoolUse use() {
        return (onReplica ? replica : primary).use();
    }

    @Override
    public void close() {
        age.close();
        replica.close();
        primary.close();
    }
}
