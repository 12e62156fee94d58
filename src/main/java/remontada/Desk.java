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
    ///
    /// @throws IllegalStateException saying what to do, when there is no database yet
    int onSite(ToIntFunction<Database> work) {
        config.check();
        if (running().isEmpty() && !EmbeddedDatabase.isIn(config.databases().dataDir())) {
            throw noDatabase();
        }
        return onSiteOrNew(work);
    }

    /// Does the same, on a new database too.
    int onSiteOrNew(ToIntFunction<Database> work) {
        config.check();
        var running = running();
        if (running.isPresent()) {
            return connected(running.get(), work);
        }
        try (var databases = Databases.prepared(config, console)) {
            return work.applyAsInt(databases.writing());
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
        if (!EmbeddedDatabase.isIn(config.databases().dataDir())) {
            throw noDatabase();
        }
        try (var embedded = EmbeddedDatabase.start(config.databases().dataDir(), console)) {
            return connected(embedded.url(), checked);
        }
    }

    private Optional<String> running() {
        if (config.databases().onlyReads()) {
            return Optional.of(config.databases().writing().url());
        }
        return config.databases()
                .url()
                .or(() -> EmbeddedDatabase.runningIn(config.databases().dataDir()));
    }

    private int connected(String url, ToIntFunction<Database> work) {
        var embedded = config.databases().url().isEmpty();
        try (var database = Database.connect(
                url,
                embedded ? "postgres" : config.databases().user(),
                embedded ? "" : config.databases().password())) {
            return work.applyAsInt(database);
        }
    }

    private IllegalStateException noDatabase() {
        return new IllegalStateException("There is no database in "
                + config.databases().dataDir().toAbsolutePath().normalize()
                + ": set DATA_DIR (--data-dir) to the site's folder, or start the site on this one first (serve)");
    }

    private IllegalStateException nothingLoaded() {
        return new IllegalStateException("There is no history of this edition's schema in "
                + config.databases()
                        .url()
                        .orElseGet(() -> config.databases().dataDir().toString())
                + ": start the site on it once (serve), which loads it");
    }
}
