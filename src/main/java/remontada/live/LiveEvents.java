package remontada.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import remontada.platform.guard.Caller;

/// Tells whoever listens that a match that is on stands otherwise. One thread a node looks once a second, while
/// anybody listens; a listener costs a connection and no thread.
public final class LiveEvents implements AutoCloseable {
    /// Beyond these a page asks by itself now and then.
    public static final int MOST = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final String BEAT = ":\n\n";

    /// How long browsers wait before they listen anew, in milliseconds: not all come back in the same moment.
    private static final int SOONEST_RETRY = 2_000;

    private static final int LATEST_RETRY = 8_000;

    private final Supplier<List<LiveMatch>> matches;
    private final LiveNews news;
    private final Clock clock;
    private final Limits limits;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Thread ticker = new Thread(this::tick, "live");
    private volatile @Nullable Snapshot latest;
    private volatile boolean closed;
    private boolean failing;

    /// How many listen at most, and how often what is done.
    ///
    /// @param ofOneClient of these, from one address elsewhere: a household or an office has many readers, no more
    /// @param looks between two looks at the matches
    /// @param beats between two signs of life
    /// @param patience how long one may take nothing before being dropped
    record Limits(int most, int ofOneClient, Duration looks, Duration beats, Duration patience) {
        static final Limits USUAL =
                new Limits(MOST, 200, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    private record Snapshot(Instant at, Function<String, String> events) {}

    /// @param day the site's own
    public LiveEvents(LiveQueries queries, Supplier<LocalDate> day, LiveNews news, Clock clock) {
        this(() -> queries.matches(day.get()), news, clock, Limits.USUAL);
    }

    LiveEvents(Supplier<List<LiveMatch>> matches, LiveNews news, Clock clock, Limits limits) {
        this.matches = matches;
        this.news = news;
        this.clock = clock;
        this.limits = limits;
        ticker.setDaemon(true);
    }

    public void start() {
        ticker.start();
    }

    /// How many listen.
    public int count() {
        return listeners.size();
    }

    /// Ends all answers that are open, and takes no more.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(ticker);
        listeners.forEach(Listener::end);
    }

    boolean takesMore(Caller caller) {
        return !closed
                && listeners.size() < limits.most()
                && (caller.address().isLoopbackAddress() || countOf(caller.client()) < limits.ofOneClient());
    }

    private long countOf(InetAddress client) {
        return listeners.stream()
                .filter(listener -> listener.client.equals(client))
                .count();
    }

    /// Begins to tell what becomes of a topic, and first how it stands.
    ///
    /// @return done when it has ended
    CompletableFuture<Void> listen(String topic, Caller caller, HttpServletResponse response) {
        var events = current().events();
        try {
            var listener = new Listener(topic, caller.client(), response, limits.patience());
            listener.tell(events.apply(topic), retry(), clock.instant());
            listeners.add(listener);
            LockSupport.unpark(ticker);
            if (closed) {
                listener.end();
            }
            return listener.ended().whenComplete((_, _) -> listeners.remove(listener));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tick() {
        var lastBeat = clock.instant();
        while (!closed) {
            LockSupport.parkNanos(
                    this, listeners.isEmpty() ? Long.MAX_VALUE : limits.looks().toNanos());
            if (closed) {
                return;
            }
            var now = clock.instant();
            tell(now);
            if (!now.isBefore(lastBeat.plus(limits.beats()))) {
                lastBeat = now;
                listeners.forEach(listener -> listener.beat(BEAT, now));
            }
        }
    }

    /// A database that cannot be reached is asked again a second later: those who listen stay. The log says once that
    /// it fails, and once that it answers again.
    private void tell(Instant now) {
        try {
            var events = current().events();
            listeners.forEach(listener -> listener.tell(events.apply(listener.topic), "", now));
            if (failing) {
                LOG.info("How matches stand can be read again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("How matches stand could not be read; it is tried again", e);
            }
            failing = true;
        }
    }

    private static String retry() {
        return "retry: " + ThreadLocalRandom.current().nextInt(SOONEST_RETRY, LATEST_RETRY) + "\n";
    }

    private synchronized Snapshot current() {
        var known = latest;
        var now = clock.instant();
        if (known == null
                || known.at().isAfter(now)
                || !known.at().plus(limits.looks()).isAfter(now)) {
            known = new Snapshot(now, news.events(matches.get()));
            latest = known;
        }
        return known;
    }
}
