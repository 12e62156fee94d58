package remontada.cache;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
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
/// A proxy on this machine is believed, so that readers can come from anywhere.
final class SiteOfOnePage implements AutoCloseable {
    static final long MOST_BYTES = 2_000_000;

    private static final String PARAMETERS = """
        {"parameters": [{"in": "query", "name": "on"}, {"in": "query", "name": "q"}, {"in": "path", "name": "p"}]}
        """;

    /// How often it was made.
    final AtomicInteger renders = new AtomicInteger();
    /// What a page needs to be made: as many as there are may be made.
    final Semaphore may = new Semaphore(1_000_000);
    /// One for each that is being made.
    final Semaphore begun = new Semaphore(0);

    volatile String data = "first";
    volatile LocalDate day = LocalDate.of(2023, 3, 14);
    volatile boolean away;
    volatile boolean databaseAway;
    volatile boolean live;
    volatile boolean notToBeKept;

    final DataVersion version = new DataVersion(this::askedVersion, () -> day);
    final FairShare shares = new FairShare(Optional.of(1));
    final PageCache cache;

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private final int port;

    SiteOfOnePage() {
        cache = cache(version, shares);
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
        port = server.port();
    }

    static PageCache cache(DataVersion version, FairShare shares) {
        return new PageCache(MOST_BYTES, version, PARAMETERS, Optional.empty(), path -> path.equals("/never"), shares);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) {
        var request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    /// Asks, and goes on without the answer.
    CompletableFuture<HttpResponse<String>> ask(String path) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /// Asks like [#ask(String)] as somebody elsewhere.
    CompletableFuture<HttpResponse<String>> askFrom(String reader, String path) {
        var request = HttpRequest.newBuilder(address(path)).header("X-Forwarded-For", reader);
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /// Takes no more requests and finishes those in flight.
    void stop() {
        server.stop();
    }

    boolean isListening() {
        try (var _ = new Socket("localhost", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        may.release(1_000);
        server.stop();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
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
        if (notToBeKept) {
            context.header("Cache-Control", "no-store");
        }
    }
}
