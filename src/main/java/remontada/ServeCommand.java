package remontada;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import remontada.platform.WebServer;

/// Serves the site until it is told to stop.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the site.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Config config = new Config();

    @Override
    public Integer call() {
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

    private static void stop(Site site) {
        site.close();
        System.out.println("Remontada has stopped");
    }
}
