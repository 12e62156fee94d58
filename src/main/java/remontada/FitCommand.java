package remontada;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.trackrecord.FitReport;

/// Chooses the model's numbers.
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = "Choose the model's numbers anew from the results, and write them to a file.")
final class FitCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "600",
            description = "How often the history may be walked; default 600.")
    private int evaluations = 600;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = "db/model.properties",
            description = "Where to write them; default db/model.properties.")
    private Path file = Path.of("db/model.properties");

    @Override
    public Integer call() {
        config.check();
        try (var databases = Databases.prepared(config, System.out::println)) {
            new FitReport(databases.writing().sql(), System.out::println)
                    .fit(evaluations, LocalDate.now(config.zone()), file);
        }
        return 0;
    }
}
