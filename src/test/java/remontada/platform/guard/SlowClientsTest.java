package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// Clients that take their time, or more than is theirs. The site's usual patience is longer; see [Limits].
class SlowClientsTest {
    private static final int MANY = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /who HTTP/1.1\r\nHost: a\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "GET /aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aRequestThatComesByteByByteIsEnded(String request) throws Exception {
        try (var door = Door.impatient(1_000);
                var connection = new RawConnection(door.address())) {
            assertThrows(IOException.class, () -> {
                for (var i = 0; ; i++) {
                    connection.say(request.substring(
                            Math.min(i, request.length() - 1), Math.min(i, request.length() - 1) + 1));
                    Thread.sleep(200);
                }
            });
        }
    }

    @Test
    void soIsTheSecondOnTheSameConnection() throws Exception {
        try (var door = Door.impatient(1_000);
                var connection = new RawConnection(door.address())) {
            connection.say("GET /who HTTP/1.1\r\nHost: a\r\n\r\n");
            assertEquals(200, connection.hear(false).orElseThrow().status());
            assertThrows(IOException.class, () -> {
                for (var i = 0; ; i++) {
                    connection.say(i == 0 ? "GET /who HTTP/1.1\r\nX-Slow: " : "a");
                    Thread.sleep(200);
                }
            });
        }
    }

    @Test
    void whoIsSilentBetweenTwoRequestsIsLeftAlone() throws Exception {
        try (var door = Door.impatient(1_000);
                var connection = new RawConnection(door.address())) {
            for (var i = 0; i < 2; i++) {
                connection.say("GET /who HTTP/1.1\r\nHost: a\r\n\r\n");
                assertEquals(200, connection.hear(false).orElseThrow().status());
                Thread.sleep(2_500);
            }
        }
    }

    @Test
    void anAnswerThatNobodyTakesIsEnded() throws Exception {
        try (var door = Door.impatient(1_000);
                var connection = new RawConnection(door.address())) {
            connection.say("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            Thread.sleep(4_000);

            var ended = false;
            var taken = 0;
            try {
                taken = connection.rest().length();
            } catch (IOException e) {
                ended = true;
            }
            assertTrue(ended || taken < Door.LARGE, "All of it was still to be had");
        }
    }

    @Test
    void whenTooManyAreConnectedThoseSilentTheLongestMakeRoom() throws Exception {
        var silent = new ArrayList<Socket>();
        try (var door = Door.impatient(MANY)) {
            var address = URI.create(door.address());
            for (var i = 0; i < MANY - 1; i++) {
                silent.add(new Socket(address.getHost(), address.getPort()));
            }
            silent.getFirst().setSoTimeout(30_000);

            assertEquals(-1, silent.getFirst().getInputStream().read());
            assertEquals(200, door.ask("/who", List.of("Host: a")).status());
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000000\r\n\r\n",
                "GET /ties HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "PUT /ties HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n",
                "GET /clubs HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
            })
    void noBodyIsEverRead(String request) throws IOException {
        try (var connection = new RawConnection(TestSite.running().address())) {
            connection.say(request);
            var answer = connection.hear(false).orElseThrow();

            assertEquals(413, answer.status());
            assertEquals("close", answer.header("connection"));
        }
    }

    @Test
    void aHeaderWithoutEndEndsTheConnection() throws IOException {
        try (var connection = new RawConnection(TestSite.running().address())) {
            connection.say("GET / HTTP/1.1\r\nHost: a\r\nX-Long: ");

            assertThrows(IOException.class, () -> {
                for (var i = 0; i < 100_000; i++) {
                    connection.say("a".repeat(0x4000));
                }
            });
        }
    }

    @Test
    void anEndlessBodyEndsTheConnection() throws IOException {
        try (var connection = new RawConnection(TestSite.running().address())) {
            connection.say("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");

            assertThrows(IOException.class, () -> {
                for (var i = 0; i < 100_000; i++) {
                    connection.say("4000\r\n" + "a".repeat(0x4000) + "\r\n");
                }
            });
        }
    }

    @Test
    void whoAsksAheadIsAnsweredInOrder() throws IOException {
        try (var connection = new RawConnection(TestSite.running().address())) {
            for (var i = 0; i < 500; i++) {
                connection.say("GET /health/" + (i % 2 == 0 ? "live" : "none") + " HTTP/1.1\r\nHost: a\r\n\r\n");
            }
            for (var i = 0; i < 500; i++) {
                assertEquals(
                        i % 2 == 0 ? 200 : 404,
                        connection.hear(false).orElseThrow().status());
            }
        }
    }
}
