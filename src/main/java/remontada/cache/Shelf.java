package remontada.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import remontada.platform.Encoding;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Overasked;

/// The answers that are kept, within a bound of memory. What is outdated is made anew once, by whoever asks first, and
/// everybody waits for that, but not long.
final class Shelf {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration HOT = Duration.ofSeconds(10);
    private static final int KEY_BYTES = 200;
    private static final int LEAST_SHARE = 8;

    private final long mostBytes;
    private final DataVersion version;
    private final Renders renders;
    private final FairShare shares;
    private final Executor threads;
    private final Cache<Address, Copy> copies;
    private final Map<Address, Flight> flights = new ConcurrentHashMap<>();
    private final LongAdder made = new LongAdder();

    /// An answer in the making for whoever waits for it.
    ///
    /// @param asker who began it
    private record Flight(Stamp stamp, Asker asker, CompletableFuture<Copy> copy) {}

    Shelf(long mostBytes, DataVersion version, FairShare shares, Renders renders, Executor threads) {
        this.mostBytes = mostBytes;
        this.shares = shares;
        this.version = version;
        this.renders = renders;
        this.threads = threads;
        this.copies = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(mostBytes)
                .weigher((Address address, Copy copy) -> weight(address, copy))
                .build();
    }

    /// What is kept under an address, right or outdated.
    @Nullable
    Copy find(Address address) {
        return copies.getIfPresent(address);
    }

    boolean isFresh(Copy copy, long now) {
        return copy.isFresh(version.current(), now);
    }

    /// What is right; where that can't be had in time, what was right last.
    ///
    /// @param asker who has to have a share left, where an answer must be made
    /// @throws Overasked where there is neither, and no more is made just now
    /// @throws Refused where there is neither, and none can be made
    Found current(Address address, Asker asker) throws Refused, InterruptedException {
        var kept = find(address);
        var now = System.nanoTime();
        if (kept == null) {
            return new Found(first(address, asker), Found.State.MISS);
        }
        if (isFresh(kept, now) || kept.rests(now)) {
            return new Found(kept, isFresh(kept, now) ? Found.State.HIT : Found.State.STALE);
        }
        try {
            var fresh = flight(address, asker).copy().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (fresh.status() < 500) {
                return new Found(fresh, Found.State.MISS);
            }
            kept.restUntil(System.nanoTime() + REST.toNanos());
        } catch (TimeoutException _) {
            // it goes on being made, and who comes meanwhile need not wait as long
            kept.restUntil(System.nanoTime() + REST.toNanos());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof Overasked)) {
                kept.restUntil(System.nanoTime() + REST.toNanos());
            }
        }
        return new Found(kept, Found.State.STALE);
    }

    /// Who joined others whose share was used up asks for himself.
    private Copy first(Address address, Asker asker) throws Refused, InterruptedException {
        while (true) {
            var flight = flight(address, asker);
            try {
                return flight.copy().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Overasked overasked)) {
                    throw new Refused(e);
                }
                if (overasked.isForAll() || flight.asker().caller().equals(asker.caller())) {
                    throw overasked;
                }
            }
        }
    }

    /// The same answer with an encoding that nobody asked for before.
    Copy with(Address address, Copy copy, Encoding encoding) {
        var more = copy.with(encoding);
        copies.asMap().replace(address, copy, more);
        return more;
    }

    /// Makes anew, one after the other, what was asked for in the last seconds.
    void refreshHot() {
        threads.execute(() -> {
            var stamp = version.current();
            var hotSince = System.nanoTime() - HOT.toNanos();
            copies.asMap().entrySet().stream()
                    .filter(entry -> entry.getValue().askedAt() - hotSince > 0)
                    .sorted(Comparator.comparingLong(entry -> -entry.getValue().askedAt()))
                    .map(Map.Entry::getKey)
                    .takeWhile(_ -> version.current() == stamp)
                    .forEach(this::refresh);
        });
    }

    /// Forgets everything.
    void clear() {
        copies.invalidateAll();
    }

    long count() {
        return copies.estimatedSize();
    }

    long bytes() {
        return copies.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    long made() {
        return made.sum();
    }

    private void refresh(Address address) {
        var kept = find(address);
        if (kept == null || isFresh(kept, System.nanoTime())) {
            return;
        }
        try {
            flight(address, Asker.ITSELF).copy().join();
        } catch (CompletionException e) {
            kept.restUntil(System.nanoTime() + REST.toNanos());
        }
    }

    /// An answer that was begun before the data changed is of no use to those who come after.
    private Flight flight(Address address, Asker asker) {
        var own = new Flight(version.current(), asker, new CompletableFuture<>());
        var flying =
                flights.compute(address, (_, other) -> other != null && other.stamp() == own.stamp() ? other : own);
        if (flying == own) {
            threads.execute(() -> fly(address, own));
        }
        return flying;
    }

    private void fly(Address address, Flight flight) {
        try (var _ = shares.take(flight.asker().caller())) {
            var copy = made(address, flight);
            flights.remove(address, flight);
            flight.copy().complete(copy);
        } catch (Exception | Error e) {
            flights.remove(address, flight);
            flight.copy().completeExceptionally(e);
        }
    }

    private Copy made(Address address, Flight flight)
            throws ExecutionException, TimeoutException, InterruptedException {
        var kept = find(address);
        if (kept != null && isFresh(kept, System.nanoTime())) {
            // another flight landed after the asker had looked and before this one began
            return kept;
        }
        made.increment();
        var copy = renders.make(address, flight.asker().request());
        if (isWorthKeeping(copy)) {
            copies.put(address, copy);
        }
        return copy;
    }

    /// Pages, ways to other pages, and that there is none: what is the same as long as the data are. A page that says
    /// itself that it must not be kept is not.
    private boolean isWorthKeeping(Copy copy) {
        return switch (copy.status()) {
            case 200 -> !copy.isForOneAlone() && copy.weight() < mostBytes / LEAST_SHARE;
            case 301, 302, 308, 404 -> copy.weight() < mostBytes / LEAST_SHARE;
            default -> false;
        };
    }

    private static int weight(Address address, Copy copy) {
        return copy.weight() + KEY_BYTES + 2 * address.page().length();
    }
}
