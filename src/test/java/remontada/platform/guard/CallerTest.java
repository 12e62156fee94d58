package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 192.0.2.7                          | 192.0.2.7 http http://site.example",
                "X-Forwarded-For: 198.51.100.1, 192.0.2.7            | 192.0.2.7 http http://site.example",
                "X-Forwarded-For: 192.0.2.7, 127.0.0.1               | 192.0.2.7 http http://site.example",
                "X-Forwarded-For: nonsense, 127.0.0.1                | 127.0.0.1 http http://site.example",
                "X-Forwarded-For: 192.0.2.7:4711                     | 192.0.2.7 http http://site.example",
                "X-Forwarded-For: 2001:db8:1:2:3:4:5:6               | 2001:db8:1:2:0:0:0:0 http http://site.example",
                "X-Forwarded-Proto: https                            | 127.0.0.1 https https://site.example",
                "X-Forwarded-Host: other.example                     | 127.0.0.1 http http://other.example",
                "Forwarded: for=192.0.2.7;proto=https;host=o.example | 192.0.2.7 https https://o.example",
                "Forwarded: for=\"[2001:db8:1:2::6]:80\"             | 2001:db8:1:2:0:0:0:0 http http://site.example",
                "Forwarded: for=1.1.1.1, for=192.0.2.7               | 192.0.2.7 http http://site.example",
                "Forwarded: for=unknown                              | 127.0.0.1 http http://site.example",
                "Forwarded: for=1.1.1.1#X-Forwarded-For: 192.0.2.7   | 192.0.2.7 http http://site.example",
                "Forwarded: for=1.1.1.1;host=o.example#X-Forwarded-Proto: https | 127.0.0.1 https https://site.example"
            })
    void aTrustedProxyIsBelieved(String headers, String caller) throws IOException {
        assertEquals(caller, asked(Door.believing("127.0.0.1"), headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.0.2.7",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: other.example",
                "Forwarded: for=192.0.2.7;proto=https;host=other.example"
            })
    void nobodyElseIs(String headers) throws IOException {
        var itself = "127.0.0.1 http http://site.example";

        assertEquals(itself, asked(Door.believing("192.0.2.0/24"), headers));
        assertEquals(itself, asked(Door.believing(), headers));
    }

    @Test
    void onlyWhoCameByHttpsShallStayThere() throws IOException {
        try (var door = Door.believing("127.0.0.0/8")) {
            var secure = door.ask("/who", List.of("Host: site.example", "X-Forwarded-Proto: https"));
            var plain = door.ask("/who", List.of("Host: site.example", "X-Forwarded-Proto: http"));

            assertEquals("max-age=31536000", secure.header("strict-transport-security"));
            assertFalse(plain.headers().containsKey("strict-transport-security"));
        }
        try (var door = Door.believing()) {
            var forged = door.ask("/who", List.of("Host: site.example", "X-Forwarded-Proto: https"));

            assertFalse(forged.headers().containsKey("strict-transport-security"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "x@evil.example", "evil.example/x", "a..b", "-a", "a:b", "a:1:2", "[::1", "\"><x>", "%41"
            })
    void whatIsNoHostIsRefused(String host) throws IOException {
        try (var door = Door.believing("127.0.0.1")) {
            assertEquals(400, door.ask("/who", List.of("Host: " + host)).status());
            assertEquals(
                    400,
                    door.ask("/who", List.of("Host: a.example", "X-Forwarded-Host: " + host))
                            .status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "remontada.example:81", "127.0.0.1"})
    void onceTheOperatorSaysWhereTheSiteIsNoOtherHostIsRepeated(String host) throws IOException {
        var site = Optional.of(URI.create("https://remontada.example"));
        try (var door = new Door(
                new Guard(TrustedProxies.none(), Limits.usual(), Optional.empty(), site),
                new FairShare(Optional.empty()))) {
            assertEquals(
                    "127.0.0.1 http https://remontada.example",
                    door.ask("/who", List.of("Host: " + host)).text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.example",
                "SITE.example:8080",
                "192.0.2.1:80",
                "[2001:db8::1]:8080",
                "localhost",
                "my_site:80"
            })
    void whatMayBeOneIsTaken(String host) throws IOException {
        assertEquals("127.0.0.1 http http://" + host, asked(Door.believing(), "", host));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "0.0.0.0/0, 192.0.2.2, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "127.0.0.1, ::ffff:127.0.0.1, true"
    })
    void aBlockHoldsTheAddressesWithItsPrefix(String block, String address, boolean held) {
        assertEquals(held, AddressBlock.parse(block).contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/", "::/129", "*"})
    void whatIsNoBlockIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> AddressBlock.parse(text));
    }

    private static String asked(Door door, String headers) throws IOException {
        return asked(door, headers, "site.example");
    }

    private static String asked(Door door, String headers, String host) throws IOException {
        try (door) {
            var all = Stream.concat(Stream.of("Host: " + host), Arrays.stream(headers.split("#")))
                    .filter(header -> !header.isBlank())
                    .map(String::strip)
                    .toList();
            return door.ask("/who", all).text();
        }
    }
}
