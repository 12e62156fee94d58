package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairShareTest {
    private final AtomicLong now = new AtomicLong(1_000);
    private final FairShare shares = new FairShare(Optional.of(25), Duration.ofDays(1), now::get);

    @Test
    void aClientWhoHasUsedUpItsAllowanceWaitsUntilSomeFlowsIn() {
        make("192.0.2.1", Duration.ofSeconds(24));

        var refusal = assertThrows(Overasked.class, () -> make("192.0.2.1", Duration.ofMillis(10)));

        assertEquals(429, refusal.status());
        assertEquals(
                13,
                refusal.retryAfter(),
                "15 s to begin with, 6 s flowed in: 3 s too many, at a quarter of a second each");
        now.addAndGet(Duration.ofSeconds(13).toNanos());
        assertDoesNotThrow(() -> make("192.0.2.1", Duration.ofMillis(10)));
    }

    @Test
    void othersAreServedMeanwhile() {
        make("192.0.2.1", Duration.ofSeconds(20));

        assertDoesNotThrow(() -> make("192.0.2.2", Duration.ofMillis(10)));
    }

    @Test
    void aCrawlerThatAsksForTenPagesASecondIsNeverRefused() {
        for (int second = 0; second < 3_600; second++) {
            for (int page = 0; page < 10; page++) {
                make("192.0.2.1", Duration.ofMillis(20));
                now.addAndGet(Duration.ofMillis(80).toNanos());
            }
        }
    }

    @Test
    void aClientThatNeverStopsGetsAQuarterOfACore() {
        var made = 0;
        var begin = now.get();
        while (now.get() - begin < Duration.ofHours(1).toNanos()) {
            try {
                make("192.0.2.1", Duration.ofMillis(10));
                made++;
            } catch (Overasked e) {
                now.addAndGet(Duration.ofMillis(10).toNanos());
            }
        }
        var share = made * 0.01 / 3_600;
        assertTrue(share > 0.24 && share < 0.26, "It had " + share);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false"
    })
    void aNetworkOfIpv6IsOneClient(String one, String other, boolean same) {
        make(one, Duration.ofSeconds(60));

        if (same) {
            assertThrows(Overasked.class, () -> make(other, Duration.ofMillis(1)));
        } else {
            assertDoesNotThrow(() -> make(other, Duration.ofMillis(1)));
        }
    }

    @Test
    void aPageCountsNoMoreThanTheDearestDoes() {
        var busy = new FairShare(Optional.of(25), Duration.ofMillis(100), now::get);

        for (int page = 0; page < 150; page++) {
            try (var _ = busy.take(caller("192.0.2.1"))) {
                now.addAndGet(Duration.ofMinutes(1).toNanos());
            }
            now.addAndGet(-Duration.ofMinutes(1).toNanos());
        }

        assertThrows(Overasked.class, () -> busy.take(caller("192.0.2.1")));
    }

    @Test
    void oneClientHasAtMostHalfOfThePlaces() {
        var taken = take("192.0.2.1", FairShare.PLACES / 2);

        assertEquals(429, assertThrows(Overasked.class, () -> take("192.0.2.1")).status());
        assertDoesNotThrow(() -> take("192.0.2.2").close());
        taken.forEach(FairShare.Place::close);
        assertDoesNotThrow(() -> take("192.0.2.1").close());
    }

    @Test
    void whenAllPlacesAreTakenNobodyWaitsForLong() {
        var taken = new ArrayList<FairShare.Place>();
        for (int client = 1; client <= FairShare.PLACES; client++) {
            taken.add(take("192.0.2." + client));
        }

        assertEquals(
                503, assertThrows(Overasked.class, () -> take("192.0.2.99")).status());
        taken.getFirst().close();
        assertDoesNotThrow(() -> take("192.0.2.99").close());
    }

    @Test
    void whoWaitsForAPlaceGetsItBeforeWhoComesLater() {
        var taken = new ArrayList<FairShare.Place>();
        for (int client = 1; client <= FairShare.PLACES; client++) {
            taken.add(take("192.0.2." + client));
        }

        var first = CompletableFuture.supplyAsync(() -> take("192.0.2.98"), Thread::startVirtualThread);
        while (shares.waiting() == 0) {
            Thread.onSpinWait();
        }
        taken.getFirst().close();

        assertThrows(Overasked.class, () -> take("192.0.2.99"));
        assertDoesNotThrow(first::join);
    }

    @Test
    void whoComesFromThisMachineHasNoAllowanceToKeepTo() {
        make("127.0.0.1", Duration.ofHours(1));
        make("::1", Duration.ofHours(1));

        assertDoesNotThrow(() -> make("127.0.0.1", Duration.ofHours(1)));
    }

    @Test
    void whereItIsOffNobodyHas() {
        var off = new FairShare(Optional.empty(), Duration.ofDays(1), now::get);

        for (int page = 0; page < 1_000; page++) {
            try (var _ = off.take(caller("192.0.2.1"))) {
                now.addAndGet(Duration.ofMinutes(1).toNanos());
            }
        }
    }

    private void make(String client, Duration work) {
        try (var _ = take(client)) {
            now.addAndGet(work.toNanos());
        }
    }

    private List<FairShare.Place> take(String client, int places) {
        return IntStream.range(0, places).mapToObj(_ -> take(client)).toList();
    }

    private FairShare.Place take(String client) {
        return shares.take(caller(client));
    }

    private static Caller caller(String address) {
        return new Caller(InetAddress.ofLiteral(address), false, Optional.empty());
    }
}
