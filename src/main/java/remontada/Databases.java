package remontada;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import remontada.platform.Database;
import remontada.platform.EmbeddedDatabase;
import remontada.platform.Progress;

/// The databases of a site: one where it writes, if it may, and one where its pages read, as a user who can do nothing
/// else.
final class Databases implements AutoCloseable {
    private final Config config;
    private final Consumer<String> console;
    private final ExecuteListenerProvider[] listeners;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private @Nullable Database writing;
    private @Nullable Database reading;

    private Databases(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        this.config = config;
        this.console = console;
        this.listeners = listeners;
    }

    /// Starts or connects them, and brings schema and history up to date as far as their users may.
    ///
    /// @throws IllegalStateException saying what to do, when it can't; nothing is left running then
    static Databases open(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        var databases = new Databases(config, console, listeners);
        try {
            if (config.onlyReads()) {
                databases.onlyRead();
            } else if (config.databaseUrl().isPresent()) {
                databases.connect();
            } else {
                databases.startEmbedded();
            }
            return databases;
        } catch (RuntimeException e) {
            databases.close();
            throw e;
        }
    }

    /// @throws IllegalStateException saying what to do, when the site only reads
    Database writing() {
        return Optional.ofNullable(writing)
                .orElseThrow(() -> new IllegalStateException(
                        "This site only reads: set DATABASE_USER to a user who may write at DATABASE_URL"));
    }

    Database reading() {
        return Optional.ofNullable(reading).orElseThrow();
    }

    /// The latest opened first. Closing it again does nothing.
    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }

    private void onlyRead() {
        var pages = read();
        new Preparation(pages, console).require();
    }

    private void connect() {
        var owner = config.owning();
        if (owner.isPresent()) {
            try (var database = Database.connect(owner.get())) {
                new Preparation(database, console).run();
            }
        }
        var database = keep(Database.connect(config.writing(), listeners));
        writing = database;
        new Preparation(database, console).run();
        read();
    }

    private void startEmbedded() {
        var folder = config.dataDir();
        var embedded = new Progress(console)
                .during("Starting PostgreSQL in " + folder, () -> EmbeddedDatabase.start(folder, console));
        closing.push(embedded::close);
        var database = keep(Database.connect(embedded.owning(), listeners));
        writing = database;
        new Preparation(database, console).run();
        reading = keep(Database.reading(embedded.reading(), listeners));
    }

    private Database read() {
        var servers = config.reading();
        var database = keep(
                servers.size() == 1
                        ? Database.reading(servers.getFirst(), listeners)
                        : Database.reading(servers.getFirst(), servers.getLast(), config.readMaxAge(), listeners));
        reading = database;
        return database;
    }

    private Database keep(Database database) {
        closing.push(database::close);
        return database;
    }
}
