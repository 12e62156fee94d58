package remontada.health;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import remontada.health.Look.Seen;
import remontada.health.Look.State;
import remontada.health.Look.Unseen;
import remontada.platform.PoolUse;
import remontada.platform.Sentence;

/// Whether the database answers, and soon; whether connections to it are left; how far a replica lags.
public final class DatabaseCheck implements Check {
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private final Supplier<PoolUse> connections;

    public DatabaseCheck(Supplier<PoolUse> connections) {
        this.connections = connections;
    }

    @Override
    public Stream<Finding> findings(Look database, Instant now) {
        return switch (database) {
            case Seen(var _, var took, var state) ->
                Stream.of(Stream.of(answers(took, state)), Stream.of(left()), replica(state))
                        .flatMap(found -> found);
            case Unseen(var _, var why) -> Stream.of(away(why), left());
        };
    }

    private static Finding answers(Duration took, State state) {
        if (state.data().edition() == null) {
            return Finding.bad("database", Sentence.of("health.database-empty"), Sentence.of("health.load-it"));
        }
        var said = Sentence.of("health.database-answers", "ms", Math.max(1, took.toMillis()));
        return took.compareTo(SLOW) < 0
                ? Finding.good("database", said)
                : Finding.doubtful("database", said, Sentence.of("health.see-what-it-does"));
    }

    private static Finding away(Look.Why why) {
        return switch (why) {
            case AWAY -> Finding.bad("database", Sentence.of("health.database-away"), Sentence.of("health.start-it"));
            case BUSY ->
                Finding.bad("database", Sentence.of("health.database-busy"), Sentence.of("health.see-what-it-does"));
            case WRONG ->
                Finding.bad("database", Sentence.of("health.database-wrong"), Sentence.of("health.read-the-log"));
        };
    }

    private Finding left() {
        var now = connections.get();
        var said = Sentence.of("health.connections-used", "used", now.inUse())
                .with("most", now.most())
                .with("waiting", now.waiting());
        return now.waiting() == 0
                ? Finding.good("connections", said)
                : Finding.doubtful("connections", said, Sentence.of("health.see-what-it-does"));
    }

    private static Stream<Finding> replica(State state) {
        var behind = state.replicaBehind();
        if (behind == null) {
            return Stream.empty();
        }
        var said = Sentence.of("health.replica-behind", "behind", Ago.of(behind));
        return Stream.of(
                behind.compareTo(BEHIND) < 0
                        ? Finding.good("replica", said)
                        : Finding.doubtful("replica", said, Sentence.of("health.see-replication")));
    }
}
