package remontada;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how many pages a core makes when several readers ask at once, each for pages that nobody asked for before.
///
/// What the readers themselves take of the processors is not counted: they read bytes from a socket, and nothing else.
/// That of PostgreSQL is, where it runs on this machine.
final class Throughput {
    private final URI site;
    private final List<String> addresses;
    private final PrintStream out;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong ofReaders = new AtomicLong();

    /// @param addresses each is asked for once, in order, until none are left
    Throughput(String site, List<String> addresses, PrintStream out) {
        this.site = URI.create(site);
        this.addresses = addresses;
        this.out = out;
    }

    /// @param postgres the process that answers one of the site's connections
    void run(int readers, Duration time, long postgres) {
        ask(readers, time);
        ofReaders.set(0);
        var begun = System.nanoTime();
        var java = ofThisProcess();
        var postmaster = postmaster(postgres);
        var database = ofDatabase(postmaster);
        int pages = ask(readers, time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double inJava = (ofThisProcess() - java - ofReaders.get()) / 1e9;
        double inDatabase = (ofDatabase(postmaster) - database) / 1e9;
        out.printf(
                "%d distinct pages by %d readers at once in %.0f s: %.0f per second, %.0f per second and core;"
                        + " of the processors %.2f ms a page for the site, %.2f ms for PostgreSQL%n",
                pages,
                readers,
                seconds,
                pages / seconds,
                pages / (inJava + inDatabase),
                1000 * inJava / pages,
                1000 * inDatabase / pages);
    }

    private int ask(int readers, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        var pages = new AtomicInteger();
        var threads = IntStream.range(0, readers)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> read(end, pages)))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return pages.get();
    }

    private void read(long end, AtomicInteger pages) {
        try (var socket = new Socket(site.getHost(), site.getPort());
                var answers = new BufferedInputStream(socket.getInputStream(), 65_536)) {
            while (System.nanoTime() < end) {
                int number = next.getAndIncrement();
                if (number >= addresses.size()) {
                    throw new IllegalStateException("There are no more pages: measure for a shorter time");
                }
                socket.getOutputStream()
                        .write(("GET " + addresses.get(number) + " HTTP/1.1\r\nHost: " + site.getAuthority()
                                        + "\r\nAccept-Encoding: br\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                answers.skipNBytes(lengthAfterHeaders(answers, addresses.get(number)));
                pages.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ofReaders.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }
    }

    private static long lengthAfterHeaders(BufferedInputStream answers, String address) throws IOException {
        var status = line(answers);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(address + " answered " + status);
        }
        long length = 0;
        for (var header = line(answers); !header.isEmpty(); header = line(answers)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        return length;
    }

    private static String line(BufferedInputStream answers) throws IOException {
        var line = new StringBuilder();
        for (int character = answers.read(); character != '\n'; character = answers.read()) {
            if (character < 0) {
                throw new IOException("The site hung up");
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    private static long ofThisProcess() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /// The one that all of PostgreSQL's processes come from; none where it runs elsewhere. The connection by which it
    /// is found may have ended when the measurement has.
    private static Optional<ProcessHandle> postmaster(long connection) {
        return ProcessHandle.of(connection)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent())
                .flatMap(ProcessHandle::parent);
    }

    /// All of PostgreSQL's processes, with those that ended.
    private static long ofDatabase(Optional<ProcessHandle> postmaster) {
        return postmaster
                .map(process -> ofEnded(process)
                        + Stream.concat(Stream.of(process), process.descendants())
                                .flatMap(one -> one.info().totalCpuDuration().stream())
                                .mapToLong(Duration::toNanos)
                                .sum())
                .orElse(0L);
    }

    /// What a process's children took that have ended, as Linux tells it (proc(5): fields 16 and 17 of `stat`, in
    /// hundredths of a second). Connections are renewed while a measurement runs, and take theirs with them.
    private static long ofEnded(ProcessHandle process) {
        var told = Path.of("/proc/" + process.pid() + "/stat");
        if (!Files.exists(told)) {
            return 0;
        }
        try {
            var text = Files.readString(told);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return 10_000_000 * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
