package remontada;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prepares a database for sites that may not do it themselves.
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = "Make the schema, load the history and rate the clubs where that is to be done, and end; for a"
                + " database whose owner serves no site.")
final class PrepareCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
        config.check();
        try (var databases = Databases.open(config, System.out::println)) {
            databases.prepared();
            new Preparation(databases.writing(), System.out::println).require();
        }
        System.out.println("All is up to date");
        return 0;
    }
}
