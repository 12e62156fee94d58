package remontada;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The command line.
@Command(
        name = "remontada",
        mixinStandardHelpOptions = true,
        version = "1.0",
        description =
                "Two-legged European football ties: what the side behind needs, and who ever came back from there.")
public final class Main {
    void main(String[] args) {
        var commands = new CommandLine(this);
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(messageOf(e));
            return 1;
        });
        System.exit(commands.execute(args));
    }

    @Command(description = "Serve the site.", mixinStandardHelpOptions = true)
    int serve(@Mixin Config config) throws InterruptedException {
        config.check();
        try (var site = Site.open(config, System.out::println)) {
            site.serve();
            Thread.currentThread().join();
        }
        return 0;
    }

    private static String messageOf(Throwable e) {
        var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return e.getCause() == null ? message : message + "\n  because: " + messageOf(e.getCause());
    }
}
