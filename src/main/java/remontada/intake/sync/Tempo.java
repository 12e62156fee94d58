package remontada.intake.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// How often a source is asked.
///
/// @param look how often a node looks whether it is its turn, and which sources are due
/// @param on between two questions while a match is on
/// @param off between two questions otherwise, and the longest wait after failures
public record Tempo(Duration look, Duration on, Duration off) {
    public static final Tempo USUAL = new Tempo(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofHours(1));

    /// Waits are a tenth longer or shorter, so that sources configured together are not asked together.
    private static final double JITTER = 0.1;

    private static final int MOST_DOUBLINGS = 16;

    /// A question in the time to come was asked by a clock that has been set back since.
    ///
    /// @param isOn whether a match of the source's competition may be on
    boolean isDue(SourceState source, boolean isOn, Instant now) {
        return source.askedAt() == null
                || source.askedAt().isAfter(now)
                || !now.isBefore(source.askedAt().plus(pause(source, isOn)));
    }

    /// After a failure as after an answer while a match is on, then twice as long each time.
    private Duration pause(SourceState source, boolean isOn) {
        var usual = isOn || source.inPlay() ? on : off;
        long millis = source.failures() == 0
                ? usual.toMillis()
                : Math.min(off.toMillis(), on.toMillis() << Math.min(source.failures() - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(Math.round(millis * factor(source)));
    }

    /// The same until it is asked again.
    private static double factor(SourceState source) {
        int drawn = Math.floorMod(31 * source.name().hashCode() + Objects.hashCode(source.askedAt()), 1_000);
        return 1 - JITTER + 2 * JITTER * drawn / 1_000;
    }
}
