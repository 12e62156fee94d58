package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A client's share, as readers and programs see it.
class ShareOnPagesTest {
    private final AtomicLong now = new AtomicLong();
    private final FairShare shares = new FairShare(Optional.of(25), Duration.ofDays(1), now::get);

    @Test
    void whoAskedForTooMuchIsToldSoAndWhenToComeBack() throws IOException {
        useUp("192.0.2.1");
        try (var door = door()) {
            var page = ask(door, "192.0.2.1", "text/html");
            var data = ask(door, "192.0.2.1", "application/json");
            var other = ask(door, "192.0.2.2", "text/html");

            assertEquals(429, page.status());
            assertEquals("43", page.header("retry-after"));
            assertEquals("no-store", page.header("cache-control"));
            assertEquals(
                    "That is more than the site makes for one reader",
                    Jsoup.parse(page.text()).selectFirst("h1").text());
            assertEquals(429, data.status());
            assertTrue(data.text().startsWith("{\"status\":429,"), data.text());
            assertEquals(200, other.status());
        }
    }

    @Test
    void whoForgesTheirAddressHasNoOtherShare() throws IOException {
        useUp("192.0.2.1");
        try (var door = door()) {
            assertEquals(429, ask(door, "198.51.100.9, 192.0.2.1", "text/html").status());
        }
    }

    private Door door() {
        return new Door(
                new Guard(TrustedProxies.parse("127.0.0.1"), Limits.usual(), Optional.empty(), Optional.empty()),
                shares);
    }

    private void useUp(String client) {
        try (var _ = shares.take(new Caller(InetAddress.ofLiteral(client), false, Optional.empty()))) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(34));
        }
    }

    private static RawConnection.Answer ask(Door door, String client, String type) throws IOException {
        return door.ask("/page", List.of("Host: a", "X-Forwarded-For: " + client, "Accept: " + type));
    }
}
