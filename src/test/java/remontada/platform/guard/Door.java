package remontada.platform.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import remontada.cache.DataVersion;
import remontada.cache.PageCache;
import remontada.platform.Assets;
import remontada.platform.Catalogue;
import remontada.platform.Delivery;
import remontada.platform.Errors;
import remontada.platform.Replies;
import remontada.platform.SiteAddress;
import remontada.platform.SiteDay;
import remontada.platform.StatementCount;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.WebServer;

/// A server with the site's door and its errors, and behind it only `/who`, which tells who asks, `/page`, of which
/// each client has its share, and `/large`, which no reader takes at once.
final class Door implements AutoCloseable {
    static final int LARGE = 64 << 20;

    private final WebServer server;

    Door(Guard guard, FairShare shares) {
        var files = WebFiles.built();
        var words = new Catalogue(files).read(Locale.UK);
        var replies = new Replies(new Templates(files, words, new Assets(files)), new SiteAddress(guard.site()));
        server = new WebServer(
                guard,
                new StatementCount(),
                routes -> {
                    routes.before(replies::secure);
                    routes.addHttpHandler(HandlerType.GET, "/who", context -> {
                        var caller = Caller.of(context);
                        context.result("%s %s %s"
                                .formatted(
                                        caller.client().getHostAddress(),
                                        caller.secure() ? "https" : "http",
                                        replies.site(context).orElse("nowhere")));
                    });
                    routes.addHttpHandler(HandlerType.GET, "/page", context -> {
                        try (var _ = shares.take(Caller.of(context))) {
                            context.result("made");
                        }
                    });
                    routes.addHttpHandler(HandlerType.GET, "/large", context -> context.result(new byte[LARGE]));
                    new Errors(replies, words, new SiteDay(Clock.systemUTC(), Optional.empty())).register(routes);
                    routes.addHttpHandler(
                            HandlerType.GET,
                            "/kept",
                            context -> Delivery.of(
                                            "text/plain",
                                            ("kept for " + replies.site(context).orElse("nobody")).getBytes(UTF_8))
                                    .send(context));
                },
                new PageCache(
                        LARGE,
                        new DataVersion(() -> "1", () -> LocalDate.EPOCH),
                        "{}",
                        guard.site(),
                        path -> !path.equals("/kept"),
                        shares));
        server.start(0);
    }

    /// One that believes a proxy on this machine.
    static Door believing(String... proxies) {
        return new Door(
                new Guard(
                        TrustedProxies.parse(String.join(",", proxies)),
                        Limits.usual(),
                        Optional.empty(),
                        Optional.empty()),
                new FairShare(Optional.empty()));
    }

    /// One that loses patience as soon as it can.
    static Door impatient(int connections) {
        var soon = Duration.ofSeconds(1);
        return new Door(
                new Guard(
                        TrustedProxies.none(),
                        new Limits(Duration.ofSeconds(60), soon, soon, 1 << 20, connections),
                        Optional.empty(),
                        Optional.empty()),
                new FairShare(Optional.empty()));
    }

    /// One with HTTPS.
    static Door secure(Path certificate, Path key) {
        return new Door(
                new Guard(
                        TrustedProxies.none(),
                        Limits.usual(),
                        Optional.of(new Tls(new PemFiles(certificate, key), 0, Duration.ofMillis(100))),
                        Optional.empty()),
                new FairShare(Optional.empty()));
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    String secureAddress() {
        return "https://localhost:" + server.securePort();
    }

    /// What is answered to a request for a path with headers, on a connection of its own.
    RawConnection.Answer ask(String path, List<String> headers) throws java.io.IOException {
        try (var connection = new RawConnection(address())) {
            connection.say("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
            return connection.hear(false).orElseThrow();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
