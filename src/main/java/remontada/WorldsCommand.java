package remontada;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.chance.Model;
import remontada.chance.Ratings;
import remontada.growth.Worlds;

/// Makes a database in which to see how pages grow.
@Command(
        name = "worlds",
        description = "Let the whole history happen again and again in a new database, each time later and with other"
                + " clubs, to measure how pages grow. Takes minutes and about 6 GB for a hundred.",
        mixinStandardHelpOptions = true)
final class WorldsCommand implements Callable<Integer> {
    @Mixin
    Config config = new Config();

    @Option(names = "--times", defaultValue = "100", description = "How many worlds, 2 to 100; default 100.")
    int times;

    @Option(names = "--seed", defaultValue = "1", description = "The same makes the same worlds; default 1.")
    long seed;

    @Override
    public Integer call() throws SQLException {
        if (times < 2 || times > Worlds.MOST) {
            throw new IllegalArgumentException("--times must be a number between 2 and " + Worlds.MOST);
        }
        try (var databases = Databases.prepared(config, System.out::println)) {
            var database = databases.writing();
            var last = new Worlds(database.unhurried())
                    .make(times, seed, number -> System.out.println("World " + number + " of " + (times - 1)));
            new Ratings(database.sql(), database.unhurried(), Model.shipped()).takeAsUpToDate();
            System.out.println(
                    "Today is %s in the last one: serve it with ON set to that day, measure it with bench --world %d"
                            .formatted(last.day(LocalDate.now(config.zone())), last.number()));
        }
        return 0;
    }
}
