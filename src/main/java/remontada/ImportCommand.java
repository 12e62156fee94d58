package remontada;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.intake.FileImport;
import remontada.intake.ledger.Intake;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.Taken;
import remontada.platform.Database;

/// Takes files in.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Take in football.txt files, CSV files with the columns of db/data, or a ZIP of either; folders with"
                        + " all below them. All of it or nothing, also while a site runs. What can't be understood or"
                        + " can't be is listed by line and left out; names that name nothing wait (see: pending).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:taken in, or nothing to change",
            "1:not confirmed, nothing understood, or the database refused it",
            "2:wrong arguments"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int NOTHING_UNDERSTOOD = 1;
    private static final int NOTHING_NEW = 0;
    private static final int MANY_FILES = 10;

    @Mixin
    private Operator operator = new Operator();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "files",
            description =
                    "Whose word it is, default files: what the same source's file says of a match replaces what it"
                            + " said of it before.")
    private String source = "files";

    @Option(
            names = "--rank",
            paramLabel = "N",
            defaultValue = "5",
            description = "How far it is believed, 1 to 99, default 5: adds what is missing, and moves matches to be"
                    + " played. Above 10 it also mends what ships with the site; other sources of a higher rank and an"
                    + " operator's hand stand in any case.")
    private int rank = 5;

    @Option(names = "--anyway", description = "Take in also what check will say that it can't be.")
    private boolean anyway;

    @Option(
            names = "--as",
            paramLabel = "PATH",
            description =
                    "Take one file in as an earlier one, and so replace what that said: its path as it was typed, or"
                            + " its name as history tells it.")
    private @Nullable String as;

    @Option(
            names = "--clock",
            paramLabel = "ZONE",
            description = "The zone of kick-offs that are written without one, such as Europe/Paris for a European"
                    + " competition; otherwise their day is kept and their hour is not.")
    private @Nullable ZoneId clock;

    @Option(names = "--verbose", description = "Tell of every file and of everything that was refused or differs.")
    private boolean verbose;

    @Override
    public Integer call() {
        var run = NewRun.source(source, rank, "import " + named(paths));
        var files = FileImport.of(paths, as, clock, ImportCommand::show);
        return operator.onSiteOrNew(database ->
                operator.yes && !operator.dryRun ? take(database, run, files) : rehearse(database, run, files));
    }

    private int take(Database database, NewRun run, FileImport files) {
        var taken = intake(database).take(run, files);
        new ImportReport(taken, files, verbose).lines().forEach(System.out::println);
        return nothingSaid(taken, files).orElseGet(() -> operator.confirmed(database, taken.written(), taken::written));
    }

    private int rehearse(Database database, NewRun run, FileImport files) {
        var intake = intake(database);
        var would = intake.rehearse(run, files);
        new ImportReport(would, files, verbose).lines().forEach(System.out::println);
        return nothingSaid(would, files)
                .orElseGet(() -> operator.confirmed(
                        database, would.written(), () -> intake.take(run, files).written()));
    }

    private Intake intake(Database database) {
        return new Intake(
                new Ledger(database.unhurried()),
                () -> anyway ? Optional.empty() : Optional.of(Operator.latestDay(operator.config)));
    }

    /// What it ends with when there is nothing to write.
    private static Optional<Integer> nothingSaid(Taken taken, FileImport files) {
        if (files.matches() == 0) {
            System.out.println("Nothing was understood, nothing was written");
            return Optional.of(NOTHING_UNDERSTOOD);
        }
        if (!taken.written().isRun()) {
            System.out.println(
                    taken.refused().isEmpty()
                            ? "All of it was said before, nothing was written"
                            : "Nothing is left that was not said before, nothing was written");
            return Optional.of(NOTHING_NEW);
        }
        return Optional.empty();
    }

    /// A line that is written over while many files are read, where somebody watches.
    private static void show(int file, int of) {
        var console = System.console();
        if (of >= MANY_FILES && console != null && console.isTerminal()) {
            System.err.printf(
                    "\r%s%s",
                    file == of ? " ".repeat(40) : "Reading file %,d of %,d".formatted(file + 1, of),
                    file == of ? "\r" : "");
            System.err.flush();
        }
    }

    private static String named(List<Path> paths) {
        return String.join(
                " ",
                paths.stream()
                        .map(path -> String.valueOf(path.normalize().getFileName()))
                        .toList());
    }
}
