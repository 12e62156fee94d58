package remontada.platform;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import remontada.platform.guard.Caller;
import remontada.platform.guard.Guard;

/// The HTTP server: routes, access log, and an end that lets requests in flight finish.
public final class WebServer {
    /// Left to itself, Jetty finds out what the memory's cache lines hold by starting the JVM's whole management.
    private static final String JETTYS_CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private static final String COMPRESSED_REFERENCES = "16";
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(20);

    private final Guard guard;
    private final StatementCount statements;
    private final RequestLog log;
    private final Handler.@Nullable Wrapper front;
    private final Javalin server;

    /// @param logs what is told of every request that has been answered
    public WebServer(StatementCount statements, Consumer<RoutesConfig> routes, RequestLog... logs) {
        this(Guard.usual(), statements, routes, null, logs);
    }

    /// @param guard who is let in, and how
    /// @param front what stands before the routes and may answer instead of them
    /// @param logs what is told of every request that has been answered
    public WebServer(
            Guard guard,
            StatementCount statements,
            Consumer<RoutesConfig> routes,
            Handler.@Nullable Wrapper front,
            RequestLog... logs) {
        System.getProperties().putIfAbsent(JETTYS_CACHE_LINE, COMPRESSED_REFERENCES);
        this.guard = guard;
        this.statements = statements;
        this.log = new RequestLog.Collection(logs);
        this.front = front;
        this.server = Javalin.create(config -> configure(config, routes));
    }

    /// Before anything that takes its time is begun.
    ///
    /// @throws IllegalStateException when the port can't be had
    public static void requireFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    /// @param port 0 takes a free one
    /// @throws IllegalStateException when the port can't be had
    public void start(int port) {
        try {
            server.start(port);
        } catch (JavalinBindException e) {
            throw taken(port, e);
        }
    }

    private static IllegalStateException taken(int port, Exception cause) {
        return new IllegalStateException(
                port < 1024
                        ? "Port " + port + " can't be had: set PORT to a free one above 1023"
                        : "Port " + port + " is in use: stop what uses it, or set PORT to another",
                cause);
    }

    public int port() {
        return server.port();
    }

    /// The port of HTTPS, where the site has a certificate.
    public int securePort() {
        return Guard.securePort(server.jettyServer().server());
    }

    /// Takes no more requests, finishes those in flight, and ends.
    public void stop() {
        server.stop();
    }

    private void configure(JavalinConfig config, Consumer<RoutesConfig> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.threadPool = threads();
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyServer(this::configure);
        guard.protect(config);
        config.routes.before(context -> context.req().setAttribute(AccessLog.STATEMENTS, statements.begin()));
        config.routes.beforeMatched(context ->
                context.req().setAttribute(Metrics.ROUTE, context.endpoints().matchedHttpEndpoint().path));
        routes.accept(config.routes);
    }

    /// Threads of the system's own wait for bytes and send what is kept; whatever may have to wait for anything else
    /// gets a virtual one.
    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setName("http");
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private void configure(Server server) {
        if (front != null) {
            server.insertHandler(front);
        }
        server.insertHandler(new Graceful());
        server.insertHandler(new RequestId());
        server.setStopTimeout(LONGEST_REQUEST.toMillis());
        server.setRequestLog(this::log);
        server.setErrorHandler(new BareErrors());
    }

    /// What the site asks itself is no reader's request.
    private void log(Request request, Response response) {
        if (!Caller.isTheSite(request)) {
            log.log(request, response);
        }
    }
}
