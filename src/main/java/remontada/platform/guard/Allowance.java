package remontada.platform.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The time that may still be spent on one client's pages; it fills by itself.
final class Allowance {
    private final Semaphore places;
    private double left;
    private long filledAt;
    private boolean used;

    /// @param places in which its pages are made at a time
    /// @param left nanoseconds to begin with
    Allowance(int places, double left) {
        this.places = new Semaphore(places, true);
        this.left = left;
    }

    Semaphore places() {
        return places;
    }

    /// Fills it up to now.
    ///
    /// @param rate what flows in, as a part of the time that passes
    /// @param most what it holds
    /// @return how long it takes until something is in it; nothing where something is
    synchronized Optional<Duration> fill(long now, double rate, double most) {
        if (used) {
            left = Math.min(most, left + (now - filledAt) * rate);
        }
        used = true;
        filledAt = now;
        return left > 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) (-left / rate)));
    }

    synchronized void spend(long nanoseconds) {
        left -= nanoseconds;
    }
}
