package remontada;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.growth.Worlds;

/// Measures how fast pages are made, none of them kept.
@Command(
        name = "bench",
        description = "Measure every kind of page: median, 99th percentile and slowest, the mean spent in the database,"
                + " SQL statements, bytes.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    Config config = new Config();

    @Option(names = "--requests", defaultValue = "300", description = "Of each kind, default 300.")
    int requests;

    @Option(
            names = "--warm-up",
            defaultValue = "40",
            description = "Seconds of all pages in turn before any is measured, default 40.")
    int warmUp;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            description = "Kinds of pages, such as tie,home; without it all.")
    @Nullable
    List<String> only;

    @Option(
            names = "--world",
            paramLabel = "N",
            defaultValue = "0",
            description = "The same pages of a later world, as the command worlds makes them.")
    int world;

    @Option(
            names = "--concurrent",
            paramLabel = "READERS",
            description =
                    "So many ask at once for ties on distinct days, as long as for the warm-up; prints the pages a"
                            + " second and core.")
    @Nullable
    Integer concurrent;

    @Override
    public Integer call() throws SQLException {
        config.check();
        config.cache = "0";
        System.setProperty("access.level", "OFF");
        var bench = new Bench(System.out);
        try (var site = Site.open(config, System.out::println, () -> bench)) {
            site.serve();
            var address = "http://localhost:" + site.app().port();
            var warm = Duration.ofSeconds(warmUp);
            if (concurrent != null) {
                var sql = site.database().sql();
                new Throughput(address, Bench.tiesOnEveryDay(sql), System.out)
                        .run(concurrent, warm, Bench.connection(sql));
            } else {
                var later = new Worlds(site.database().unhurried()).later(world);
                bench.run(address, later, only == null ? SamplePages.BY_KIND.keySet() : only, warm, requests);
            }
        }
        return 0;
    }
}
