package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What an earlier site may have left running in its data folder: killed sites can't stop their PostgreSQL.
final class EarlierPostgres {
    private static final int SECONDS_TO_STOP = 15;

    private final Path folder;

    EarlierPostgres(Path folder) {
        this.folder = folder;
    }

    /// Stops it, if it is there and no living site holds the folder.
    ///
    /// @throws IllegalStateException when a living site does
    void stop(Consumer<String> console) {
        var lock = folder.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw inUse();
            }
            process().ifPresent(postgres -> stop(postgres, console));
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not tell whether " + folder + " is in use", e);
        }
    }

    /// The port of the PostgreSQL of a site that is running on the folder right now.
    Optional<Integer> portOfRunningSite() {
        var lock = folder.resolve("epg-lock");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null ? port() : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return port();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not tell whether " + folder + " is in use", e);
        }
    }

    private static void stop(ProcessHandle postgres, Consumer<String> console) {
        console.accept("Stopping the PostgreSQL of an earlier start, which was killed");
        postgres.destroy();
        try {
            postgres.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    "The PostgreSQL of an earlier start does not stop: end process " + postgres.pid() + " by hand", e);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var id = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(id)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /// The fourth line of postmaster.pid, by PostgreSQL's own order.
    private Optional<Integer> port() {
        try {
            var lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            return Optional.of(Integer.parseInt(lines.get(3).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Another site is just starting in " + folder + ": try again", e);
        }
    }

    private IllegalStateException inUse() {
        return new IllegalStateException(
                "Another site uses the folder " + folder + ": stop it, or set DATA_DIR to another folder for this one");
    }
}
