package remontada.platform;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// What is measured of answers that are alike: their time, in steps fine enough for the slowest hundredth, their bytes,
/// and the SQL statements they took.
final class AnswerSeries {
    private static final Duration[] STEPS = IntStream.of(
                    1_000,
                    2_500,
                    5_000,
                    10_000,
                    25_000,
                    50_000,
                    100_000,
                    250_000,
                    500_000,
                    1_000_000,
                    2_500_000,
                    5_000_000,
                    10_000_000)
            .mapToObj(microseconds -> Duration.ofNanos(1_000L * microseconds))
            .toArray(Duration[]::new);

    private final Timer times;
    private final DistributionSummary bytes;
    private final DistributionSummary statements;

    /// @param route as `/clubs/{club}`, never an address
    /// @param statusClass 2 for 200 to 299
    record Labels(String route, String cache, int statusClass) {}

    AnswerSeries(MeterRegistry registry, Labels labels) {
        this.times = Timer.builder("http.server.requests")
                .description("Requests from their last header to the end of the answer")
                .tags("route", labels.route(), "cache", labels.cache(), "status", labels.statusClass() + "xx")
                .serviceLevelObjectives(STEPS)
                .register(registry);
        this.bytes = summary(registry, "http.server.response", "Bytes of an answer's body as sent", "bytes", labels);
        this.statements =
                summary(registry, "http.server.statements", "SQL statements that an answer took", "statements", labels);
    }

    void answered(long nanoseconds, long sent) {
        times.record(nanoseconds, TimeUnit.NANOSECONDS);
        bytes.record(sent);
    }

    void asked(int count) {
        statements.record(count);
    }

    private static DistributionSummary summary(
            MeterRegistry registry, String name, String description, String unit, Labels labels) {
        return DistributionSummary.builder(name)
                .description(description)
                .baseUnit(unit)
                .tag("route", labels.route())
                .register(registry);
    }
}
