package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class MetricsTest {
    private final TestSite site = TestSite.running();

    @Test
    void requestsAreTimedByRouteAndNotByAddress() throws InterruptedException {
        var route = count("/seasons/{season}/{competition}", "2xx");
        var before = value(route);

        site.page("/seasons/1966-67/champions-league");
        site.page("/seasons/1967-68/champions-league");

        assertEquals(before + 2, awaited(route, before + 2));
        assertFalse(site.metrics().contains("1966-67"));
        assertEquals(value(route), value(bucket("/seasons/{season}/{competition}", "+Inf")));
        assertTrue(value(bucket("/seasons/{season}/{competition}", "0.001"))
                <= value(bucket("/seasons/{season}/{competition}", "10.0")));
    }

    @Test
    void addressesThatLeadNowhereCountTogether() throws InterruptedException {
        var nowhere = count("none", "4xx");
        var before = value(nowhere);

        site.get("/a-page-nobody-made");
        site.get("/another/one");

        assertEquals(before + 2, awaited(nowhere, before + 2));
    }

    @Test
    void whatIsNoRequestIsCountedToo() throws IOException, InterruptedException {
        var refused = "http_server_answers_total{method=\"other\",status=\"400\"}";
        var before = value(refused);
        var address = URI.create(site.address());

        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write("GET /\0 nonsense\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .contains("X-Request-Id: "));
        }

        assertEquals(before + 1, awaited(refused, before + 1));
        assertTrue(value("http_server_requests_seconds_max{cache=\"none\",route=\"none\",status=\"4xx\"}") < 60);
    }

    @Test
    void statementsBytesPoolAndProcessAreTold() throws InterruptedException {
        site.page("/seasons/1966-67/champions-league");

        assertTrue(awaited("http_server_statements_sum{route=\"/seasons/{season}/{competition}\"}", 1) >= 1);
        assertTrue(value("http_server_response_bytes_sum{route=\"/seasons/{season}/{competition}\"}") > 1_000);
        assertEquals(8, value("hikaricp_connections_max{pool=\"database\"}"));
        assertTrue(value("process_resident_memory_bytes") > 50_000_000);
        assertTrue(value("process_files_open_files") > 5);
        for (var series : List.of("jvm_memory_used_bytes{area=\"heap\"", "jvm_gc_pause_seconds_count", "build_info{")) {
            assertTrue(site.metrics().contains(series), series);
        }
    }

    @Test
    void readersDoNotGetThem() {
        assertEquals(404, site.get("/metrics").statusCode());
    }

    private static String count(String route, String status) {
        return "http_server_requests_seconds_count{cache=\"*\",route=\"%s\",status=\"%s\"}".formatted(route, status);
    }

    private static String bucket(String route, String upTo) {
        return "http_server_requests_seconds_bucket{cache=\"*\",route=\"%s\",status=\"2xx\",le=\"%s\"}"
                .formatted(route, upTo);
    }

    /// The request log follows the answer: it may come a moment after the reader has it.
    private double awaited(String series, double least) throws InterruptedException {
        for (int tries = 0; tries < 100 && value(series) < least; tries++) {
            Thread.sleep(20);
        }
        return value(series);
    }

    /// The number of a series; where `*` stands for what the page cache had, of all of them together.
    private double value(String series) {
        var name = Pattern.quote(series).replace("cache=\"*\"", "\\Ecache=\"[a-z]+\"\\Q");
        return Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE)
                .matcher(site.metrics())
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .sum();
    }
}
