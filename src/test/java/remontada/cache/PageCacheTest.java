package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import remontada.platform.Caching;
import remontada.platform.Delivery;
import remontada.platform.StatementCount;
import remontada.platform.WebServer;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Guard;
import remontada.platform.guard.Limits;
import remontada.platform.guard.Overasked;
import remontada.platform.guard.TrustedProxies;

/// The cache before a site of one page, which tells the state of the data it was made from and how often it was made.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageCacheTest {
    private static final long MOST_BYTES = 2_000_000;
    private static final String PARAMETERS = """
        {"parameters": [{"in": "query", "name": "on"}, {"in": "query", "name": "q"}, {"in": "path", "name": "p"}]}
        """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger renders = new AtomicInteger();
    private final Semaphore may = new Semaphore(1_000_000);
    private final Semaphore begun = new Semaphore(0);

    private volatile String data = "first";
    private volatile LocalDate day = LocalDate.of(2023, 3, 14);
    private volatile boolean away;
    private volatile boolean databaseAway;
    private volatile boolean live;

    private DataVersion version;
    private PageCache cache;
    private WebServer server;

    @BeforeEach
    void start() {
        version = new DataVersion(this::askedVersion, () -> day);
        cache = new PageCache(
                MOST_BYTES,
                version,
                PARAMETERS,
                Optional.empty(),
                path -> path.equals("/never"),
                new FairShare(Optional.of(1)));
        var guard = new Guard(TrustedProxies.parse("127.0.0.1"), Limits.usual(), Optional.empty(), Optional.empty());
        server = new WebServer(
                guard,
                new StatementCount(),
                routes -> {
                    routes.before(context -> {
                        if (context.attribute(Overasked.ATTRIBUTE) instanceof Overasked overasked) {
                            context.status(overasked.status())
                                    .header("Retry-After", String.valueOf(overasked.retryAfter()))
                                    .skipRemainingHandlers();
                        }
                    });
                    List.of("/page", "/never").forEach(path -> {
                        routes.addHttpHandler(HandlerType.GET, path, this::show);
                        routes.addHttpHandler(HandlerType.HEAD, path, this::show);
                    });
                },
                cache);
        server.start(0);
    }

    @AfterEach
    void stop() {
        may.release(1_000);
        server.stop();
    }

    private String askedVersion() {
        if (databaseAway) {
            throw new IllegalStateException("away");
        }
        return data;
    }

    private void show(Context context) {
        var seen = data;
        begun.release();
        may.acquireUninterruptibly();
        renders.incrementAndGet();
        if (away) {
            context.status(503).header("Cache-Control", "no-store").result("away");
            return;
        }
        if (live) {
            Caching.LIVE.isOf(context);
        }
        Delivery.of(
                        "text/html; charset=utf-8",
                        (seen + " " + day + " " + "x".repeat(2_000)).getBytes(StandardCharsets.UTF_8))
                .send(context);
    }

    @Test
    void twoHundredReadersAtOnceCostOnePage() {
        may.drainPermits();
        var readers = IntStream.range(0, 200)
                .mapToObj(_ -> client.sendAsync(request("/page"), BodyHandlers.ofString()))
                .toList();
        begun.acquireUninterruptibly();
        may.release();

        readers.forEach(reader -> assertTrue(
                reader.join().body().startsWith("first"), reader.join().body()));
        assertEquals(1, renders.get());
    }

    @Test
    void aChangeOfTheDataShowsByItselfAndCostsOnePage() {
        assertTells("first", get("/page"));
        data = "second";
        while (get("/page").body().startsWith("first")) {
            Thread.onSpinWait();
        }

        assertTells("second", get("/page"));
        assertEquals(2, renders.get());
    }

    @Test
    void whatWasAskedForInTheLastSecondsIsMadeAnewBeforeAnybodyAsks() {
        get("/page");
        data = "second";
        while (renders.get() < 2) {
            Thread.onSpinWait();
        }

        assertTells("second", get("/page"));
        assertEquals(2, renders.get());
    }

    @Test
    void theNextDayIsAnother() {
        get("/page");
        day = day.plusDays(1);
        version.look();

        assertTrue(get("/page").body().contains("2023-03-15"));
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsMadeAgainAfterIt() {
        may.drainPermits();
        var early = client.sendAsync(request("/page"), BodyHandlers.ofString());
        begun.acquireUninterruptibly();
        data = "second";
        version.look();
        var late = client.sendAsync(request("/page"), BodyHandlers.ofString());
        may.release(2);

        assertTells("first", early.join());
        assertTells("second", late.join());
        may.release(1);
        assertTells("second", get("/page"));
    }

    @Test
    void whileTheSiteIsAwayReadersGetWhatWasRightLastAndItsAge() {
        get("/page");
        away = true;
        data = "second";
        version.look();
        var stale = get("/page");
        assertEquals(200, stale.statusCode());
        assertTells("first", stale);
        var asked = renders.get();
        for (int i = 0; i < 20; i++) {
            get("/page");
        }
        assertEquals(asked, renders.get(), "it is not asked again at once");
        while (get("/page").headers().firstValue("Age").isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(503, get("/page?q=never-asked-for").statusCode());

        away = false;
        while (get("/page").body().startsWith("first")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whileTheDatabaseIsAwayKeptPagesHaveAnAgeAndCostNothing() {
        get("/page");
        databaseAway = true;
        while (get("/page").headers().firstValue("Age").isEmpty()) {
            Thread.onSpinWait();
        }

        assertEquals(1, renders.get());
    }

    @Test
    void aPageThatTakesTooLongIsServedAsItWasLast() {
        get("/page");
        may.drainPermits();
        data = "second";
        version.look();

        assertTells("first", get("/page"));
    }

    @Test
    void whatALinkDragsAlongMakesNoOtherPage() {
        get("/page?on=2019-05-07");
        get("/page?on=2019-05-07&fbclid=1");
        get("/page?fbclid=2&on=2019-05-07&on=2019-05-08");
        assertEquals(1, renders.get());

        get("/page?on=2019-05-08");
        get("/page");
        get("/page?fbclid=3");
        get("/page?q=");
        assertEquals(3, renders.get());
    }

    @Test
    void aMatchThatIsOnIsFreshForASecond() {
        live = true;
        assertTrue(
                get("/page").headers().firstValue("Cache-Control").orElseThrow().contains("s-maxage=1,"));
        while (renders.get() < 2) {
            get("/page");
        }
    }

    @Test
    void someAnswersAreNeverKept() {
        get("/never");
        get("/never");
        send("POST", "/page");
        assertEquals(405, send("POST", "/page").statusCode());

        assertEquals(2, renders.get());
    }

    /// One hundredth of a core for a minute is 0.6 s of work at once, and no page counts for more than a sixth of that.
    @Test
    void whoHasHadTooMuchIsToldToComeBackAndStillGetsWhatIsKept() throws InterruptedException {
        int pages = 6;
        may.drainPermits();
        var slow = IntStream.range(0, pages)
                .mapToObj(i -> client.sendAsync(from("203.0.113.7", "/page?q=" + i), BodyHandlers.ofString()))
                .toList();
        begun.acquireUninterruptibly(pages);
        Thread.sleep(Duration.ofMillis(200));
        may.release(1_000);
        slow.forEach(answer -> assertEquals(200, answer.join().statusCode()));

        HttpResponse<String> refused;
        int more = 0;
        do {
            refused = answer(from("203.0.113.7", "/page?q=more" + more++));
        } while (refused.statusCode() == 200);
        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValueAsLong("Retry-After").orElseThrow() > 0);
        assertEquals(200, answer(from("203.0.113.7", "/page?q=1")).statusCode());
        assertEquals(200, answer(from("203.0.113.8", "/page?q=another")).statusCode(), "others have theirs");
    }

    @Test
    void whenAllPlacesAreTakenOthersAreRefusedAndKeptPagesAreServed() {
        get("/page");
        may.drainPermits();
        int places = FairShare.PLACES;
        var waiting = IntStream.range(0, places)
                .mapToObj(i -> client.sendAsync(request("/page?q=" + i), BodyHandlers.ofString()))
                .toList();
        begun.acquireUninterruptibly(places);

        assertEquals(503, get("/page?q=one-too-many").statusCode());
        assertEquals(200, get("/page").statusCode());

        may.release(places);
        waiting.forEach(reader -> assertEquals(200, reader.join().statusCode()));
    }

    @Test
    void twentyThousandAddressesTakeNoMoreMemoryThanAFew() {
        var addresses = IntStream.range(0, 20_000).iterator();
        var readers = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    for (var next = next(addresses); next >= 0; next = next(addresses)) {
                        assertEquals(200, get("/page?q=" + next).statusCode());
                    }
                }))
                .toList();
        readers.forEach(CompletableFuture::join);

        assertTrue(cache.bytes() <= MOST_BYTES, cache.bytes() + " bytes");
        assertTrue(cache.bytes() > MOST_BYTES / 2, cache.bytes() + " bytes");
        assertEquals(20_000, renders.get());
    }

    @Test
    void aReaderWhoGoesAwayLeavesThePageToTheOthers() throws Exception {
        may.drainPermits();
        var impatient = client.sendAsync(request("/page"), BodyHandlers.ofString());
        begun.acquireUninterruptibly();
        var other = client.sendAsync(request("/page"), BodyHandlers.ofString());
        impatient.cancel(true);
        may.release();

        assertTells("first", other.join());
        assertEquals(1, renders.get());
    }

    private static synchronized int next(java.util.PrimitiveIterator.OfInt addresses) {
        return addresses.hasNext() ? addresses.nextInt() : -1;
    }

    private static void assertTells(String state, HttpResponse<String> answer) {
        assertTrue(answer.body().startsWith(state), answer.body());
        assertFalse(answer.body().isEmpty());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
    }

    private HttpRequest from(String reader, String path) {
        return HttpRequest.newBuilder(request(path), (_, _) -> true)
                .header("X-Forwarded-For", reader)
                .build();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString()).join();
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(request(path), (_, _) -> true)
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
