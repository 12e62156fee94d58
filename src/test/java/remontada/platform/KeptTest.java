package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger edition = new AtomicInteger(1);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatIsKeptIsMadeOnceAnEdition() {
        var kept = new Kept<>(edition::get, made::incrementAndGet);

        assertEquals(1, kept.now());
        assertEquals(1, kept.now());
        edition.set(2);
        assertEquals(2, kept.now());
        assertEquals(2, kept.now());
        edition.set(1);
        assertEquals(3, kept.now());
    }

    @Test
    void whatChangesWhileItIsMadeIsMadeAgainForTheNext() {
        var kept = new Kept<>(edition::get, () -> {
            edition.compareAndSet(1, 2);
            return made.incrementAndGet();
        });

        assertEquals(1, kept.now());
        assertEquals(2, kept.now());
        assertEquals(2, kept.now());
    }

    @Test
    void eachOfManyIsMadeOnceAnEdition() {
        var kept = new KeptEach<String, String>(edition::get, 10, key -> key + made.incrementAndGet());

        assertEquals("a1", kept.of("a"));
        assertEquals("b2", kept.of("b"));
        assertEquals("a1", kept.of("a"));
        edition.set(2);
        assertEquals("a3", kept.of("a"));
        assertEquals("b4", kept.of("b"));
        assertEquals("b4", kept.of("b"));
    }

    @Test
    void aSmallHeapKeepsFewer() {
        assertEquals(2_000, KeptEach.within(2_000, 4L << 30));
        assertEquals(2_000, KeptEach.within(2_000, 512L << 20));
        assertEquals(312, KeptEach.within(2_000, 80L << 20));
        assertEquals(1, KeptEach.within(1, 1L << 20));
    }
}
