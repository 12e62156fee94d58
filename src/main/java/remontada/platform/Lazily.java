package remontada.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for, once, and stays: what a start need not wait for.
public final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    public Lazily(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        var ready = made;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        var ready = made;
        if (ready == null) {
            ready = making.get();
            made = ready;
        }
        return ready;
    }
}
