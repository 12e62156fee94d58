package remontada.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import java.util.function.Supplier;

/// Things of one kind, each kept in memory like what is [Kept], the ones asked for most lately.
public final class KeptEach<K, T> {
    private static final long AMPLE_HEAP = 512L << 20;

    private final Supplier<?> edition;
    private final Function<K, T> making;
    private final Cache<K, Made<T>> made;

    /// @param edition names the state of what they are made of: equal editions, equal things
    /// @param most how many are kept where the heap may grow to 512 MB or more, fewer in proportion where not
    public KeptEach(Supplier<?> edition, int most, Function<K, T> making) {
        this.edition = edition;
        this.making = making;
        this.made = Caffeine.newBuilder()
                .maximumSize(within(most, Memory.now().most()))
                .build();
    }

    private record Made<T>(Object edition, T thing) {}

    static long within(int most, long heap) {
        return Math.max(1, most * Math.min(heap, AMPLE_HEAP) / AMPLE_HEAP);
    }

    /// The edition is asked for before the thing is made: should it change in between, it is made once more for the
    /// next.
    public T of(K key) {
        var current = edition.get();
        var kept = made.getIfPresent(key);
        if (kept == null || !kept.edition().equals(current)) {
            kept = new Made<>(current, making.apply(key));
            made.put(key, kept);
        }
        return kept.thing();
    }
}
