package remontada;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import remontada.platform.DumpTools;
import remontada.platform.EmbeddedRestore;

/// Everything a backup holds, back into a database.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Bring back what a backup holds: into a DATA_DIR that is empty, or in place of what the site has in "
                        + "the database of DATABASE_URL. Stop the site first.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Parameters(paramLabel = "FILE", description = "A backup.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        config.check();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file " + file + " that can be read");
        }
        config.databases()
                .url()
                .ifPresentOrElse(
                        url -> new DumpTools(
                                        url,
                                        config.databases().user(),
                                        config.databases().password())
                                .restoreFrom(file),
                        () -> new EmbeddedRestore(config.databases().dataDir()).from(file));
        System.out.println("Restored; start the site, which brings its schema up to date");
        return 0;
    }
}
