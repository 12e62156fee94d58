package remontada.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import remontada.platform.Memory;
import remontada.platform.Sentence;

/// How this node is: memory, readers who listen, and room on the disk of a database of its own.
public final class NodeCheck implements Check {
    private static final double FULL = 0.95;
    private static final double MANY = 0.9;
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 1_024 * MEGABYTE;

    private final Supplier<Memory> memory;
    private final IntSupplier listeners;
    private final int mostListeners;
    private final Supplier<OptionalLong> room;

    /// @param room bytes left where the embedded database writes; none where the database is outside
    public NodeCheck(Supplier<Memory> memory, IntSupplier listeners, int mostListeners, Supplier<OptionalLong> room) {
        this.memory = memory;
        this.listeners = listeners;
        this.mostListeners = mostListeners;
        this.room = room;
    }

    /// Bytes left on the disk that a folder is on, where that can be told.
    public static OptionalLong roomIn(Path folder) {
        try {
            return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Stream<Finding> findings(Look database, Instant now) {
        return Stream.concat(
                Stream.of(memory(memory.get()), listeners(listeners.getAsInt())),
                room.get().stream().mapToObj(NodeCheck::room));
    }

    private static Finding memory(Memory now) {
        var said =
                Sentence.of("health.heap-used", "used", now.used() / MEGABYTE).with("most", now.most() / MEGABYTE);
        return now.share() < FULL
                ? Finding.good("memory", said)
                : Finding.doubtful("memory", said, Sentence.of("health.more-heap"));
    }

    private Finding listeners(int count) {
        var said = Sentence.of("health.listening", "readers", count).with("most", mostListeners);
        return count < MANY * mostListeners
                ? Finding.good("listeners", said)
                : Finding.doubtful("listeners", said, Sentence.of("health.another-node"));
    }

    private static Finding room(long left) {
        var said = Sentence.of("health.room-left", "left", left / MEGABYTE);
        return left > LITTLE
                ? Finding.good("disk", said)
                : Finding.doubtful("disk", said, Sentence.of("health.make-room"));
    }
}
