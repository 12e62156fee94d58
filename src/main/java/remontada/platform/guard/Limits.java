package remontada.platform.guard;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// How long clients are waited for, and how many may be connected.
///
/// @param idle how long a connection may be silent between two requests
/// @param request how long a request, or a handshake, may take to come in
/// @param answer how long a reader may take an answer too slowly, see [#leastPerSecond]
/// @param leastPerSecond bytes of an answer that its reader must take in a second, on average
/// @param connections at most at a time; from three quarters of them on, silent ones of whoever has most are ended
public record Limits(Duration idle, Duration request, Duration answer, int leastPerSecond, int connections) {
    private static final int MOST_CONNECTIONS = 16_000;
    private static final int OTHER_FILES = 500;

    /// What suits a site on a phone in a train: a page is 20 KB and a request 2 KB.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(60), Duration.ofSeconds(15), Duration.ofSeconds(30), 500, affordable());
    }

    /// As many as the operating system gives the process files for, but for those that it needs itself.
    private static int affordable() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? (int) Math.clamp(system.getMaxFileDescriptorCount() - OTHER_FILES, OTHER_FILES, MOST_CONNECTIONS)
                : MOST_CONNECTIONS;
    }
}
