package remontada;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.web.PlayedSource;

/// A site that follows a source, which tells of the final of 2025-26.
final class FollowingSite implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    /// @param folder for the file that names the source
    FollowingSite(OwnDatabase own, PlayedSource source, Path folder) throws IOException {
        var user = new Config().databases().user();
        if (own.sql().fetch("SELECT FROM pg_roles WHERE rolname = ?", user).isEmpty()) {
            own.sql().execute("CREATE ROLE " + user + " SUPERUSER LOGIN");
        }
        var file = Files.writeString(folder.resolve("sources.properties"), """
            source.final.kind = football-txt
            source.final.address = %s
            source.final.season = 2025-26
            source.final.competition = champions-league
            source.final.rank = 40
            """.formatted(source.address("/cl.txt")));
        var config = new Config();
        new CommandLine(config)
                .parseArgs(
                        "--port=0", "--metrics-port=0", "--database-url=" + own.url(), "--sync", "--sources=" + file);
        site = Site.open(config, _ -> {});
        site.serve();
    }

    String page(String path) throws IOException, InterruptedException {
        return text(site.app().port(), path);
    }

    String metrics() throws IOException, InterruptedException {
        return text(site.metricsPort().orElseThrow(), "/metrics");
    }

    @Override
    public void close() {
        site.close();
    }

    private String text(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), BodyHandlers.ofString()).body().replace("\u2060", "");
    }
}
