package remontada;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.slf4j.MDC;
import picocli.CommandLine;
import remontada.platform.Database;
import remontada.platform.RequestId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real site on the whole history, started once for all tests: real PostgreSQL, real pages.
public final class TestSite {
    /// The folder of its PostgreSQL.
    public static final Path DATA = Path.of("target", "test-data");

    /// How the names of requests begin whose statements are counted, and no other's that run beside them.
    private static final String COUNTED = "counted-";

    private static final class Running {
        private static final TestSite SITE = new TestSite();
    }

    private final Map<String, List<String>> statements = new ConcurrentHashMap<>();
    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestSite() {
        var config = new Config();
        new CommandLine(config).parseArgs("--port=0", "--metrics-port=0", "--data-dir=" + DATA);
        site = Site.open(config, line -> {}, new DefaultExecuteListenerProvider(new Counting()));
        site.serve();
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
    }

    public static TestSite running() {
        return Running.SITE;
    }

    private final class Counting implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            var request = MDC.get(RequestId.IN_LOGS);
            if (request != null && request.startsWith(COUNTED)) {
                statements
                        .computeIfAbsent(request, _ -> new CopyOnWriteArrayList<>())
                        .add(String.valueOf(context.sql()));
            }
        }
    }

    /// What an operator can type, by its first word.
    public static Map<String, CommandLine> commands() {
        return Main.commands().getSubcommands();
    }

    public String address() {
        return "http://localhost:" + site.app().port();
    }

    /// The address of every page, parts in braces.
    public List<String> pages() {
        return site.app().pages();
    }

    /// The address of every calendar, parts in braces.
    public List<String> calendars() {
        return site.app().calendars();
    }

    /// The address of every feed, parts in braces.
    public List<String> feeds() {
        return site.app().feeds();
    }

    public Database database() {
        return site.database();
    }

    public DSLContext sql() {
        return site.database().sql();
    }

    public DataSource unhurried() {
        return site.database().unhurried();
    }

    /// What the site has measured of itself, as Prometheus reads it.
    public String metrics() {
        return read(
                        URI.create("http://localhost:" + site.metricsPort().orElseThrow() + "/metrics"),
                        BodyHandlers.ofString())
                .body();
    }

    /// What an address answers, as it is: redirects are not followed. What a test changed in the database shows.
    public HttpResponse<String> get(String path, String... headers) {
        return read(URI.create(address() + path), BodyHandlers.ofString(), headers);
    }

    /// The same where it is not text.
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return read(URI.create(address() + path), BodyHandlers.ofByteArray(), headers);
    }

    private <T> HttpResponse<T> read(URI address, BodyHandler<T> body, String... headers) {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        site.app().lookAgain();
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The page at an address, which must be there; scores without the word joiner that keeps them in one line.
    public Document page(String path) {
        return Jsoup.parse(body(path).replace("\u2060", ""), address() + path);
    }

    /// The data at an address, which must be there.
    public JsonNode json(String path) {
        return JsonMapper.shared().readTree(body(path));
    }

    /// The SQL statements that answering an address takes, once the site has read the past that it keeps in memory.
    public List<String> statementsOf(String path) {
        body(path);
        site.app().forget();
        var name = COUNTED + UUID.randomUUID();
        body(path, RequestId.HEADER, name);
        return statements.getOrDefault(name, List.of());
    }

    private String body(String path, String... headers) {
        var response = get(path, headers);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
