package remontada.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class PulseTest {
    private static final Instant EVENING = Instant.parse("2027-03-09T21:00:00Z");

    private final AtomicReference<Instant> time = new AtomicReference<>(EVENING);
    private final AtomicLong stopwatch = new AtomicLong();
    private final Clock clock = ((InstantSource) time::get).withZone(ZoneOffset.UTC);
    private final Pulse pulse =
            new Pulse(new HealthQueries(TestSite.running().sql(), clock), () -> false, clock, stopwatch::get);

    @Test
    void theDatabaseIsLookedAtOnceASecondHoweverManyAsk() {
        var look = pulse.now();
        stopwatch.addAndGet(Duration.ofMillis(900).toNanos());

        assertSame(look, pulse.now());
    }

    @Test
    void itIsLookedAtAgainAlsoWhenTheClockWasSetBack() {
        pulse.now();
        time.set(EVENING.minus(Duration.ofHours(1)));
        stopwatch.addAndGet(Duration.ofSeconds(2).toNanos());

        assertEquals(time.get(), pulse.now().at());
    }
}
