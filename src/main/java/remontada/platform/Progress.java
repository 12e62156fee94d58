package remontada.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tells the operator what the program is at, when that takes longer than two seconds.
public final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Consumer<String> console;

    public Progress(Consumer<String> console) {
        this.console = console;
    }

    /// Something that may take a while and gives something.
    @FunctionalInterface
    public interface Giving<T, E extends Exception> {
        T run() throws E;
    }

    /// Something that may take a while.
    @FunctionalInterface
    public interface Doing<E extends Exception> {
        void run() throws E;
    }

    /// @param what as in "Starting PostgreSQL"
    public <E extends Exception> void during(String what, Doing<E> doing) throws E {
        this.<Boolean, E>during(what, () -> {
            doing.run();
            return true;
        });
    }

    /// @param what as in "Starting PostgreSQL"
    public <T, E extends Exception> T during(String what, Giving<T, E> giving) throws E {
        var done = new CountDownLatch(1);
        Thread.startVirtualThread(() -> tell(what, done));
        try {
            return giving.run();
        } finally {
            done.countDown();
        }
    }

    private void tell(String what, CountDownLatch done) {
        try {
            if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                console.accept(what + " …");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
