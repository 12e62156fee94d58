package remontada;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.intake.HistoryCheck;
import remontada.trackrecord.BacktestReport;
import remontada.trackrecord.FitReport;

/// The command line.
@Command(
        name = "remontada",
        mixinStandardHelpOptions = true,
        version = "Remontada 1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = NewsCommand.class,
        description =
                "Two-legged European football ties: what the side behind needs, and who ever came back from there.")
public final class Main {
    void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        var commands = new CommandLine(new Main());
        commands.setUsageHelpWidth(110);
        commands.setParameterExceptionHandler((e, arguments) -> {
            var command = e.getCommandLine();
            command.getErr()
                    .println(e.getMessage() + ". All settings: "
                            + command.getCommandSpec().qualifiedName() + " --help");
            return 2;
        });
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(messageOf(e));
            return e instanceof IllegalArgumentException ? 2 : 1;
        });
        return commands;
    }

    @Command(description = "Serve the site.", mixinStandardHelpOptions = true)
    int serve(@Mixin Config config) throws InterruptedException {
        config.check();
        try (var site = Site.open(config, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "shutdown"));
            site.serve();
            Thread.currentThread().join();
        }
        return 0;
    }

    @Command(
            description =
                    "Prove the results consistent: legs, winners, goals, days and names. Fails when something cannot"
                            + " be.",
            mixinStandardHelpOptions = true)
    int check(@Mixin Config config) {
        config.check();
        try (var site = Site.open(config, System.out::println)) {
            var history = new HistoryCheck(site.database().sql());
            var findings = history.findings();
            findings.forEach(System.out::println);
            System.out.printf(
                    "%s: %s%n",
                    history.extent(), findings.isEmpty() ? "all consistent" : findings.size() + " findings");
            return findings.isEmpty() ? 0 : 1;
        }
    }

    @Command(
            description =
                    "Measure every kind of page: median, 99th percentile and slowest, the mean spent in the database,"
                            + " SQL statements, bytes.",
            mixinStandardHelpOptions = true)
    int bench(
            @Mixin Config config,
            @Option(names = "--requests", defaultValue = "300", description = "Of each kind, default 300.")
                    int requests,
            @Option(
                            names = "--warm-up",
                            defaultValue = "40",
                            description = "Seconds of all pages in turn before any is measured, default 40.")
                    int warmUp,
            @Option(
                            names = "--only",
                            split = ",",
                            paramLabel = "KIND",
                            description = "Kinds of pages, such as tie,home; without it all.")
                    @Nullable
                    List<String> only) {
        config.check();
        System.setProperty("access.level", "OFF");
        var bench = new Bench(System.out);
        try (var site = Site.open(config, System.out::println, () -> bench)) {
            site.serve();
            bench.run(
                    "http://localhost:" + site.app().port(),
                    only == null ? SamplePages.BY_KIND.keySet() : only,
                    Duration.ofSeconds(warmUp),
                    requests);
        }
        return 0;
    }

    @Command(
            description = "Ask a running site whether it can answer readers; for container health checks.",
            mixinStandardHelpOptions = true)
    int health(@Mixin Config config) {
        config.check();
        return new HealthCheck(config.port()).isReady() ? 0 : 1;
    }

    @Command(
            description = "Print how well the chances did: log loss, Brier, calibration, beside simple yardsticks.",
            mixinStandardHelpOptions = true)
    int backtest(
            @Mixin Config config,
            @Option(
                            names = "--file",
                            paramLabel = "FILE",
                            defaultValue = "db/track-record.json",
                            description = "Where to write it for the site; default db/track-record.json.")
                    Path file) {
        config.check();
        try (var site = Site.open(config, System.out::println)) {
            new BacktestReport(site.database().sql(), System.out::println).run(LocalDate.now(config.zone()), file);
        }
        return 0;
    }

    @Command(
            description = "Choose the model's numbers anew from the results, and write them to a file.",
            mixinStandardHelpOptions = true)
    int fit(
            @Mixin Config config,
            @Option(
                            names = "--evaluations",
                            paramLabel = "N",
                            defaultValue = "600",
                            description = "How often the history may be walked; default 600.")
                    int evaluations,
            @Option(
                            names = "--file",
                            paramLabel = "FILE",
                            defaultValue = "db/model.properties",
                            description = "Where to write them; default db/model.properties.")
                    Path file) {
        config.check();
        try (var site = Site.open(config, System.out::println)) {
            new FitReport(site.database().sql(), System.out::println)
                    .fit(evaluations, LocalDate.now(config.zone()), file);
        }
        return 0;
    }

    /// One line: what to do, and in brackets the deepest reason.
    private static String messageOf(Throwable e) {
        var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        var deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var reason = Objects.requireNonNullElse(
                deepest.getMessage(), deepest.getClass().getSimpleName());
        return (message.contains(reason) ? message : message + " (" + reason + ")").replaceAll("\\s+", " ");
    }
}
