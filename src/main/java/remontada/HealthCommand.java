package remontada;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Asks a running site how it is.
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Ask a running site whether it can answer readers; for container health checks.")
final class HealthCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
        config.check();
        var ready = new HealthCheck(config.port()).isReady();
        System.out.println("The site on port " + config.port()
                + (ready
                        ? " answers readers"
                        : " can't answer readers; why, says http://localhost:" + config.port() + "/health"));
        return ready ? 0 : 1;
    }
}
