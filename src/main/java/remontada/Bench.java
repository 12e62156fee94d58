package remontada;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Measures pages as a reader gets them: one request after the other over loopback, nothing cached, after a warm-up.
final class Bench implements ExecuteListener {
    private static final int WARM_UP = 60;
    private static final String ROW = "%-12s %8s %8s %8s %12s %12s %12s%n";

    private final transient AtomicInteger statements = new AtomicInteger();
    private final transient PrintStream out;

    Bench(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        statements.incrementAndGet();
    }

    /// What was measured of one kind of page: the most of each, but for the times.
    private record Row(double median, double p99, double slowest, int statements, int html, int compressed) {}

    /// Prints a table with a line for each kind of page.
    ///
    /// @param requests to measure of each kind
    void run(String site, int requests) {
        out.printf(ROW, "page", "median", "p99", "slowest", "statements", "HTML bytes", "compressed");
        new TreeMap<>(SamplePages.BY_KIND).forEach((kind, addresses) -> {
            var row = measure(site, addresses, requests);
            out.printf(
                    ROW,
                    kind,
                    "%.1f ms".formatted(row.median()),
                    "%.1f ms".formatted(row.p99()),
                    "%.1f ms".formatted(row.slowest()),
                    row.statements(),
                    row.html(),
                    row.compressed());
        });
    }

    private Row measure(String site, List<String> addresses, int requests) {
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            var most = new int[3];
            for (var address : addresses) {
                statements.set(0);
                most[1] = Math.max(
                        most[1], get(client, site + address, "identity").body().length);
                most[0] = Math.max(most[0], statements.get());
                most[2] = Math.max(most[2], get(client, site + address, "br").body().length);
            }
            for (int i = 0; i < WARM_UP; i++) {
                get(client, site + addresses.get(i % addresses.size()), "br");
            }
            var times = new double[requests];
            for (int i = 0; i < requests; i++) {
                var begun = System.nanoTime();
                get(client, site + addresses.get(i % addresses.size()), "br");
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
            Arrays.sort(times);
            return new Row(
                    times[requests / 2], times[requests * 99 / 100], times[requests - 1], most[0], most[1], most[2]);
        }
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address, String encoding) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", encoding)
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
