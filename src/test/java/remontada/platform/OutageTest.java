package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A server on a PostgreSQL of its own, which comes and goes.
class OutageTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> told = new ArrayList<>();
    private final CountDownLatch slowRequestBegan = new CountDownLatch(1);

    @TempDir
    Path folder;

    private EmbeddedDatabase postgres;
    private Database database;
    private WebServer server;

    @BeforeEach
    void start() {
        postgres = EmbeddedDatabase.start(folder.resolve("data"), told::add);
        var statements = new StatementCount();
        database = Database.connect(postgres.url(), "postgres", "", statements);
        var words = new Catalogue(WebFiles.built()).read(Locale.UK);
        var assets = new Assets(WebFiles.built());
        var errors = new Errors(
                new Replies(new Templates(WebFiles.built(), words, assets), new SiteAddress(Optional.empty())),
                words,
                new SiteDay(Clock.systemUTC(), Optional.empty()));
        server = new WebServer(statements, routes -> {
            routes.addHttpHandler(
                    HandlerType.GET,
                    "/one",
                    context -> context.result(database.sql().fetchValue(DSL.val(1)) + ""));
            routes.addHttpHandler(HandlerType.GET, "/slow", context -> {
                slowRequestBegan.countDown();
                context.result(database.sql().fetchValue("SELECT 'slept' FROM pg_sleep(1)") + "");
            });
            routes.addHttpHandler(
                    HandlerType.GET,
                    "/cut-off",
                    context -> context.result(database.sql()
                            .fetchValue("SELECT pg_terminate_backend(pg_backend_pid())")
                            .toString()));
            routes.addHttpHandler(
                    HandlerType.GET,
                    "/misread",
                    context -> context.result(database.sql()
                            .fetchValue(DSL.val("one").convertFrom(Integer::valueOf))
                            .toString()));
            routes.addHttpHandler(
                    HandlerType.GET,
                    "/misspelt",
                    context -> context.result(
                            database.sql().fetchValue("SELECT wrong").toString()));
            routes.addHttpHandler(HandlerType.GET, "/health/ready", new HealthRoutes(database)::ready);
            errors.register(routes);
        });
        server.start(0);
    }

    @AfterEach
    void stop() {
        server.stop();
        database.close();
        postgres.close();
    }

    @Test
    void readersAreToldToComeBackWhilePostgresIsAwayAndServedWhenItReturns() {
        assertEquals("1", get("/one").body());
        var port = postgres.port();

        postgres.close();
        var away = get("/one");
        assertEquals(503, away.statusCode());
        assertEquals("3", away.headers().firstValue("Retry-After").orElseThrow());
        assertEquals("no-store", away.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(away.body().contains("back by itself in a few seconds"));
        assertEquals(503, get("/health/ready").statusCode());

        postgres = EmbeddedDatabase.start(folder.resolve("data"), port, told::add);
        while (get("/one").statusCode() == 503) {
            Thread.onSpinWait();
        }
        assertEquals("1", get("/one").body());
    }

    @Test
    void aLostConnectionIsAnOutageAndAMistakeOfOursIsNot() {
        assertEquals(503, get("/cut-off").statusCode());
        assertEquals(500, get("/misread").statusCode());
        assertEquals(500, get("/misspelt").statusCode());
        assertEquals("1", get("/one").body());
    }

    @Test
    void theErrorPageAndWhatIsLoggedNameTheRequest() {
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        var logger = (Logger) LoggerFactory.getLogger(Errors.class);
        logger.addAppender(logged);

        var answer = get("/misspelt");
        logger.detachAppender(logged);

        var id = answer.headers().firstValue(RequestId.HEADER).orElseThrow();
        assertTrue(answer.body().contains("tell us which request this was: " + id));
        assertEquals(
                List.of(id),
                logged.list.stream()
                        .map(event -> event.getMDCPropertyMap().get(RequestId.IN_LOGS))
                        .toList());
        assertFalse(get("/nowhere").body().contains("which request this was"));
    }

    @Test
    void aRequestInFlightIsFinishedBeforeTheEnd() throws Exception {
        var slow = CompletableFuture.supplyAsync(() -> get("/slow"));
        slowRequestBegan.await();

        server.stop();

        assertEquals("slept", slow.get().body());
    }

    @Test
    void aFolderInUseIsLeftAlone() {
        var refused = assertThrows(
                IllegalStateException.class, () -> EmbeddedDatabase.start(folder.resolve("data"), told::add));

        assertTrue(refused.getMessage().contains("Another site uses the folder"), refused.getMessage());
        assertEquals("1", get("/one").body());
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        var refused = assertThrows(IllegalStateException.class, () -> EmbeddedDatabase.start(file, told::add));

        assertTrue(refused.getMessage().contains("set DATA_DIR"), refused.getMessage());
    }

    @Test
    void aPostgresThatDoesNotAnswerIsNamed() {
        var refused = assertThrows(
                IllegalStateException.class,
                () -> Database.connect("jdbc:postgresql://localhost:1/remontada", "remontada", ""));

        assertEquals(
                "No PostgreSQL answers at jdbc:postgresql://localhost:1/remontada: start it, or correct DATABASE_URL",
                refused.getMessage());
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        var url = postgres.url().replace("/postgres", "/none");

        var refused = assertThrows(IllegalStateException.class, () -> Database.connect(url, "postgres", ""));

        assertTrue(refused.getMessage().contains("createdb"), refused.getMessage());
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
