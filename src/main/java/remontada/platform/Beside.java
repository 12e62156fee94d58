package remontada.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Two things at once: a start waits for the database in one and computes in the other.
public final class Beside {
    private Beside() {}

    /// Both are over afterwards, whatever went wrong.
    ///
    /// @throws RuntimeException what either of them threw
    public static <T> T during(Runnable one, Supplier<T> other) {
        var beside = CompletableFuture.runAsync(one, task -> Thread.startVirtualThread(task));
        try {
            return other.get();
        } finally {
            await(beside);
        }
    }

    private static void await(CompletableFuture<Void> beside) {
        try {
            beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
