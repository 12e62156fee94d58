package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import remontada.Config;
import remontada.SamplePages;
import remontada.Site;
import remontada.TestSite;

/// Two sites on one database, of which one keeps nothing: no reader can tell them apart.
class KeptAnswersTest {
    private static final List<String> OTHERS = List.of(
            "/ties/champions-league/2018-19/liverpool-v-barcelona",
            "/ties/champions-league/2018-19/a-v-b",
            "/ties?on=yesterday",
            "/ties?spoilers=off",
            "/clubs/liverpool.atom",
            "/ties.ics",
            "/seasons/2018-19/champions-league.csv",
            "/ties/champions-league/2018-19/barcelona-v-liverpool.png",
            "/ties/champions-league/2018-19/barcelona-v-liverpool.json",
            "/embed/ties/champions-league/2018-19/barcelona-v-liverpool",
            "/sitemap.xml",
            "/robots.txt",
            "/openapi.json",
            "/site.webmanifest",
            "/favicon.ico",
            "/nowhere",
            "/nowhere.json",
            "//ties///x/",
            "/clubs?utm_source=chat");

    private static Site uncached;
    private static Site cached;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        var sql = TestSite.running().sql();
        var user = new Config().databases().user();
        if (sql.fetch("SELECT FROM pg_roles WHERE rolname = ?", user).isEmpty()) {
            sql.execute("CREATE ROLE " + user + " SUPERUSER LOGIN");
        }
        var database =
                sql.connectionResult(connection -> connection.getMetaData().getURL());
        uncached = open(database, "--cache=0");
        cached = open(database, "--cache=100");
    }

    private static Site open(String database, String cache) {
        var config = new Config();
        new CommandLine(config)
                .parseArgs(
                        "--port=0",
                        cache,
                        "--database-url=" + database.split("\\?")[0],
                        "--base-url=https://remontada.example");
        var site = Site.open(config, _ -> {});
        site.serve();
        return site;
    }

    @AfterAll
    static void close() {
        uncached.close();
        cached.close();
    }

    static Stream<String> addresses() {
        return Stream.concat(SamplePages.all(), OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aKeptAnswerIsTheAnswer(String path) {
        for (var headers : List.of(
                List.of("Accept-Encoding", "br, gzip"),
                List.of("Accept-Encoding", "gzip"),
                List.of("Accept-Encoding", "identity"),
                List.of("Accept", "application/json"))) {
            var wanted = fetch("GET", uncached(path), headers);
            assertAlike(wanted, fetch("GET", cached(path), headers));
            assertAlike(wanted, fetch("GET", cached(path), headers));
            assertAlike(fetch("HEAD", uncached(path), headers), fetch("HEAD", cached(path), headers));
            wanted.headers().firstValue("ETag").ifPresent(tag -> {
                var having = Stream.concat(headers.stream(), Stream.of("If-None-Match", tag))
                        .toList();
                assertAlike(fetch("GET", uncached(path), having), fetch("GET", cached(path), having));
                assertEquals(304, fetch("GET", cached(path), having).statusCode());
            });
            wanted.headers().firstValue("Last-Modified").ifPresent(date -> {
                var since = Stream.concat(headers.stream(), Stream.of("If-Modified-Since", date))
                        .toList();
                assertAlike(fetch("GET", uncached(path), since), fetch("GET", cached(path), since));
            });
        }
    }

    private static void assertAlike(HttpResponse<byte[]> wanted, HttpResponse<byte[]> given) {
        assertEquals(wanted.statusCode(), given.statusCode());
        assertEquals(headers(wanted), headers(given));
        assertArrayEquals(wanted.body(), given.body());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        if (answer.statusCode() == 304) {
            List.of("content-length", "content-type").forEach(headers::remove);
        }
        return headers;
    }

    private static URI uncached(String path) {
        return URI.create("http://127.0.0.1:" + uncached.app().port() + path);
    }

    private static URI cached(String path) {
        return URI.create("http://127.0.0.1:" + cached.app().port() + path);
    }

    private HttpResponse<byte[]> fetch(String method, URI address, List<String> headers) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .headers(headers.toArray(String[]::new))
                            .method(method, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
