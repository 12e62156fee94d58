package remontada;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import remontada.intake.ShippedHistory;
import remontada.platform.Database;
import remontada.platform.EmbeddedDatabase;

/// The running site: its database, with the history loaded, and its web server.
public final class Site implements AutoCloseable {
    private final Config config;
    private final Consumer<String> console;
    private final @Nullable EmbeddedDatabase embedded;
    private final Database database;
    private final App app;

    private Site(Config config, Consumer<String> console, @Nullable EmbeddedDatabase embedded, Database database) {
        this.config = config;
        this.console = console;
        this.embedded = embedded;
        this.database = database;
        this.app = new App(config, database);
    }

    /// Starts or connects the database, brings schema and history up to date, and says so where it takes a while.
    public static Site open(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        console.accept("Settings: " + config);
        var embedded = config.databaseUrl().isPresent() ? null : EmbeddedDatabase.start(config.dataDir());
        var database = embedded == null
                ? Database.connect(
                        config.databaseUrl().orElseThrow(), config.databaseUser(), config.databasePassword(), listeners)
                : Database.connect(embedded.url(), "postgres", "", listeners);
        var site = new Site(config, console, embedded, database);
        site.prepare();
        return site;
    }

    public App app() {
        return app;
    }

    public Database database() {
        return database;
    }

    /// Serves until closed; prints the address.
    public void serve() {
        app.start(config.port());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
        console.accept(
                "Remontada is at " + config.baseUrl().map(Object::toString).orElse("http://localhost:" + app.port()));
    }

    @Override
    public void close() {
        app.stop();
        database.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private void prepare() {
        try {
            database.migrate();
            var history = new ShippedHistory(database.dataSource());
            if (!history.isLoaded()) {
                console.accept("Loading the history, 1955 to 2026; this takes some seconds, once");
                history.load();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be prepared", e);
        }
    }
}
