package remontada;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks the site on this machine whether it is ready.
final class HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final int port;

    HealthCheck(int port) {
        this.port = port;
    }

    boolean isReady() {
        var address = URI.create("http://localhost:" + port + "/health/ready");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            throw new IllegalStateException("Nothing answers on port " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
