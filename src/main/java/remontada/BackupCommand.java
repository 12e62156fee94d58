package remontada;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import remontada.platform.DumpTools;
import remontada.platform.EmbeddedBackup;
import remontada.platform.EmbeddedDatabase;

/// Everything the database holds, into one file.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Write everything the database holds into one file; also while a site runs.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        config.check();
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already: name another file");
        }
        config.databases().url().ifPresentOrElse(this::dump, this::copyEmbedded);
        System.out.println("The backup is in " + file);
        return 0;
    }

    private void dump(String url) {
        new DumpTools(url, config.databases().user(), config.databases().password()).dumpTo(file);
    }

    private void copyEmbedded() {
        var folder = config.databases().dataDir();
        var running = EmbeddedDatabase.runningIn(folder);
        if (running.isPresent()) {
            copy(folder, running.get());
        } else if (EmbeddedDatabase.isIn(folder)) {
            try (var embedded = EmbeddedDatabase.start(folder, System.out::println)) {
                copy(folder, embedded.url());
            }
        } else {
            throw new IllegalStateException(
                    "There is no database in " + folder + ": set DATA_DIR to the site's folder, or DATABASE_URL");
        }
    }

    private void copy(Path folder, String url) {
        try (var connection = DriverManager.getConnection(url, "postgres", "")) {
            new EmbeddedBackup(folder).writeTo(file, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL would not be backed up", e);
        }
    }
}
