package remontada;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import picocli.CommandLine;
import remontada.intake.ledger.OwnDatabase;

/// A site on a database of a test's own, whose day is 1 April 2027, and the commands that an operator types beside it.
/// Before each test all that was said is taken back.
final class OperatedSite implements BeforeEachCallback, AfterAllCallback {
    private static final String DAY = "--on=2027-04-01";

    private final OwnDatabase own = OwnDatabase.open();
    private final String shipped = own.facts();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    OperatedSite() {
        var config = new Config();
        own.sql().execute("""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s LOGIN SUPERUSER; END IF;
            END $$\
            """.formatted(config.databases().user()));
        new CommandLine(config).parseArgs("--port=0", DAY, "--database-url=" + own.url());
        site = Site.open(config, line -> {});
        site.serve();
    }

    /// What a command answered.
    record Said(int status, String out, String error) {
        int run() {
            var run = Pattern.compile("take it back with: undo (\\d+)").matcher(out);
            assertTrue(run.find(), out + error);
            return Integer.parseInt(run.group(1));
        }
    }

    OwnDatabase own() {
        return own;
    }

    /// The facts before anything was said.
    String shipped() {
        return shipped;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        own.forget();
        assertEquals(shipped, own.facts());
    }

    /// Runs a command, on the site's day unless it names another.
    Said run(String command) {
        var words = new ArrayList<String>();
        var matcher = Pattern.compile("(?:[^\\s']|'[^']*')+").matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replace("'", ""));
        }
        words.add("--database-url=" + own.url());
        if (Set.of("result", "fixture", "tie", "import", "live", "undo").contains(words.getFirst())
                && !command.contains("--on=")) {
            words.add(DAY);
        }
        var console = System.out;
        var out = new ByteArrayOutputStream();
        var error = new StringWriter();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            var status = Main.commands().setErr(new PrintWriter(error)).execute(words.toArray(String[]::new));
            return new Said(status, out.toString(UTF_8), error.toString());
        } finally {
            System.setOut(console);
        }
    }

    /// The text of a part of a page.
    String part(String page, String which) {
        return Jsoup.parse(get(page).body().replace("\u2060", "")).select(which).text();
    }

    HttpResponse<String> get(String path) {
        site.app().lookAgain();
        site.app().forget();
        try {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + site.app().port() + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        site.close();
        own.close();
    }
}
