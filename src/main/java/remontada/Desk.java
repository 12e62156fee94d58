package remontada;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import remontada.platform.Database;
import remontada.platform.EmbeddedDatabase;

/// Where an operator's commands work: on the database of the site that is running, or on one opened for the command.
final class Desk {
    private final Config config;
    private final Consumer<String> console;

    Desk(Config config, Consumer<String> console) {
        this.config = config;
        this.console = console;
    }

    /// Does some work and closes what was opened for it.
    int on(ToIntFunction<DSLContext> work) {
        return onSite(database -> work.applyAsInt(database.sql()));
    }

    /// Does some work that takes more than a reader's statements, and closes what was opened for it.
    int onSite(ToIntFunction<Database> work) {
        config.check();
        var running = running();
        if (running.isPresent()) {
            return connected(running.get(), work);
        }
        try (var site = Site.open(config, console)) {
            return work.applyAsInt(site.database());
        }
    }

    /// Does some work on the history as it is loaded, without loading another first.
    ///
    /// @throws IllegalStateException saying what to do, when no site ever loaded one or an earlier site did
    int onWhatIsLoaded(ToIntFunction<Database> work) {
        config.check();
        ToIntFunction<Database> checked = database -> {
            if (!database.isUpToDate()) {
                throw nothingLoaded();
            }
            return work.applyAsInt(database);
        };
        var running = running();
        if (running.isPresent()) {
            return connected(running.get(), checked);
        }
        if (!EmbeddedDatabase.isIn(config.dataDir())) {
            throw nothingLoaded();
        }
        try (var embedded = EmbeddedDatabase.start(config.dataDir(), console)) {
            return connected(embedded.url(), checked);
        }
    }

    private Optional<String> running() {
        if (config.onlyReads()) {
            return Optional.of(config.writing().url());
        }
        return config.databaseUrl().or(() -> EmbeddedDatabase.runningIn(config.dataDir()));
    }

    private int connected(String url, ToIntFunction<Database> work) {
        var embedded = config.databaseUrl().isEmpty();
        try (var database = Database.connect(
                url, embedded ? "postgres" : config.databaseUser(), embedded ? "" : config.databasePassword())) {
            return work.applyAsInt(database);
        }
    }

    private IllegalStateException nothingLoaded() {
        return new IllegalStateException("There is no history of this edition's schema in "
                + config.databaseUrl().orElseGet(() -> config.dataDir().toString())
                + ": start the site on it once (serve), which loads it");
    }
}
