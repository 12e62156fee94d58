import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Does to a running site what hostile clients do, one thing after the other, while a reader asks for pages; prints
/// what the reader felt. See README.md for how to start the site for it.
///
/// `java clients-hostile.java http://localhost:8080 [seconds]`
final class ClientsHostile {
    private static final String PAGE = "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-0";
    private static final int SLOW = 500;
    private static final int IDLE = 10_000;

    private final URI site;
    private final int seconds;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final AtomicBoolean going = new AtomicBoolean();

    private ClientsHostile(URI site, int seconds) {
        this.site = site;
        this.seconds = seconds;
    }

    interface Hostility {
        String go() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var site = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        new ClientsHostile(site, args.length > 1 ? Integer.parseInt(args[1]) : 20).run();
    }

    private void run() throws Exception {
        for (int i = 0; i < 200; i++) {
            ask(reader(i), page(i));
        }
        System.out.printf(
                "%-34s %8s %8s %8s %6s  %s%n", "what", "p50 ms", "p99 ms", "worst", "failed", "what became of them");
        during("nothing", () -> {
            Thread.sleep(seconds * 1_000L);
            return "";
        });
        during(SLOW + " send a byte a second", this::slowRequests);
        during("100 take a byte a second", this::slowReaders);
        during(IDLE + " connections, silent", this::idle);
        during("100 KB of headers", () -> over("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"));
        during(
                "bodies",
                () -> over("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n" + "a".repeat(50_000)));
        during("one client, distinct addresses", () -> greedy(1));
        during("50 clients, distinct addresses", () -> greedy(50));
    }

    /// Readers ask five times a second, all together, for as long as it takes.
    private void during(String name, Hostility hostility) throws Exception {
        var times = new ArrayList<Double>();
        var failed = new AtomicInteger();
        going.set(true);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = pool.submit(() -> {
                for (int i = 0; going.get(); i++) {
                    var begun = System.nanoTime();
                    if (ask(reader(i), page(i)) != 200) {
                        failed.incrementAndGet();
                    }
                    times.add((System.nanoTime() - begun) / 1e6);
                    Thread.sleep(200);
                }
                return null;
            });
            var became = hostility.go();
            going.set(false);
            reader.get();
            times.sort(null);
            System.out.printf(
                    "%-34s %8.1f %8.1f %8.1f %6d  %s%n",
                    name, at(times, 0.5), at(times, 0.99), at(times, 1), failed.get(), became);
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    /// Each of them asks for one page in forty seconds.
    private static String reader(int i) {
        return "192.0.2." + (1 + i % 200);
    }

    private static String page(int i) {
        return PAGE + (1 + i % 9);
    }

    private int ask(String reader, String path) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("X-Forwarded-For", reader)
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String slowRequests() throws Exception {
        var ended = new AtomicInteger();
        var longest = new AtomicInteger();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SLOW; i++) {
                pool.submit(() -> {
                    var begun = System.nanoTime();
                    try (var socket = connected()) {
                        socket.getOutputStream()
                                .write("GET / HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
                        for (int second = 0; second < 60; second++) {
                            socket.getOutputStream().write('a');
                            Thread.sleep(1_000);
                        }
                    } catch (IOException e) {
                        ended.incrementAndGet();
                        longest.accumulateAndGet((int) ((System.nanoTime() - begun) / 1_000_000_000L), Math::max);
                    }
                    return null;
                });
            }
        }
        return ended + " of " + SLOW + " ended, the last after " + longest + " s";
    }

    private String slowReaders() throws Exception {
        var ended = new AtomicInteger();
        var longest = new AtomicInteger();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                pool.submit(() -> {
                    var begun = System.nanoTime();
                    try (var socket = new Socket()) {
                        socket.setReceiveBufferSize(2_048);
                        socket.connect(new InetSocketAddress(site.getHost(), site.getPort()));
                        for (int ahead = 0; ahead < 400; ahead++) {
                            socket.getOutputStream()
                                    .write("GET /comebacks HTTP/1.1\r\nHost: a\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII));
                        }
                        for (int second = 0;
                                second < 120 && socket.getInputStream().read() >= 0;
                                second++) {
                            Thread.sleep(1_000);
                        }
                    } catch (IOException e) {
                        ended.incrementAndGet();
                        longest.accumulateAndGet((int) ((System.nanoTime() - begun) / 1_000_000_000L), Math::max);
                    }
                    return null;
                });
            }
        }
        return ended + " of 100 ended, the last after " + longest + " s";
    }

    private String idle() throws Exception {
        var open = new ArrayList<SocketChannel>();
        var refused = 0;
        try {
            for (int i = 0; i < IDLE; i++) {
                try {
                    open.add(SocketChannel.open(new InetSocketAddress(site.getHost(), site.getPort())));
                } catch (IOException e) {
                    refused++;
                }
            }
            Thread.sleep(seconds * 1_000L);
            return open.size() + " opened, " + refused + " refused";
        } finally {
            for (var channel : open) {
                channel.close();
            }
        }
    }

    private String over(String request) throws Exception {
        var answers = new AtomicInteger();
        var ended = new AtomicInteger();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                pool.submit(() -> {
                    while (System.nanoTime() < until) {
                        try (var socket = connected()) {
                            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                            var line = new String(first(socket.getInputStream()), StandardCharsets.US_ASCII);
                            (line.matches("HTTP/1.1 4(13|31)") ? answers : ended).incrementAndGet();
                        } catch (IOException e) {
                            ended.incrementAndGet();
                        }
                    }
                    return null;
                });
            }
        }
        return answers + " answered 413 or 431, " + ended + " ended at once";
    }

    private static byte[] first(InputStream in) throws IOException {
        return in.readNBytes(12);
    }

    private String greedy(int clients) throws Exception {
        var made = new AtomicInteger();
        var refused = new AtomicInteger();
        var busy = new AtomicInteger();
        var other = new AtomicInteger();
        var next = new AtomicInteger();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                var who = "198.51.100." + (1 + i % clients);
                pool.submit(() -> {
                    while (System.nanoTime() < until) {
                        var n = next.incrementAndGet();
                        var day = LocalDate.of(1960, 1, 1).plusDays(n % 20_000);
                        switch (ask(who, "/comebacks?deficit=" + n % 5 + "&on=" + day)) {
                            case 200 -> made.incrementAndGet();
                            case 429 -> refused.incrementAndGet();
                            case 503 -> busy.incrementAndGet();
                            default -> other.incrementAndGet();
                        }
                    }
                });
            }
        }
        return "%d made, %d refused (429), %d told to wait (503), %d else"
                .formatted(made.get(), refused.get(), busy.get(), other.get());
    }

    private Socket connected() throws IOException {
        return new Socket(site.getHost(), site.getPort());
    }
}
