import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import remontada.SamplePages;
import remontada.growth.Later;

/// Asks two sites for the same kinds of pages in turn, so that whatever else the machine does weighs on both alike.
///
/// `java -cp target/remontada.jar src/operations/growth/in-turn.java ONE MANY WORLD DAY [REQUESTS [KIND,…]]`
final class InTurn {
    private InTurn() {}

    public static void main(String[] arguments) throws IOException {
        var one = URI.create(arguments[0]);
        var many = URI.create(arguments[1]);
        int years = LocalDate.parse(arguments[3]).getYear() - LocalDate.now().getYear();
        var world = new Later(Integer.parseInt(arguments[2]), years);
        int requests = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 60;
        var pages = new TreeMap<>(SamplePages.BY_KIND);
        if (arguments.length > 5) {
            pages.keySet().retainAll(Set.of(arguments[5].split(",")));
        }
        try (var small = new Reader(one);
                var large = new Reader(many)) {
            warmUp(pages.values().stream().flatMap(List::stream).toList(), small, large, world);
            IO.println("| page | one: median | many: median | times | fastest, times | compressed, times |\n"
                    + "|---|---|---|---|---|---|");
            for (var kind : pages.entrySet()) {
                var here = new Pages(small, kind.getValue());
                var there = new Pages(
                        large, kind.getValue().stream().map(world::address).toList());
                for (int i = -requests / 2; i < requests; i++) {
                    here.ask(i);
                    there.ask(i);
                }
                IO.println("| %s | %.1f ms | %.1f ms | **%.2f** | %.2f | %.2f |"
                        .formatted(
                                kind.getKey(),
                                here.median(),
                                there.median(),
                                there.median() / here.median(),
                                there.fastest() / here.fastest(),
                                (double) there.bytes() / here.bytes()));
            }
        }
    }

    /// Until the virtual machines have compiled what pages run.
    private static void warmUp(List<String> addresses, Reader small, Reader large, Later world) throws IOException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            var address = addresses.get(i % addresses.size());
            small.ask(address);
            large.ask(world.address(address));
        }
    }

    /// Pages of one kind on one site, and how long each request took.
    private static final class Pages {
        private final Reader reader;
        private final List<String> addresses;
        private final TreeMap<Integer, Double> times = new TreeMap<>();
        private long bytes;

        Pages(Reader reader, List<String> addresses) {
            this.reader = reader;
            this.addresses = addresses;
        }

        /// @param number of the request; the ones before 0 only warm up
        void ask(int number) throws IOException {
            var address = addresses.get(Math.floorMod(number, addresses.size()));
            var begun = System.nanoTime();
            long length = reader.ask(address);
            if (number >= 0) {
                times.put(number, (System.nanoTime() - begun) / 1e6);
                bytes += length;
            }
        }

        double median() {
            return times.values().stream()
                    .sorted()
                    .skip(times.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        double fastest() {
            return times.values().stream().min(Double::compare).orElseThrow();
        }

        long bytes() {
            return bytes;
        }
    }

    /// One connection.
    private static final class Reader implements AutoCloseable {
        private final URI site;
        private final Socket socket;
        private final BufferedInputStream answers;

        Reader(URI site) throws IOException {
            this.site = site;
            this.socket = new Socket(site.getHost(), site.getPort());
            this.answers = new BufferedInputStream(socket.getInputStream(), 65_536);
        }

        /// @return the length of the answer's body
        long ask(String address) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: " + site.getAuthority()
                                    + "\r\nAccept-Encoding: br\r\n\r\n")
                            .getBytes(US_ASCII));
            var status = line();
            long length = -1;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Long.parseLong(header.substring(15).strip());
                }
            }
            if (!status.startsWith("HTTP/1.1 200") || length < 0) {
                throw new IOException(site + address + " answered " + status);
            }
            answers.skipNBytes(length);
            return length;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int character = answers.read(); character != '\n'; character = answers.read()) {
                if (character < 0) {
                    throw new IOException(site + " hung up");
                }
                if (character != '\r') {
                    line.append((char) character);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
