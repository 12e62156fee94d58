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

    /// Starts or connects them, and leaves what they hold as it is.
    ///
    /// @throws IllegalStateException saying what to do, when it can't; nothing is left running then
    static Databases open(Config config, Consumer<String> console, ExecuteListenerProvider... listeners) {
        var databases = new Databases(config, console, listeners);
        try {
            if (config.databases().onlyReads()) {
                databases.read();
            } else if (config.databases().url().isPresent()) {
                databases.writing =
                        databases.keep(Database.connect(config.databases().writing(), listeners));
                databases.read();
            } else {
                databases.startEmbedded();
            }
            return databases;
        } catch (RuntimeException e) {
            databases.close();
            throw e;
        }
    }

    /// Starts or connects them, for commands, and brings what they hold up to date.
    ///
    /// @throws IllegalStateException saying what to do, when it can't; nothing is left running then
    static Databases prepared(Config config, Consumer<String> console) {
        console.accept("Settings: " + config);
        var databases = open(config, console);
        try {
            return databases.prepared();
        } catch (RuntimeException e) {
            databases.close();
            throw e;
        }
    }

    /// Brings schema, history and ratings up to date as far as their users may.
    ///
    /// @throws IllegalStateException saying what to do, when it can't
    Databases prepared() {
        if (writing == null) {
            new Preparation(reading(), console).require();
            return this;
        }
        config.databases().owning().ifPresent(owner -> {
            try (var database = Database.connect(owner)) {
                new Preparation(database, console).run();
            }
        });
        new Preparation(writing, console).run();
        return this;
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

    private void startEmbedded() {
        var folder = config.databases().dataDir();
        var embedded = new Progress(console)
                .during("Starting PostgreSQL in " + folder, () -> EmbeddedDatabase.start(folder, console));
        closing.push(embedded::close);
        writing = keep(Database.connect(embedded.owning(), listeners));
        reading = keep(Database.reading(embedded.reading(), listeners));
    }

    private void read() {
        var servers = config.databases().reading();
        reading = keep(
                servers.size() == 1
                        ? Database.reading(servers.getFirst(), listeners)
                        : Database.reading(
                                servers.getFirst(),
                                servers.getLast(),
                                config.databases().readMaxAge(),
                                listeners));
    }

    private Database keep(Database database) {
        closing.push(database::close);
        return database;
    }
}
