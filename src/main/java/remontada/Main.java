package remontada;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import remontada.intake.DataReport;
import remontada.intake.ShippedHistory;
import remontada.intake.check.HistoryCheck;
import remontada.intake.sync.SourceQueries;
import remontada.platform.SiteDay;
import remontada.platform.WebServer;
import remontada.trackrecord.BacktestReport;
import remontada.trackrecord.FitReport;

/// The command line.
@Command(
        name = "remontada",
        mixinStandardHelpOptions = true,
        version = "Remontada 1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ImportCommand.class,
            SyncCommand.class,
            NewsCommand.class,
            ResultCommand.class,
            FixtureCommand.class,
            TieCommand.class,
            ClubCommand.class,
            LiveCommand.class,
            RankCommand.class,
            PendingCommand.class,
            HistoryCommand.class,
            RunsCommand.class,
            UndoCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WorldsCommand.class,
            BenchCommand.class
        },
        description =
                "Two-legged European football ties: what the side behind needs, and who ever came back from there.")
public final class Main {
    /// The settings that a command uses, where it does not use all.
    private static final Map<String, Set<String>> SETTINGS = Map.ofEntries(
            Map.entry("prepare", Set.of("--data-dir", "--database-url")),
            Map.entry("import", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("sync", Set.of("--data-dir", "--database-url", "--sources")),
            Map.entry("backup", Set.of("--data-dir", "--database-url")),
            Map.entry("restore", Set.of("--data-dir", "--database-url")),
            Map.entry("news", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("result", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("fixture", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("tie", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("club", Set.of("--data-dir", "--database-url")),
            Map.entry("undo", Set.of("--data-dir", "--database-url")),
            Map.entry("worlds", Set.of("--data-dir", "--database-url", "--zone")),
            Map.entry("live", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("history", Set.of("--data-dir", "--database-url", "--zone")),
            Map.entry("runs", Set.of("--data-dir", "--database-url", "--zone")),
            Map.entry("rank", Set.of("--data-dir", "--database-url")),
            Map.entry("pending", Set.of("--data-dir", "--database-url")),
            Map.entry("check", Set.of("--data-dir", "--database-url", "--on", "--zone")),
            Map.entry("export", Set.of("--data-dir", "--database-url")),
            Map.entry("bench", Set.of("--data-dir", "--database-url", "--port")),
            Map.entry("health", Set.of("--port")),
            Map.entry("backtest", Set.of("--data-dir", "--database-url", "--zone")),
            Map.entry("fit", Set.of("--data-dir", "--database-url", "--zone")));

    void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        var commands = new CommandLine(new Main());
        commands.setUsageHelpWidth(110);
        commands.setHelpFactory((command, colours) -> {
            keepSettings(command);
            return new Help(command, colours);
        });
        commands.registerConverter(LocalDate.class, Main::day);
        commands.registerConverter(URI.class, Main::address);
        commands.registerConverter(int.class, Main::number);
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
    int serve(@Mixin Config config) {
        config.check();
        WebServer.requireFree(config.port());
        var parent = Boolean.getBoolean("remontada.ends-with-its-parent")
                ? ProcessHandle.current().parent()
                : Optional.<ProcessHandle>empty();
        try (var site = Site.open(config, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(site), "shutdown"));
            site.serve();
            parent.map(ProcessHandle::onExit).orElseGet(CompletableFuture::new).join();
        }
        return 0;
    }

    @Command(
            description =
                    "Make the schema, load the history and rate the clubs where that is to be done, and end; for a"
                            + " database whose owner serves no site.",
            mixinStandardHelpOptions = true)
    int prepare(@Mixin Config config) {
        config.check();
        try (var databases = Databases.open(config, System.out::println)) {
            new Preparation(databases.writing(), System.out::println).require();
        }
        System.out.println("All is up to date");
        return 0;
    }

    private static void stop(Site site) {
        site.close();
        System.out.println("Remontada has stopped");
    }

    @Command(
            description =
                    "Prove what is loaded consistent: legs, winners, goals, days and names; and say what is missing and"
                            + " which sources have gone quiet. Changes nothing, beside a running site too; fails when"
                            + " something cannot be.",
            mixinStandardHelpOptions = true)
    int check(@Mixin Config config) {
        return new Desk(config, System.out::println).onWhatIsLoaded(database -> {
            var today = new SiteDay(Clock.system(config.zone()), config.on()).today();
            System.out.println(new ShippedHistory(database.unhurried()).edition());
            new DataReport(database.sql()).lines(today, Instant.now()).forEach(System.out::println);
            var history = new HistoryCheck(database.sql(), today);
            var findings = history.findings();
            findings.forEach(System.out::println);
            new SourceQueries(database.sql(), Clock.systemUTC()).all().forEach(System.out::println);
            System.out.println(history.extent() + ": " + verdict(findings.size()));
            return findings.isEmpty() ? 0 : 1;
        });
    }

    static String verdict(int findings) {
        return switch (findings) {
            case 0 -> "all consistent";
            case 1 -> "1 finding";
            default -> findings + " findings";
        };
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

    /// Takes out of a command, of which only the help is wanted any more, the settings it does not use.
    private static void keepSettings(CommandSpec command) {
        var name = command.qualifiedName().replaceFirst("^remontada ?", "").replaceFirst(" .*", "");
        Optional.ofNullable(SETTINGS.get(name))
                .ifPresent(used -> mixedInto(command)
                        .filter(mixin -> mixin.userObject() instanceof Config)
                        .flatMap(config -> config.options().stream())
                        .filter(option -> !used.contains(option.longestName()))
                        .toList()
                        .forEach(command::remove));
    }

    /// With what is mixed into those.
    private static Stream<CommandSpec> mixedInto(CommandSpec command) {
        return command.mixins().values().stream().flatMap(mixin -> Stream.concat(Stream.of(mixin), mixedInto(mixin)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day such as 2023-03-14");
        }
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new TypeConversionException("'" + text + "' is no address such as https://example.org/report");
        }
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new TypeConversionException("'" + text + "' is no number such as 300");
        }
        return Integer.parseInt(text);
    }

    /// One line: what to do, and in brackets the deepest reason where that is in words.
    private static String messageOf(Throwable e) {
        var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        var deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var reason = Objects.requireNonNullElse(deepest.getMessage(), "");
        return (message.contains(reason) ? message : message + " (" + reason + ")").replaceAll("\\s+", " ");
    }
}
