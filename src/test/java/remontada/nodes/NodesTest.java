package remontada.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import remontada.Config;
import remontada.Site;
import remontada.intake.ledger.ByHand;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;
import remontada.platform.Server;

/// A node that may only read, on a streaming standby whose primary comes and goes.
class NodesTest {
    private static final String MATCH = "champions-league/2022-23/real-madrid-v-liverpool";
    private static final String PAGE = "/ties/champions-league/2022-23/liverpool-v-real-madrid.json";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path temporary;

    @Test
    void pagesFollowResultsWhicheverServerIsThere() throws Exception {
        try (var own = OwnDatabase.open();
                var gate =
                        new Gate(URI.create(own.url().replaceFirst("jdbc:", "")).getPort());
                var standby = Standby.follow(gate.port(), temporary);
                var node = Site.open(config(own, gate, standby), line -> {})) {
            node.serve();
            await(node, "/health/ready", "from the replica, at most");

            set(own.ledger(), own, 0, 4);
            await(node, PAGE, "\"host\":6,\"visitor\":5");

            standby.fallBehind();
            set(own.ledger(), own, 0, 5);
            await(node, PAGE, "\"host\":7,\"visitor\":5");
            await(node, "/health/ready", "from the primary: the replica is behind");
            standby.catchUp();
            await(node, "/health/ready", "from the replica");
            await(node, PAGE, "\"host\":7,\"visitor\":5");

            standby.stop();
            await(node, "/health/ready", "from the primary: the replica does not answer");
            await(node, PAGE, "\"host\":7,\"visitor\":5");
            standby.startAgain();
            await(node, "/health/ready", "from the replica");

            gate.shut();
            await(node, "/health/ready", "the primary does not answer");
            assertEquals(200, get(node, PAGE).statusCode());

            standby.promote();
            var promoted = at(own, standby).replaceFirst("localhost:", "localhost:" + gate.port() + ",localhost:")
                    + "?targetServerType=primary";
            set(new Ledger(new Server(Server.Use.WRITE, promoted, "postgres", "").unhurried()), own, 0, 6);
            await(node, PAGE, "\"host\":8,\"visitor\":5");
        }
    }

    private static void set(Ledger ledger, OwnDatabase known, int home, int away) {
        var result = new Result(new Score(home, away), null, null, null, null);
        var match = new MatchFinder(known.sql()).find(MATCH);
        ledger.write(
                NewRun.operator("a test's word"),
                new ByHand(
                        List.of(new Word(match, false, Said.outcome("played", result, null))), OwnDatabase.ANYTHING));
    }

    private static Config config(OwnDatabase own, Gate gate, Standby standby) {
        var config = new Config(Map.of("READ_DATABASE_USER", "remontada_web"));
        new CommandLine(config)
                .parseArgs(
                        "--port=0",
                        "--database-url=" + own.url().replaceFirst(":\\d+/", ":" + gate.port() + "/"),
                        "--read-database-url=" + at(own, standby));
        return config;
    }

    private static String at(OwnDatabase own, Standby standby) {
        return own.url().replaceFirst(":\\d+/", ":" + standby.port() + "/");
    }

    private HttpResponse<String> get(Site node, String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + node.app().port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private void await(Site node, String path, String words) throws IOException, InterruptedException {
        var end = Instant.now().plus(LONG);
        var answer = get(node, path);
        while (!answer.body().contains(words)) {
            assertTrue(Instant.now().isBefore(end), words + " never came to " + path + ": " + answer.body());
            Thread.sleep(50);
            answer = get(node, path);
        }
    }
}
