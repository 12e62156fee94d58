package remontada.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import remontada.health.Look.Seen;
import remontada.health.Look.State;
import remontada.health.Look.Unseen;
import remontada.platform.Metrics;

/// Looks at the database every quarter of a minute, so that whoever reads the metrics asks it nothing and waits for
/// nothing. What was seen last goes on ageing while it is away.
public final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final HealthQueries queries;
    private final BooleanSupplier busy;
    private final Clock clock;
    private final LongSupplier stopwatch;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::beat, "pulse");
    private volatile Optional<Look> latest = Optional.empty();
    private long lookedAt;
    private volatile Optional<State> known = Optional.empty();

    /// @param busy whether no connection to the database is free just now
    public Pulse(HealthQueries queries, BooleanSupplier busy, Clock clock) {
        this(queries, busy, clock, System::nanoTime);
    }

    /// @param stopwatch says when to look again, whatever happens to the clock
    Pulse(HealthQueries queries, BooleanSupplier busy, Clock clock, LongSupplier stopwatch) {
        this.queries = queries;
        this.busy = busy;
        this.clock = clock;
        this.stopwatch = stopwatch;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        ended.countDown();
    }

    /// How the database is just now. However many ask, it is looked at once a second.
    public synchronized Look now() {
        return latest.filter(_ -> stopwatch.getAsLong() - lookedAt < FRESH.toNanos())
                .orElseGet(this::look);
    }

    /// Seconds since a moment that the database told; not a number where it told none.
    public double age(Function<State, Optional<Instant>> moment) {
        return known.flatMap(moment)
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1_000.0)
                .orElse(Double.NaN);
    }

    /// Lets the metrics tell what it sees.
    public void measuredBy(Metrics metrics) {
        metrics.watch(
                "database.up",
                "1 while the database answers",
                () -> latest.filter(Seen.class::isInstance).map(_ -> 1).orElse(0));
        metrics.gauge("database.answer", "How long it took to answer last", "seconds", this::answerTime);
        metrics.gauge(
                "database.replica.lag",
                "How far the database that is read lags; not a number where it is the one that is written to",
                "seconds",
                () -> known.map(State::replicaBehind)
                        .map(lag -> lag.toMillis() / 1_000.0)
                        .orElse(Double.NaN));
        metrics.watch(
                "data.version",
                "Changes of the data so far",
                () -> known.map(state -> state.data().version()).orElse(0L));
        metrics.watch(
                "intake.runs",
                "Runs of the intake so far",
                () -> known.map(state -> state.data().runs()).orElse(0));
        metrics.gauge(
                "intake.age",
                "Seconds since the intake changed something",
                "seconds",
                () -> age(state -> Optional.ofNullable(state.data().lastRunAt())));
        metrics.watch(
                "match.on",
                "Matches of ties that are on",
                () -> known.map(state -> state.on().count()).orElse(0));
        metrics.gauge(
                "match.silence",
                "Seconds since the match that is on and was heard of longest ago was heard of; 0 while none is on",
                "seconds",
                this::silence);
    }

    private Look look() {
        var look = queries.look(busy);
        lookedAt = stopwatch.getAsLong();
        latest = Optional.of(look);
        if (look instanceof Seen(var _, var _, var state)) {
            known = Optional.of(state);
        }
        return look;
    }

    private void beat() {
        try {
            do {
                now();
            } while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("The database is not looked at any more", e);
        }
    }

    private double answerTime() {
        return switch (latest.orElse(null)) {
            case Seen(var _, var took, var _) -> took.toNanos() / 1e9;
            case Unseen _ -> Double.NaN;
            case null -> Double.NaN;
        };
    }

    private double silence() {
        return known.map(State::on).filter(on -> on.count() > 0).isEmpty()
                ? 0
                : age(state -> Optional.ofNullable(state.on().quietSince()));
    }
}
