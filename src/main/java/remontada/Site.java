package remontada;

import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import remontada.chance.Model;
import remontada.chance.Ratings;
import remontada.intake.ShippedHistory;
import remontada.intake.sync.Schedule;
import remontada.platform.Database;
import remontada.platform.EmbeddedDatabase;
import remontada.platform.Metrics;
import remontada.platform.MetricsServer;
import remontada.platform.Progress;
import remontada.platform.StatementCount;

/// The running site: its database, with the history loaded, and its web server.
public final class Site implements AutoCloseable {
    private final Config config;
    private final Consumer<String> console;
    private final @Nullable EmbeddedDatabase embedded;
    private final Database database;
    private final Metrics metrics;
    private final App app;
    private @Nullable MetricsServer metricsServer;
    private @Nullable Following following;
    private @Nullable Schedule schedule;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Site(
            Config config,
            Consumer<String> console,
            @Nullable EmbeddedDatabase embedded,
            Database database,
            StatementCount statements) {
        this.config = config;
        this.console = console;
        this.embedded = embedded;
        this.database = database;
        this.metrics = new Metrics(database);
        this.app = new App(config, database, statements, metrics);
    }

    /// Starts or connects the database, brings schema and history up to date, and says so where it takes a while.
    ///
    /// @throws IllegalStateException saying what to do, when it can't; nothing is left running then
    public static Site open(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        console.accept("Settings: " + config);
        if (config.sync()) {
            Following.sources(config);
        }
        var progress = new Progress(console);
        var embedded = config.databaseUrl().isPresent() ? null : start(config, console, progress);
        try {
            var statements = new StatementCount();
            var all =
                    Stream.concat(Stream.of(statements), Stream.of(listeners)).toArray(ExecuteListenerProvider[]::new);
            var database = embedded == null
                    ? Database.connect(
                            config.databaseUrl().orElseThrow(), config.databaseUser(), config.databasePassword(), all)
                    : Database.connect(embedded.url(), "postgres", "", all);
            try {
                prepare(database, console, progress);
                return new Site(config, console, embedded, database, statements);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    public App app() {
        return app;
    }

    public Database database() {
        return database;
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
        app.start(config.port());
        console.accept("Remontada is at http://localhost:" + app.port()
                + config.baseUrl().map(url -> ", for its readers at " + url).orElse(""));
        if (config.baseUrl().isEmpty()) {
            console.accept("Warning: BASE_URL is not set, so absolute addresses name the host of each request");
        }
        if (config.sync()) {
            following = new Following(config, database);
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
            database.close();
            if (embedded != null) {
                embedded.close();
            }
        }
    }

    private static EmbeddedDatabase start(Config config, Consumer<String> console, Progress progress) {
        return progress.during(
                "Starting PostgreSQL in " + config.dataDir(), () -> EmbeddedDatabase.start(config.dataDir(), console));
    }

    private static void prepare(Database database, Consumer<String> console, Progress progress) {
        progress.during("Bringing the schema up to date", database::migrate);
        try {
            var history = new ShippedHistory(database.unhurried());
            if (!history.isLoaded()) {
                console.accept("Loading the history: " + history.extent() + ". This takes some seconds, once.");
                var begun = System.nanoTime();
                progress.during("Computing how every tie went", history::load);
                console.accept("Loaded in %.0f s".formatted((System.nanoTime() - begun) / 1e9));
            }
            var ratings = new Ratings(database.sql(), database.unhurried(), Model.shipped());
            var begun = System.nanoTime();
            progress.during("Rating the clubs and working out the chances of past ties", ratings::bringUpToDate)
                    .ifPresent(from -> console.accept(
                            "Rated the clubs from %s on in %.1f s".formatted(from, (System.nanoTime() - begun) / 1e9)));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The history could not be loaded: give the site an empty database that DATABASE_USER owns", e);
        }
    }
}
