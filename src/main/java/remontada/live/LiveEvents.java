package remontada.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever listens that a match that is on stands otherwise. One thread a node looks once a second, while
/// anybody listens; a listener costs a connection and no thread.
public final class LiveEvents implements AutoCloseable {
    /// Beyond these a page asks by itself now and then.
    public static final int MOST = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final Duration BEATS_EVERY = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BEAT = ":\n\n";

    /// How long a browser waits before it listens anew.
    private static final String RETRY = "retry: 5000\n";

    private final Supplier<List<LiveMatch>> matches;
    private final LiveNews news;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Thread ticker = new Thread(this::tick, "live");
    private volatile @Nullable Snapshot latest;
    private volatile boolean closed;

    private record Snapshot(Instant at, Function<String, String> events) {}

    /// @param day the site's own
    public LiveEvents(LiveQueries queries, Supplier<LocalDate> day, LiveNews news, Clock clock) {
        this.matches = () -> queries.matches(day.get());
        this.news = news;
        this.clock = clock;
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

    boolean takeMore() {
        return !closed && listeners.size() < MOST;
    }

    /// Begins to tell what becomes of a topic, and first how it stands.
    ///
    /// @return done when it has ended
    CompletableFuture<Void> listen(String topic, HttpServletResponse response) {
        var events = current().events();
        try {
            var listener = new Listener(topic, response, PATIENCE);
            listeners.add(listener);
            listener.tell(events.apply(topic), RETRY, clock.instant());
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
            LockSupport.parkNanos(this, listeners.isEmpty() ? Long.MAX_VALUE : LOOKS_EVERY.toNanos());
            var now = clock.instant();
            tell(now);
            if (!now.isBefore(lastBeat.plus(BEATS_EVERY))) {
                lastBeat = now;
                listeners.forEach(listener -> listener.beat(BEAT, now));
            }
        }
    }

    /// A database that cannot be reached is asked again a second later: those who listen stay.
    private void tell(Instant now) {
        try {
            var events = current().events();
            listeners.forEach(listener -> listener.tell(events.apply(listener.topic), "", now));
        } catch (RuntimeException e) {
            LOG.warn("How matches stand could not be read; it is tried again", e);
        }
    }

    private synchronized Snapshot current() {
        var known = latest;
        var now = clock.instant();
        if (known == null
                || known.at().isAfter(now)
                || !known.at().plus(LOOKS_EVERY).isAfter(now)) {
            known = new Snapshot(now, news.events(matches.get()));
            latest = known;
        }
        return known;
    }
}
