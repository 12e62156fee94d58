package remontada.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something kept in memory for as long as what it was made of stays as it is, then made anew for whoever asks next.
public final class Kept<T> {
    private final Supplier<?> edition;
    private final Supplier<T> making;
    private volatile @Nullable Made<T> made;

    /// @param edition names the state of what it is made of: equal editions, equal things
    public Kept(Supplier<?> edition, Supplier<T> making) {
        this.edition = edition;
        this.making = making;
    }

    private record Made<T>(Object edition, T thing) {}

    public T now() {
        var kept = made;
        var current = edition.get();
        return kept != null && kept.edition().equals(current) ? kept.thing() : make();
    }

    /// The edition is asked for before the thing is made: should it change in between, it is made once more for the
    /// next.
    private synchronized T make() {
        var kept = made;
        var current = edition.get();
        if (kept == null || !kept.edition().equals(current)) {
            kept = new Made<>(current, making.get());
            made = kept;
        }
        return kept.thing();
    }
}
