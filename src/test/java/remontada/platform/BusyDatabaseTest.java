package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A server whose database is slow, locked, out of connections or killed: readers are told soon, and nobody hangs.
@TestInstance(Lifecycle.PER_CLASS)
class BusyDatabaseTest {
    private static final String SLEEPS = "/answer?sql=SELECT+1+FROM+pg_sleep(4)";
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private EmbeddedDatabase postgres;
    private Database database;
    private WebServer server;

    @BeforeAll
    void start() {
        postgres = EmbeddedDatabase.start(folder, line -> {});
        var statements = new StatementCount();
        database = Database.reading(postgres.reading(), statements);
        var words = new Catalogue(WebFiles.built()).read(Locale.UK);
        var replies = new Replies(
                new Templates(WebFiles.built(), words, new Assets(WebFiles.built())),
                new SiteAddress(Optional.empty()));
        server = new WebServer(statements, routes -> {
            routes.addHttpHandler(
                    HandlerType.GET,
                    "/answer",
                    context -> context.result(database.sql().fetchValue(context.queryParam("sql")) + ""));
            new Errors(replies, words, new SiteDay(Clock.systemUTC(), Optional.empty())).register(routes);
        });
        server.start(0);
    }

    @AfterAll
    void stop() {
        server.stop();
        database.close();
        postgres.close();
    }

    @Test
    void whoeverFindsAllConnectionsInUseIsToldBeforeTheyAreFree() {
        var slow = IntStream.range(0, Pool.MOST)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> get(SLEEPS), Thread::startVirtualThread))
                .toList();
        var told = get("/answer?sql=SELECT+7");
        while (told.statusCode() == 200) {
            told = get("/answer?sql=SELECT+7");
        }

        assertEquals(503, told.statusCode());
        assertEquals("3", told.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(slow.stream().noneMatch(CompletableFuture::isDone));
        slow.forEach(answer -> assertEquals("1", answer.join().body()));
        assertEquals("7", get("/answer?sql=SELECT+7").body());
    }

    @Test
    void whoeverFindsManyWaitingIsToldAtOnce() throws SQLException {
        try (var pool = Pool.forReaders(postgres.reading(), "test", false)) {
            for (int taken = 0; taken < Pool.MOST; taken++) {
                pool.getConnection();
            }
            var waiting = IntStream.range(0, 10 * Pool.MOST_WAITING)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> refusal(pool), Thread::startVirtualThread))
                    .toList();

            var refusals = waiting.stream().map(CompletableFuture::join).toList();

            assertTrue(refusals.stream().anyMatch(words -> words.contains("wait already")), refusals.toString());
        }
    }

    @Test
    void aStatementThatTakesTooLongIsBrokenOff() {
        var told = get("/answer?sql=SELECT+1+FROM+pg_sleep(3600)");

        assertEquals(503, told.statusCode());
        assertEquals("3", told.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void aLockedTableIsNotWaitedForWithoutEndAndOthersAreRead() throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE locked (id integer); CREATE TABLE free (id integer);"
                    + " GRANT SELECT ON locked, free TO remontada_web");
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE locked IN ACCESS EXCLUSIVE MODE");

            assertEquals("0", get("/answer?sql=SELECT+count(*)+FROM+free").body());
            assertEquals(503, get("/answer?sql=SELECT+count(*)+FROM+locked").statusCode());

            connection.rollback();
            assertEquals("0", get("/answer?sql=SELECT+count(*)+FROM+locked").body());
        }
    }

    @Test
    void readersAreServedAgainAfterPostgresWasKilled() throws IOException {
        var port = postgres.port();
        var process = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(folder.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        var underWay = CompletableFuture.supplyAsync(() -> get(SLEEPS), Thread::startVirtualThread);
        assertEquals("7", get("/answer?sql=SELECT+7").body());

        process.destroyForcibly();
        process.onExit().join();

        assertEquals(503, get("/answer?sql=SELECT+7").statusCode());
        postgres.close();
        postgres = EmbeddedDatabase.start(folder, port, line -> {});
        while (get("/answer?sql=SELECT+7").statusCode() == 503) {
            Thread.onSpinWait();
        }
        assertEquals("7", get("/answer?sql=SELECT+7").body());
        assertTrue(List.of(200, 503).contains(underWay.join().statusCode()));
    }

    private static String refusal(Pool pool) {
        return assertThrows(SQLTransientConnectionException.class, pool::getConnection)
                .getMessage();
    }

    private HttpResponse<String> get(String path) {
        try {
            var address = URI.create("http://localhost:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
