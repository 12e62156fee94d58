package remontada;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line.
@Command(
        name = "remontada",
        mixinStandardHelpOptions = true,
        version = "Remontada 1.0",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Two-legged European football ties: what the side behind needs, and who ever came back from there.")
public final class Main {
    /// In the order in which help lists them.
    private static final List<String> COMMANDS = List.of(
            "serve",
            "prepare",
            "import",
            "sync",
            "news",
            "result",
            "fixture",
            "tie",
            "club",
            "live",
            "rank",
            "pending",
            "history",
            "runs",
            "undo",
            "export",
            "backup",
            "restore",
            "check",
            "health",
            "worlds",
            "bench",
            "backtest",
            "fit");

    void main(String[] args) {
        System.exit(
                isPlainServe(args)
                        ? Commands.answered(new ServeCommand())
                        : commands(args).execute(args));
    }

    /// Serving by what the environment says, as a container does: there is nothing to read on the command line, and
    /// what reads it takes a tenth of the start.
    private static boolean isPlainServe(String... args) {
        return args.length == 1 && args[0].equals("serve");
    }

    /// Knows all commands.
    static CommandLine commands() {
        return commands(new String[0]);
    }

    /// Knows the one command that is given, or all where none is: to read what two dozen commands may be told takes
    /// longer than to connect to the database.
    static CommandLine commands(String... args) {
        var commands = new CommandLine(new Main());
        var given = Arrays.stream(args).limit(1).filter(COMMANDS::contains).toList();
        (given.isEmpty() ? COMMANDS : given).forEach(name -> commands.addSubcommand(command(name)));
        return Commands.inPlainWords(commands);
    }

    private static Object command(String name) {
        return switch (name) {
            case "serve" -> new ServeCommand();
            case "prepare" -> new PrepareCommand();
            case "import" -> new ImportCommand();
            case "sync" -> new SyncCommand();
            case "news" -> new NewsCommand();
            case "result" -> new ResultCommand();
            case "fixture" -> new FixtureCommand();
            case "tie" -> new TieCommand();
            case "club" -> new ClubCommand();
            case "live" -> new LiveCommand();
            case "rank" -> new RankCommand();
            case "pending" -> new PendingCommand();
            case "history" -> new HistoryCommand();
            case "runs" -> new RunsCommand();
            case "undo" -> new UndoCommand();
            case "export" -> new ExportCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "check" -> new CheckCommand();
            case "health" -> new HealthCommand();
            case "worlds" -> new WorldsCommand();
            case "bench" -> new BenchCommand();
            case "backtest" -> new BacktestCommand();
            case "fit" -> new FitCommand();
            default -> throw new IllegalArgumentException("There is no command " + name);
        };
    }
}
