package remontada.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Something that is made on a thread of its own, while whoever needs it does something else: a start waits for the
/// database in one place and computes in another.
public final class Beside<T> {
    private final CompletableFuture<T> made;

    private Beside(CompletableFuture<T> made) {
        this.made = made;
    }

    public static <T> Beside<T> of(Supplier<T> making) {
        return new Beside<>(CompletableFuture.supplyAsync(making, Thread::startVirtualThread));
    }

    /// Waits until it is made.
    ///
    /// @throws RuntimeException what making it threw
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
