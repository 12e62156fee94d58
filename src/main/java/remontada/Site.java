package remontada;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import remontada.intake.sync.Schedule;
import remontada.platform.Beside;
import remontada.platform.DataVersionQueries;
import remontada.platform.Database;
import remontada.platform.Metrics;
import remontada.platform.MetricsServer;
import remontada.platform.StatementCount;
import remontada.statements.HistoryQueries;

/// The running site: its database, with the history loaded, and its web server.
public final class Site implements AutoCloseable {
    private final Config config;
    private final Consumer<String> console;
    private final Databases databases;
    private final Metrics metrics;
    private final App app;
    private @Nullable MetricsServer metricsServer;
    private @Nullable Following following;
    private @Nullable Schedule schedule;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Site(
            Config config,
            Consumer<String> console,
            Databases databases,
            StatementCount statements,
            Common common,
            HistoryQueries history) {
        this.config = config;
        this.console = console;
        this.databases = databases;
        this.metrics = new Metrics(databases.reading());
        this.app = new App(config, common, history, statements, metrics);
    }

    /// Starts or connects the databases, brings schema and history up to date where it may, says so where that takes a
    /// while, and reads the past. What can be done at the same time is.
    ///
    /// @throws IllegalStateException saying what to do, when it can't; nothing is left running then
    public static Site open(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        console.accept("Settings: " + config);
        if (config.sync()) {
            Following.sources(config);
        }
        var statements = new StatementCount();
        var all = Stream.concat(Stream.of(statements), Stream.of(listeners)).toArray(ExecuteListenerProvider[]::new);
        // Threads that begin to log all at once would keep each other waiting
        LoggerFactory.getILoggerFactory();
        var printing = Beside.of(() -> Printing.of(config).rehearsed());
        var databases = Databases.open(config, console, all);
        try {
            var reading = databases.reading();
            var edition = new DataVersionQueries(reading.sql());
            var history = new HistoryQueries(reading.sql(), edition);
            var prepared = Beside.of(databases::prepared);
            var past = Beside.of(() -> {
                prepared.get();
                return history.current();
            });
            var common = new Common(reading, edition, printing.get());
            var site = new Site(config, console, databases, statements, common, history);
            prepared.get();
            site.app.readAhead();
            past.get();
            return site;
        } catch (RuntimeException e) {
            databases.close();
            throw e;
        }
    }

    public App app() {
        return app;
    }

    /// Where commands and the intake write.
    ///
    /// @throws IllegalStateException saying what to do, when this site only reads
    public Database database() {
        return databases.writing();
    }

    /// The port of the metrics, while they are served.
    public OptionalInt metricsPort() {
        return metricsServer == null ? OptionalInt.empty() : OptionalInt.of(metricsServer.port());
    }

    /// Serves until closed; prints the address.
    public void serve() {
        config.metricsPort().ifPresent(port -> {
            metricsServer = MetricsServer.start(port, metrics::text);
            console.accept("Metrics are at http://localhost:" + metricsServer.port() + "/metrics");
        });
        metrics.gauge(
                "database.reads.age",
                "How old what pages read is at most; not a number while that can't be told",
                "seconds",
                () -> databases
                        .reading()
                        .age()
                        .map(age -> age.toMillis() / 1000.0)
                        .orElse(Double.NaN));
        app.start(config.port());
        console.accept("Remontada is at http://localhost:" + app.port()
                + config.baseUrl().map(url -> ", for its readers at " + url).orElse(""));
        if (config.baseUrl().isEmpty()) {
            console.accept("Warning: BASE_URL is not set, so absolute addresses name the host of each request");
        }
        if (config.sync()) {
            following = new Following(config, databases.writing());
            schedule = following.schedule(metrics, app.pulse());
            schedule.start();
            console.accept("Following " + following.sources().size() + " sources of " + config.sources());
        }
    }

    /// Finishes the requests in flight, then stops everything. Closing it again does nothing.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (following != null && schedule != null) {
                schedule.close();
                following.close();
            }
            app.stop();
            if (metricsServer != null) {
                metricsServer.close();
            }
            metrics.close();
            databases.close();
        }
    }
}
