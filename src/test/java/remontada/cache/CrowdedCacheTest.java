package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.PrimitiveIterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import remontada.platform.guard.FairShare;

/// More is asked for than can be made or kept.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrowdedCacheTest {
    private final SiteOfOnePage site = new SiteOfOnePage();

    @AfterEach
    void close() {
        site.close();
    }

    /// One hundredth of a core for a minute is 0.6 s of work at once, and no page counts for more than a sixth of that.
    @Test
    void whoHasHadTooMuchIsToldToComeBackAndStillGetsWhatIsKept() throws InterruptedException {
        int pages = 6;
        site.may.drainPermits();
        var slow = IntStream.range(0, pages)
                .mapToObj(i -> site.askFrom("203.0.113.7", "/page?q=" + i))
                .toList();
        site.begun.acquireUninterruptibly(pages);
        Thread.sleep(Duration.ofMillis(200));
        site.may.release(1_000);
        slow.forEach(answer -> assertEquals(200, answer.join().statusCode()));

        HttpResponse<String> refused;
        int more = 0;
        do {
            refused = site.askFrom("203.0.113.7", "/page?q=more" + more++).join();
        } while (refused.statusCode() == 200);
        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValueAsLong("Retry-After").orElseThrow() > 0);
        assertEquals(200, site.askFrom("203.0.113.7", "/page?q=1").join().statusCode());
        assertEquals(200, site.askFrom("203.0.113.8", "/page?q=another").join().statusCode(), "others have theirs");
    }

    @Test
    void whenAllPlacesAreTakenOthersAreRefusedAndKeptPagesAreServed() {
        site.get("/page");
        site.may.drainPermits();
        int places = FairShare.PLACES;
        var waiting = IntStream.range(0, places)
                .mapToObj(i -> site.ask("/page?q=" + i))
                .toList();
        site.begun.acquireUninterruptibly(places);

        assertEquals(503, site.get("/page?q=one-too-many").statusCode());
        assertEquals(200, site.get("/page").statusCode());

        site.may.release(places);
        waiting.forEach(reader -> assertEquals(200, reader.join().statusCode()));
    }

    @Test
    void manyWhoWaitForOnePageThatCannotBeMadeAreToldTogether() {
        site.may.drainPermits();
        var busy = IntStream.range(0, FairShare.PLACES)
                .mapToObj(i -> site.ask("/page?q=" + i))
                .toList();
        site.begun.acquireUninterruptibly(FairShare.PLACES);

        var readers = IntStream.range(0, 60)
                .mapToObj(i -> site.askFrom("203.0.113." + i, "/page"))
                .toList();

        readers.forEach(reader -> assertEquals(503, reader.join().statusCode()));
        site.may.release(FairShare.PLACES);
        busy.forEach(reader -> assertEquals(200, reader.join().statusCode()));
    }

    @Test
    void whoWaitsForAPlaceWhenTheSiteStopsIsAnswered() {
        site.may.drainPermits();
        var busy = IntStream.range(0, FairShare.PLACES)
                .mapToObj(i -> site.ask("/page?q=" + i))
                .toList();
        site.begun.acquireUninterruptibly(FairShare.PLACES);
        var waiting = site.ask("/page");
        while (site.shares.waiting() == 0) {
            Thread.onSpinWait();
        }

        var stopping = CompletableFuture.runAsync(site::stop);
        while (site.isListening()) {
            Thread.onSpinWait();
        }
        site.may.release(1_000);

        busy.forEach(reader -> assertEquals(200, reader.join().statusCode()));
        assertEquals(200, waiting.join().statusCode());
        stopping.join();
    }

    @Test
    void twentyThousandAddressesTakeNoMoreMemoryThanAFew() {
        var addresses = IntStream.range(0, 20_000).iterator();
        var readers = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    for (var next = next(addresses); next >= 0; next = next(addresses)) {
                        assertEquals(200, site.get("/page?q=" + next).statusCode());
                    }
                }))
                .toList();
        readers.forEach(CompletableFuture::join);

        assertTrue(
                site.cache.keeping().bytes() <= SiteOfOnePage.MOST_BYTES,
                site.cache.keeping().bytes() + " bytes");
        assertTrue(
                site.cache.keeping().bytes() > SiteOfOnePage.MOST_BYTES / 2,
                site.cache.keeping().bytes() + " bytes");
        assertEquals(20_000, site.renders.get());
    }

    private static synchronized int next(PrimitiveIterator.OfInt addresses) {
        return addresses.hasNext() ? addresses.nextInt() : -1;
    }
}
