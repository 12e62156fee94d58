package remontada.cache;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets in as many as the machine can work for at once; others wait a moment and are then told to come back, so that
/// nobody waits long for nothing.
final class Gate {
    private static final int PLACES_PER_PROCESSOR = 2;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Semaphore places;

    Gate() {
        this.places = new Semaphore(PLACES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    }

    /// Whether there was a place; whoever got one has to [#leave()].
    boolean enter() throws InterruptedException {
        return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void leave() {
        places.release();
    }

    int free() {
        return places.availablePermits();
    }
}
