package remontada;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.TIE_RECORD;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import remontada.football.Season;
import remontada.growth.Later;

/// Measures pages as a reader gets them: over loopback, compressed, nothing cached.
///
/// One request follows the other, so the site never has more than one core's worth of a reader's work: what the
/// browser, the site and PostgreSQL do takes turns. All three are on this machine and the browser is in the site's own
/// process; the compiler and the garbage collector may use other cores, `taskset -c 0` denies them that. Before
/// anything is measured all pages are asked for in turn, until the virtual machine has compiled what they run.
final class Bench implements ExecuteListener {
    private static final String ROW = "%-12s %9s %9s %9s %9s %11s %11s %11s%n";

    private static final long SEED = 1955;

    private final transient AtomicInteger statements = new AtomicInteger();
    private final transient AtomicLong inDatabase = new AtomicLong();
    private final transient ThreadLocal<Long> asked = new ThreadLocal<>();
    private final transient PrintStream out;

    Bench(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        statements.incrementAndGet();
        asked.set(System.nanoTime());
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        inDatabase.addAndGet(System.nanoTime() - asked.get());
    }

    /// What was measured of one kind of page: milliseconds, and the most statements and bytes.
    private record Row(
            double median, double p99, double slowest, double database, int statements, int html, int compressed) {}

    /// Prints a table with a line for each kind of page.
    ///
    /// @param world whose pages are measured
    /// @param kinds of pages, as [SamplePages] names them
    /// @param requests to measure of each kind
    void run(String site, Later world, Collection<String> kinds, Duration warmUp, int requests) {
        var pages = new TreeMap<>(SamplePages.BY_KIND);
        pages.keySet().retainAll(kinds);
        pages.replaceAll(
                (_, addresses) -> addresses.stream().map(world::address).toList());
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            out.printf(
                    "%d requests of each kind, one after the other, after %d in %d s; %d processors, load %.1f%n",
                    requests,
                    warmUp(client, site, pages.values(), warmUp),
                    warmUp.toSeconds(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            out.printf(ROW, "page", "median", "p99", "slowest", "database", "statements", "HTML bytes", "compressed");
            pages.forEach((kind, addresses) -> print(kind, measure(client, site, addresses, requests)));
        }
    }

    /// Pages of every tie of two legs, each on every day from its first leg to the third after its second, in an order
    /// that is always the same and looks like none.
    static List<String> tiesOnEveryDay(DSLContext sql) {
        var host = CLUB.as("host");
        var visitor = CLUB.as("visitor");
        var pages = sql
                .select(
                        COMPETITION.SLUG,
                        TIE_RECORD.SEASON_ID,
                        host.SLUG,
                        visitor.SLUG,
                        TIE_RECORD.FIRST_ON,
                        TIE_RECORD.SECOND_ON)
                .from(TIE_RECORD)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(TIE_RECORD.COMPETITION_ID))
                .join(host)
                .on(host.ID.eq(TIE_RECORD.HOST_ID))
                .join(visitor)
                .on(visitor.ID.eq(TIE_RECORD.VISITOR_ID))
                .where(TIE_RECORD.DECIDED_ON.isNotNull().and(TIE_RECORD.SECOND_ON.isNotNull()))
                .orderBy(TIE_RECORD.TIE_ID)
                .fetch(mapping((competition, season, one, other, first, second) -> first.datesUntil(second.plusDays(4))
                        .map(day -> "/ties/" + competition + "/" + new Season(season).name() + "/" + one + "-v-" + other
                                + "?on=" + day)))
                .stream()
                .flatMap(days -> days)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(pages, new Random(SEED));
        return pages;
    }

    /// The process that answers one of the site's connections.
    static long connection(DSLContext sql) {
        return sql.select(field("pg_backend_pid()", Long.class)).fetchSingle().value1();
    }

    private static int warmUp(HttpClient client, String site, Collection<List<String>> pages, Duration time) {
        var addresses = pages.stream().flatMap(List::stream).toList();
        var end = System.nanoTime() + time.toNanos();
        int asked = 0;
        while (System.nanoTime() < end) {
            get(client, site + addresses.get(asked++ % addresses.size()), "br");
        }
        return asked;
    }

    private Row measure(HttpClient client, String site, List<String> addresses, int requests) {
        var most = new int[3];
        for (var address : addresses) {
            statements.set(0);
            int html = get(client, site + address, "identity").body().length;
            most[0] = Math.max(most[0], statements.get());
            most[1] = Math.max(most[1], html);
            most[2] = Math.max(most[2], get(client, site + address, "br").body().length);
        }
        inDatabase.set(0);
        var times = new double[requests];
        for (int i = 0; i < requests; i++) {
            var begun = System.nanoTime();
            get(client, site + addresses.get(i % addresses.size()), "br");
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return new Row(
                times[requests / 2],
                times[requests * 99 / 100],
                times[requests - 1],
                inDatabase.get() / 1e6 / requests,
                most[0],
                most[1],
                most[2]);
    }

    private void print(String kind, Row row) {
        out.printf(
                ROW,
                kind,
                "%.1f ms".formatted(row.median()),
                "%.1f ms".formatted(row.p99()),
                "%.1f ms".formatted(row.slowest()),
                "%.1f ms".formatted(row.database()),
                row.statements(),
                row.html(),
                row.compressed());
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
