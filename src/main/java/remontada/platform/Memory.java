package remontada.platform;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// How much memory the process uses.
///
/// @param used bytes of the heap, what nobody needs any more included
/// @param most bytes it may grow to
public record Memory(long used, long most) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    public static Memory now() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Memory(heap.getUsed(), heap.getMax() < 0 ? heap.getCommitted() : heap.getMax());
    }

    public double share() {
        return (double) used / most;
    }

    /// Bytes of the process as a whole, where the system tells (Linux).
    static OptionalDouble resident() {
        if (!Files.isReadable(STATUS)) {
            return OptionalDouble.empty();
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(kilobytes -> 1024 * Double.parseDouble(kilobytes))
                    .findFirst();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
