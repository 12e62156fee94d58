package remontada;

import java.sql.SQLException;
import java.util.function.Consumer;
import remontada.chance.Model;
import remontada.chance.Ratings;
import remontada.intake.ShippedHistory;
import remontada.platform.Database;
import remontada.platform.Progress;

/// What has to be in a database before a site serves from it, made as far as the user there may.
final class Preparation {
    private final Database database;
    private final Consumer<String> console;
    private final Progress progress;

    Preparation(Database database, Consumer<String> console) {
        this.database = database;
        this.console = console;
        this.progress = new Progress(console);
    }

    /// Brings schema, history and ratings up to date and says so where it takes a while.
    ///
    /// @throws IllegalStateException saying what to do, when it can't
    void run() {
        try {
            switch (database.rights()) {
                case OWNS -> {
                    progress.during("Bringing the schema up to date", database::migrate);
                    load(new ShippedHistory(database));
                    rate();
                }
                case WRITES -> {
                    require();
                    rate();
                }
                case READS -> require();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The history could not be loaded: give the site an empty database that DATABASE_USER owns", e);
        }
    }

    /// Leaves everything as it is and says where that is not what this program ships.
    ///
    /// @throws IllegalStateException saying what to do, when there is nothing that this site can serve from
    void require() {
        if (!database.isUpToDate()) {
            throw new IllegalStateException("There is no history of this edition's schema at " + database.url()
                    + ", and its user may not make it: run the command prepare once as the user who owns the database");
        }
        var edition = new ShippedHistory(database).edition();
        if (edition.contains("another")) {
            console.accept(edition);
        }
    }

    private void load(ShippedHistory history) throws SQLException {
        if (!history.isLoaded()) {
            console.accept("Loading the history: " + history.extent() + ". This takes some seconds, once.");
            var begun = System.nanoTime();
            progress.during("Computing how every tie went", history::load);
            console.accept("Loaded in %.0f s".formatted((System.nanoTime() - begun) / 1e9));
        }
    }

    private void rate() throws SQLException {
        var ratings = new Ratings(database.sql(), database.unhurried(), Model.shipped());
        if (ratings.areUpToDate()) {
            return;
        }
        var begun = System.nanoTime();
        progress.during("Rating the clubs and working out the chances of past ties", ratings::bringUpToDate)
                .ifPresent(from -> console.accept(
                        "Rated the clubs from %s on in %.1f s".formatted(from, (System.nanoTime() - begun) / 1e9)));
    }
}
