package remontada.cache;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Knows in which state the data are that pages are made of: one thread asks the database twice a second, so that
/// nobody else has to. While the database doesn't answer, the last state goes on.
public final class DataVersion implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataVersion.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Supplier<String> version;
    private final Supplier<LocalDate> day;
    private final Thread thread = new Thread(this::watch, "data-version");
    private volatile Runnable changed = () -> {};
    private volatile Stamp current;
    private volatile long confirmedAt;
    private volatile boolean closed;
    private boolean answered = true;

    /// @param version asks the database, within a time limit
    /// @param day the site's own
    public DataVersion(Supplier<String> version, Supplier<LocalDate> day) {
        this.version = version;
        this.day = day;
        this.current = new Stamp("", day.get());
        this.confirmedAt = System.nanoTime();
        thread.setDaemon(true);
    }

    /// @param afterwards told of every change, on the thread that looks
    void start(Runnable afterwards) {
        look();
        changed = afterwards;
        thread.start();
    }

    Stamp current() {
        return current;
    }

    /// When the present state was last confirmed, in [System#nanoTime()].
    long confirmedAt() {
        return confirmedAt;
    }

    /// Asks at once.
    public synchronized void look() {
        var asked = System.nanoTime();
        var before = current;
        var now = before.version();
        try {
            now = version.get();
            confirmedAt = asked;
            answered = true;
        } catch (RuntimeException e) {
            if (answered && !closed) {
                LOG.warn("The version of the data can't be read, and pages stay as they are: {}", e.getMessage());
            }
            answered = false;
        }
        var today = day.get();
        if (!closed && !before.says(now, today)) {
            current = new Stamp(now, today);
            before.end(asked);
            changed.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(this, BETWEEN_LOOKS.toNanos());
            look();
        }
    }
}
