package remontada;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.trackrecord.BacktestReport;

/// Measures the chances by what happened.
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = "Print how well the chances did: log loss, Brier, calibration, beside simple yardsticks.")
final class BacktestCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = "db/track-record.json",
            description = "Where to write it for the site; default db/track-record.json.")
    private Path file = Path.of("db/track-record.json");

    @Override
    public Integer call() {
        config.check();
        try (var databases = Databases.prepared(config, System.out::println)) {
            new BacktestReport(databases.writing().sql(), System.out::println).run(LocalDate.now(config.zone()), file);
        }
        return 0;
    }
}
