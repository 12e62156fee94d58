package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class MetricsTest {
    private final TestSite site = TestSite.running();

    @Test
    void requestsAreCountedByRouteAndNotByAddress() throws InterruptedException {
        var route =
                "http_server_requests_seconds_count{method=\"GET\",route=\"/seasons/{season}/{competition}\",status=\"200\"}";
        var before = value(route);

        site.page("/seasons/1966-67/champions-league");
        site.page("/seasons/1967-68/champions-league");

        assertEquals(before + 2, awaited(route, before + 2));
        assertFalse(site.metrics().contains("1966-67"));
    }

    @Test
    void addressesThatLeadNowhereCountTogether() throws InterruptedException {
        var nowhere = "http_server_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"}";
        var before = value(nowhere);

        site.get("/a-page-nobody-made");
        site.get("/another/one");

        assertEquals(before + 2, awaited(nowhere, before + 2));
    }

    @Test
    void statementsBytesPoolAndMemoryAreTold() throws InterruptedException {
        site.page("/seasons/1966-67/champions-league");

        assertTrue(awaited("http_server_statements_sum{route=\"/seasons/{season}/{competition}\"}", 1) >= 1);
        assertTrue(value("http_server_response_bytes_sum{route=\"/seasons/{season}/{competition}\"}") > 1_000);
        assertEquals(8, value("hikaricp_connections_max{pool=\"database\"}"));
        assertTrue(site.metrics().contains("jvm_memory_used_bytes{area=\"heap\""));
    }

    @Test
    void readersDoNotGetThem() {
        assertEquals(404, site.get("/metrics").statusCode());
    }

    /// The request log follows the answer: it may come a moment after the reader has it.
    private double awaited(String series, double least) throws InterruptedException {
        for (int tries = 0; tries < 100 && value(series) < least; tries++) {
            Thread.sleep(20);
        }
        return value(series);
    }

    private double value(String series) {
        var line = Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(site.metrics());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
