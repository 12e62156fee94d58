package remontada.platform.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Shares out the work of making pages that are not ready, so that one client who asks for thousands of them leaves the
/// others theirs.
///
/// Each client has an allowance, counted in time spent on its pages: a share of one processor core for as long as it
/// likes, and a minute's worth of that at once. A quarter of a core makes some 25 pages a second at 10 ms each and
/// 1,500 at once: the busiest search engines ask for ten a second, and a reader for one in some seconds. Besides, a
/// client has at most half of the places, and all clients together have [#PLACES]; who finds none free waits a little.
///
/// A page counts a tenth of a second at most: on a machine with too much to do, where every page takes long, each
/// client still has 150 at once and two or three a second.
///
/// What it remembers is bounded: of clients unheard of for as long as an allowance takes to fill, and of those beyond
/// the latest 50,000, nothing.
public final class FairShare {
    /// The attribute of a request that has its place already.
    public static final String HAS_PLACE = "remontada.has-place";

    /// Pages in the making at a time: some more than there are connections to the database.
    public static final int PLACES = 12;

    private static final int OF_ONE_CLIENT = PLACES / 2;
    private static final int QUEUE = 100;
    private static final int QUEUE_OF_ONE_CLIENT = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration DEAREST = Duration.ofMillis(100);
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 50_000;
    private static final int AGAIN_SECONDS = 2;

    private final Optional<Integer> percent;
    private final Duration dearest;
    private final LongSupplier clock;
    private final Semaphore places = new Semaphore(PLACES, true);
    private final Cache<InetAddress, Allowance> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(AT_ONCE)
            .build();

    /// @param percent of one core that a client may keep busy; none for as much as it likes
    public FairShare(Optional<Integer> percent) {
        this(percent, DEAREST, System::nanoTime);
    }

    /// @param dearest what a page counts at most
    FairShare(Optional<Integer> percent, Duration dearest, LongSupplier clock) {
        this.dearest = dearest;
        this.percent = percent;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException when it is no share
    public static void check(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("no share of a core");
        }
    }

    /// A place in which a page is made; closing it frees it and counts the time.
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /// Takes a place, as soon as there is one. Whoever comes from this very machine has no allowance to keep to.
    ///
    /// @throws Overasked when the client has used up its allowance, or there is no place to be had
    public Place take(Caller caller) {
        if (percent.isEmpty() || caller.address().isLoopbackAddress()) {
            acquire(places, QUEUE, Overasked::everybody);
            return places::release;
        }
        var allowance = clients.get(caller.client(), client -> new Allowance(OF_ONE_CLIENT, filled()));
        allowance.fill(clock.getAsLong(), rate(), filled()).ifPresent(wait -> {
            throw Overasked.client(wait);
        });
        acquire(allowance.places(), QUEUE_OF_ONE_CLIENT, () -> Overasked.client(Duration.ofSeconds(AGAIN_SECONDS)));
        try {
            acquire(places, QUEUE, Overasked::everybody);
        } catch (Overasked e) {
            allowance.places().release();
            throw e;
        }
        var began = clock.getAsLong();
        return () -> {
            places.release();
            allowance.places().release();
            allowance.spend(Math.min(clock.getAsLong() - began, dearest.toNanos()));
        };
    }

    /// How many more pages could be made beside the present ones.
    public int free() {
        return places.availablePermits();
    }

    /// How many wait for a place.
    public int waiting() {
        return places.getQueueLength();
    }

    private double rate() {
        return percent.orElse(100) / 100.0;
    }

    private double filled() {
        return AT_ONCE.toNanos() * rate();
    }

    private static void acquire(Semaphore places, int queue, Supplier<Overasked> refusal) {
        try {
            // with a time limit, be it none, nobody goes before those who wait already
            var taken = places.tryAcquire(0, TimeUnit.MILLISECONDS)
                    || places.getQueueLength() < queue
                            && places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (!taken) {
                throw refusal.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal.get();
        }
    }
}
