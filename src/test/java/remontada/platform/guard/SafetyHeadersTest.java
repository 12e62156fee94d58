package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.SamplePage;
import remontada.TestSite;

class SafetyHeadersTest {
    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @EnumSource(SamplePage.class)
    void aPageMayLoadOnlyWhatIsItsOwn(SamplePage page) {
        var answer = site.get(page.path());
        var framed = page.path().startsWith("/embed/");

        assertEquals(page.status(), answer.statusCode());
        assertGuarded(answer, framed);
        assertStrict(policy(answer), framed);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void soMayWhatIsNoPage(String path) {
        var answer = site.get(path);

        assertGuarded(answer, path.startsWith("/embed/"));
        assertStrict(policy(answer), path.startsWith("/embed/"));
    }

    @Test
    void aSharePictureMayBeShownAnywhereButItsAddressMayNotBeFramed() {
        var answer = site.bytes("/about.png?on=2023-03-14");

        assertEquals(
                "cross-origin",
                answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
        assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
        assertStrict(policy(answer), false);
    }

    static Stream<String> twins() {
        return Stream.of(
                "/ties.json?on=2023-03-14",
                "/ties.csv?on=2023-03-14",
                "/ties.ics",
                "/comebacks.atom",
                "/embed/nothing",
                "/embed/ties/x/y/z",
                "/robots.txt",
                "/sitemap.xml",
                "/site.webmanifest",
                "/favicon.ico",
                "/openapi.json",
                "/health/live",
                "/assets/0/css/site.css",
                "/assets/0/none",
                "//ties",
                "/ties/",
                "/ties.json?on=nonsense",
                "/nowhere.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: a",
                "BREW /%00 HTTP/1.1\r\nHost: a",
                "HEAD /%ff HTTP/1.1\r\nHost: a",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/1.1",
                "GET / HTTP/9\r\nHost: a",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5",
                "nonsense",
                "GET / HTTP/1.1\r\nHost: a\r\nno colon"
            })
    void soMayWhatAnswersNoRequestAtAll(String request) throws IOException {
        try (var connection = new RawConnection(site.address())) {
            connection.say(request + "\r\n\r\n");
            var answer = connection.hear(true).orElseThrow();

            assertTrue(answer.status() >= 400 && answer.status() < 500 || answer.status() == 505, answer.line());
            SafetyHeaders.of(false, false)
                    .forEach((name, value) ->
                            assertEquals(value, answer.header(name.toLowerCase(java.util.Locale.ROOT)), name));
            assertEquals("close", answer.header("connection"));
            assertFalse(answer.headers().containsKey("server"));
        }
    }

    @Test
    void aHeaderThatIsTooLongIsRefusedWithAllOfThem() {
        var answer = site.get("/ties", "X-Long", "a".repeat(20_000));

        assertEquals(431, answer.statusCode());
        assertGuarded(answer, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/0/%2e%2e/%2e%2e/db/load.sql",
                "/assets/0/..%2f..%2fdb/load.sql",
                "/assets/0/..%5c..%5cdb%5cload.sql",
                "/assets/0/%252e%252e/db/load.sql",
                "/assets/0/css/site.css%00.html",
                "/assets/0/%c0%ae%c0%ae/x",
                "/assets/0/%u002e%u002e/x",
                "/%2e%2e/etc/passwd",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/remontada/Main.class"
            })
    void noTrickOfEncodingLeadsToAFile(String path) throws IOException {
        try (var connection = new RawConnection(site.address())) {
            connection.say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var status = connection.hear(false).orElseThrow().status();

            assertTrue(Set.of(400, 404).contains(status), path + " answered " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/",
                "///evil.example//",
                "/\\evil.example/",
                "/%5cevil.example/",
                "/%2fevil.example/",
                "/%09/evil.example/",
                "//evil.example/%2e%2e/",
                "/.//evil.example/",
                "/ties/..//evil.example/",
                "/clubs//evil.example/v/liverpool",
                "/clubs/real-madrid/v/liverpool?x=//evil.example",
                "/ties?on=2100-01-01&x=//evil.example",
                "/ties?spoilers=off&next=https://evil.example",
                "http://evil.example//ties/"
            })
    void noAddressLeadsToAnotherSite(String path) throws IOException {
        try (var connection = new RawConnection(site.address())) {
            connection.say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var answer = connection.hear(false).orElseThrow();

            assertTrue(answer.header("location").matches("(/([^/\\\\].*)?)?"), answer.header("location"));
        }
    }

    private static void assertGuarded(HttpResponse<?> answer, boolean framed) {
        SafetyHeaders.of(framed, false).forEach((name, value) -> {
            if (!name.equals("Content-Security-Policy")) {
                assertEquals(List.of(value), answer.headers().allValues(name), name);
            }
        });
        for (var name : List.of("Server", "X-Powered-By", "Set-Cookie", "Strict-Transport-Security")) {
            assertEquals(List.of(), answer.headers().allValues(name));
        }
        assertEquals(!framed, answer.headers().firstValue("X-Frame-Options").isPresent());
    }

    /// Nothing from elsewhere, nothing inline but styles that are known by their hash, and nobody frames it.
    private static void assertStrict(String policy, boolean framed) {
        var directives = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .map(directive -> directive.split(" ", 2))
                .collect(Collectors.toMap(directive -> directive[0], directive -> directive[1]));
        assertEquals("'none'", directives.get("default-src"), policy);
        assertEquals("'none'", directives.get("base-uri"), policy);
        assertEquals(framed ? "*" : "'none'", directives.get("frame-ancestors"), policy);
        assertTrue(Set.of("'self'", "'none'").contains(directives.get("form-action")), policy);
        var known = new HashSet<>(Set.of("default-src", "base-uri", "frame-ancestors", "form-action"));
        for (var directive : Map.copyOf(directives).entrySet()) {
            if (known.add(directive.getKey())) {
                var allowed = directive.getKey().equals("style-src")
                        ? "'self'( 'sha256-[A-Za-z0-9+/=]{44}')*"
                        : "'self'|'none'";
                assertTrue(directive.getValue().matches(allowed), policy);
            }
        }
    }

    private static String policy(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
