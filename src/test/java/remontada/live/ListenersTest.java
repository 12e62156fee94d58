package remontada.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.HandlerType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import remontada.football.Score;
import remontada.football.Side;
import remontada.live.LiveEvents.Limits;
import remontada.live.LiveMatch.Heard;
import remontada.platform.Catalogue;
import remontada.platform.StatementCount;
import remontada.platform.WebFiles;
import remontada.platform.WebServer;
import remontada.platform.guard.Guard;
import remontada.platform.guard.TrustedProxies;

/// Readers who listen: too many of them, one who never reads, and what all are told, on a server of its own.
@Timeout(120)
class ListenersTest {
    private static final int MOST = 40;
    private static final int OF_ONE_CLIENT = 3;

    private final AtomicInteger version = new AtomicInteger();
    private final List<Listening> open = new ArrayList<>();
    private LiveEvents events;
    private WebServer server;

    @BeforeEach
    void start() {
        var words = new Catalogue(WebFiles.built()).read(Locale.UK);
        var limits =
                new Limits(MOST, OF_ONE_CLIENT, Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(500));
        events = new LiveEvents(this::matches, new LiveNews(words), Clock.systemUTC(), limits);
        var routes = new LiveRoutes(events);
        var guard = new Guard(
                TrustedProxies.parse("127.0.0.1"),
                remontada.platform.guard.Limits.usual(),
                Optional.empty(),
                Optional.empty());
        server = new WebServer(
                guard,
                new StatementCount(),
                config -> config.addHttpHandler(HandlerType.GET, "/live", routes::everything),
                null);
        events.start();
        server.start(0);
    }

    @AfterEach
    void stop() throws IOException {
        for (var listening : open) {
            listening.socket.close();
        }
        events.close();
        server.stop();
    }

    @Test
    void oneReaderDoesNotTakeThePlacesOfAll() throws IOException {
        for (int i = 0; i < OF_ONE_CLIENT; i++) {
            assertEquals("HTTP/1.1 200 OK", listenFor("203.0.113.7").status());
        }
        awaited(OF_ONE_CLIENT);

        assertEquals(
                "HTTP/1.1 503 Service Unavailable", listenFor("203.0.113.7").status());
        assertEquals("HTTP/1.1 200 OK", listenFor("203.0.113.8").status());
    }

    private Listening listenFor(String reader) throws IOException {
        var listening = new Listening(64 * 1024, reader);
        open.add(listening);
        return listening;
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldWhenToComeBack() throws IOException {
        for (int i = 0; i < MOST; i++) {
            assertEquals("HTTP/1.1 200 OK", listen().status());
        }
        awaited(MOST);

        var late = listen();
        assertEquals("HTTP/1.1 503 Service Unavailable", late.status());
        assertTrue(late.headers().contains("Retry-After: 30"));

        open.getFirst().socket.close();
        awaited(MOST - 1);
        assertEquals("HTTP/1.1 200 OK", listen().status());
    }

    @Test
    void browsersDoNotComeBackInTheSameMoment() throws IOException {
        var waits = new HashSet<String>();
        for (int i = 0; i < 8; i++) {
            var listening = listen();
            listening.headers();
            waits.add(listening.line());
        }

        assertTrue(waits.stream().allMatch(wait -> wait.matches("retry: [2-7]\\d{3}")), waits.toString());
        assertTrue(waits.size() > 1);
    }

    /// Somebody else is told all the while; nobody's memory grows with what the other does not read.
    @Test
    void oneWhoNeverReadsIsDropped() throws IOException {
        var idle = new Listening(1);
        open.add(idle);
        var reading = listen();
        reading.headers();
        awaited(2);

        while (events.count() > 1) {
            version.incrementAndGet();
            reading.line();
        }

        assertEquals(1, events.count());
        var told = reading.line();
        version.incrementAndGet();
        while (told != null && !told.startsWith("data:")) {
            told = reading.line();
        }
        assertTrue(told != null, "who reads is still told");
    }

    @Test
    void aNodeThatStopsEndsAllAnswersSoThatBrowsersListenElsewhere() throws IOException {
        var reading = listen();
        reading.headers();
        awaited(1);

        events.close();
        var line = reading.line();
        while (line != null) {
            line = reading.line();
        }

        assertEquals(0, events.count());
        assertEquals("HTTP/1.1 503 Service Unavailable", listen().status());
    }

    /// Many, so that an event is long: a score another whenever asked.
    private List<LiveMatch> matches() {
        var now = version.get();
        return IntStream.range(0, 400)
                .mapToObj(tie -> new LiveMatch(
                        "champions-league/2022-23/club-" + tie + "-v-club-" + (tie + 1000),
                        tie,
                        2,
                        Side.HOST,
                        false,
                        new Heard(Period.ON, 45, null, new Score(now, 0), null, Instant.now(), true, now)))
                .toList();
    }

    private Listening listen() throws IOException {
        var listening = new Listening(64 * 1024);
        open.add(listening);
        return listening;
    }

    private void awaited(int count) {
        while (events.count() != count) {
            Thread.onSpinWait();
            version.incrementAndGet();
        }
    }

    /// Somebody who listens.
    private final class Listening {
        private final Socket socket = new Socket();
        private final BufferedReader answer;

        /// @param room for what was sent and not read, in bytes
        Listening(int room) throws IOException {
            this(room, "127.0.0.1");
        }

        /// @param reader whom a proxy on this machine asks for
        Listening(int room, String reader) throws IOException {
            socket.setReceiveBufferSize(room);
            socket.connect(new InetSocketAddress("localhost", server.port()));
            socket.getOutputStream()
                    .write("GET /live HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n\r\n"
                            .formatted(reader)
                            .getBytes(StandardCharsets.US_ASCII));
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String status() throws IOException {
            return answer.readLine();
        }

        List<String> headers() throws IOException {
            var headers = new ArrayList<String>();
            for (var line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                headers.add(line);
            }
            return headers;
        }

        /// What was sent next, the sizes of chunks and blank lines left out; null at the end.
        String line() throws IOException {
            var line = answer.readLine();
            while (line != null && (line.isBlank() || line.matches("[0-9A-F]+") || line.equals(":"))) {
                line = answer.readLine();
            }
            return line;
        }
    }
}
