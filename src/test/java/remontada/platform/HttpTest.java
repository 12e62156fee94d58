package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

class HttpTest {
    private static final String TIE = "/ties/champions-league/2018-19/liverpool-v-barcelona";
    private static final String PAGE = "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-07";

    private final TestSite site = TestSite.running();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/ties/champions-league/2018-19/barcelona-v-liverpool.json",
                "/nowhere",
                TIE,
                "/health/live",
                "/health/ready"
            })
    void headTellsWhatGetWould(String path) {
        var get = send("GET", path, "Accept-Encoding", "br");
        var head = send("HEAD", path, "Accept-Encoding", "br");

        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(headersOf(get), headersOf(head));
        assertEquals(0, head.body().length);
    }

    @Test
    void aPageTravelsCompressedAsTheReaderTakesIt() throws IOException {
        var plain = send("GET", PAGE);
        var brotli = send("GET", PAGE, "Accept-Encoding", "gzip, deflate, br");
        var gzip = send("GET", PAGE, "Accept-Encoding", "gzip, br;q=0");
        var none = send("GET", PAGE, "Accept-Encoding", "br;q=0, gzip;q=0");

        assertEquals("br", header(brotli, "Content-Encoding"));
        assertEquals("gzip", header(gzip, "Content-Encoding"));
        assertEquals("", header(none, "Content-Encoding"));
        assertArrayEquals(plain.body(), new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes());
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        for (var answer : List.of(plain, brotli, gzip, none)) {
            assertEquals("Accept-Encoding", header(answer, "Vary"));
            assertEquals(String.valueOf(answer.body().length), header(answer, "Content-Length"));
        }
    }

    @Test
    void aFontIsCompressedInItself() {
        var stylesheet = new String(send("GET", address("css/site.css")).body(), StandardCharsets.UTF_8);
        assertTrue(stylesheet.contains("barlow-latin-400.woff2"));

        var font = send("GET", address("fonts/barlow-latin-400.woff2"), "Accept-Encoding", "br, gzip");

        assertEquals("font/woff2", header(font, "Content-Type"));
        assertEquals("", header(font, "Content-Encoding"));
        assertEquals("public, max-age=31536000, immutable", header(font, "Cache-Control"));
    }

    @Test
    void anAssetOfAnEarlierEditionIsNotKept() {
        var asset = send("GET", "/assets/000000000000/css/site.css", "Accept-Encoding", "br");

        assertEquals(200, asset.statusCode());
        assertEquals("no-cache", header(asset, "Cache-Control"));
        assertEquals(404, send("GET", "/assets/000000000000/css/none.css").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "*", "W/\"other\" , %s"})
    void aReaderWhoHasThePageGetsNothingTwice(String known) {
        var tag = header(send("GET", PAGE), "ETag");
        var answer = send("GET", PAGE, "If-None-Match", known.formatted(tag));

        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.body().length);
        assertEquals(tag, header(answer, "ETag"));
        assertEquals("Accept-Encoding", header(answer, "Vary"));
        assertEquals(header(send("GET", PAGE), "Cache-Control"), header(answer, "Cache-Control"));
    }

    @Test
    void aReaderWhoHasAnotherEditionGetsThePage() {
        assertEquals(200, send("GET", PAGE, "If-None-Match", "\"other\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void anAddressCanOnlyBeRead(String method) {
        var answer = send(method, PAGE);

        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "Allow"));
        assertEquals("no-store", header(answer, "Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/ties/champions-league/2018-19/barcelona-v-liverpool/, /ties/champions-league/2018-19/barcelona-v-liverpool",
        "//ties///champions-league/2018-19/x/?on=2019-05-07, /ties/champions-league/2018-19/x?on=2019-05-07",
        "/health/live/, /health/live",
        "//elsewhere.example/, /elsewhere.example"
    })
    void slashesTooManyLeadToTheTidyAddress(String asked, String tidy) {
        var answer = raw("GET " + asked + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 308"), answer);
        assertTrue(answer.contains("Location: " + tidy + "\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /assets/x/../../db/load.sql HTTP/1.1",
                "GET /assets/x/%2e%2e/%2e%2e/db/load.sql HTTP/1.1",
                "GET /ties/a%2Fb/2018-19/c HTTP/1.1",
                "GET /ties;a=b HTTP/1.1",
                "BREW /nowhere HTTP/1.1"
            })
    void whatLeadsNowhereIsNotFound(String request) {
        assertTrue(raw(request).startsWith("HTTP/1.1 404"), raw(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /%zz HTTP/1.1", "GET /a b HTTP/1.1", "GET /%00 HTTP/1.1", "GET /\\x HTTP/1.1", "nonsense"})
    void whatIsNoRequestGetsAPlainAnswerThatTellsNothing(String request) {
        var answer = raw(request);

        assertTrue(answer.startsWith("HTTP/1.1 400 Bad Request"), answer);
        assertTrue(answer.endsWith("\r\n\r\n400 Bad Request\n"), answer);
        assertFalse(answer.contains("Jetty"), answer);
        assertFalse(answer.contains("Server:"), answer);
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        var answer = send("GET", PAGE, "X-Long", "a".repeat(20_000));

        assertEquals(431, answer.statusCode());
        assertEquals("431 Request Header Fields Too Large\n", text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=yesterday", "on=2023-02-30", "on=0001-01-01", "on=10000-01-01", "on=1955-09-03"})
    void aDayThatCannotBeIsRefusedWithWhatWouldBeRight(String parameter) {
        var answer = send("GET", TIE + "?" + parameter, "Accept", "application/json");

        assertEquals(400, answer.statusCode());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(text(answer).matches(".*(such as 2023-03-14|4 September 1955).*"), text(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%00",
                "/search.json?q=real%00madrid",
                "/search?q=real%0Amadrid",
                "/search?on=%00",
                "/comebacks?country=%00",
                "/clubs/liverpool/matches?competition=a%00",
                "/clubs/liver%01pool",
                "/clubs/liverpool/v/real%7Fmadrid",
                "/leagues/a%01/2022-23"
            })
    void whatNobodyCanTypeIsRefusedInWords(String address) {
        var answer = send("GET", address, "Accept", "application/json");

        assertEquals(400, answer.statusCode(), text(answer));
        assertTrue(text(answer).contains("holds a character that cannot be typed"), text(answer));
    }

    @Test
    void errorsArePagesForReadersAndJsonForPrograms() {
        var page = send("GET", "/nowhere", "Accept", "text/html,application/json;q=0.9");
        var data = send("GET", "/nowhere", "Accept", "application/json");

        assertTrue(header(page, "Content-Type").startsWith("text/html"));
        assertTrue(header(data, "Content-Type").startsWith("application/json"));
        assertTrue(text(data).startsWith("{\"status\":404,"), text(data));
        assertEquals(404, send("GET", "/nowhere.json").statusCode());
        assertTrue(header(send("GET", "/nowhere.json"), "Content-Type").startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/nowhere", "/health/live", "/assets/0/css/site.css"})
    void everyAnswerGuardsItsReader(String path) {
        var answer = send("GET", path, "Sec-WebSocket-Version", "13");

        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertFalse(header(answer, "Content-Security-Policy").contains("unsafe"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("strict-origin-when-cross-origin", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
        assertEquals("", header(answer, "Set-Cookie"));
        assertEquals("", header(answer, "Server"));
        assertEquals("", header(answer, "X-Powered-By"));
    }

    private String address(String asset) {
        var stylesheet = site.page(PAGE).selectFirst("link[rel=stylesheet]").attr("href");
        return stylesheet.replace("css/site.css", asset);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site.address() + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The whole answer to a request line that no client would send.
    private String raw(String requestLine) {
        var address = URI.create(site.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + requestLine, e);
        }
    }

    private static TreeMap<String, List<String>> headersOf(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
