package remontada;

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
        config.check();
        var running =
                config.databaseUrl().isPresent() ? config.databaseUrl() : EmbeddedDatabase.runningIn(config.dataDir());
        if (running.isEmpty()) {
            try (var site = Site.open(config, console)) {
                return work.applyAsInt(site.database().sql());
            }
        }
        var embedded = config.databaseUrl().isEmpty();
        try (var database = Database.connect(
                running.get(),
                embedded ? "postgres" : config.databaseUser(),
                embedded ? "" : config.databasePassword())) {
            return work.applyAsInt(database.sql());
        }
    }
}
