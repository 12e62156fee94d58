package remontada.platform;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/// What the site measures of itself while it runs, in Prometheus' words: answers by route and by what the page cache
/// had, SQL statements, connection pool, the process. Nothing is asked for when it is read, so that it tells as much
/// and as fast while the database is away.
public final class Metrics implements RequestLog, AutoCloseable {
    /// The request's attribute that holds the route that answered it, such as `/clubs/{club}`.
    public static final String ROUTE = "remontada.route";

    /// The request's attribute that says what the page cache had: `hit`, `miss` or `stale`. Without it, `none`.
    public static final String CACHE = "remontada.cache";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ProcessMetrics process = new ProcessMetrics(registry);
    private final ConcurrentMap<AnswerSeries.Labels, AnswerSeries> answers = new ConcurrentHashMap<>();
    private final ConcurrentMap<Status, Counter> statuses = new ConcurrentHashMap<>();

    private record Status(String method, int status) {}

    public Metrics(Database database) {
        database.measuredBy(new MicrometerMetricsTrackerFactory(registry));
    }

    /// Shows a number as it is whenever it is asked for.
    public void watch(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    /// Shows how often something has happened by now.
    public void total(String name, String description, LongSupplier total) {
        FunctionCounter.builder(name, registry, _ -> total.getAsLong())
                .description(description)
                .register(registry);
    }

    /// Everything as Prometheus reads it.
    public String text() {
        return registry.scrape();
    }

    /// Counts a request that has been answered. Addresses that lead nowhere count together, so that nobody can make
    /// up routes without end. An answer that stays open has no time to speak of.
    @Override
    public void log(Request request, Response response) {
        statuses.computeIfAbsent(new Status(known(request.getMethod()), response.getStatus()), this::counter)
                .increment();
        if (request.getAttribute(AccessLog.LASTING) == null) {
            var series =
                    answers.computeIfAbsent(labels(request, response), labels -> new AnswerSeries(registry, labels));
            series.answered(System.nanoTime() - begun(request), Response.getContentBytesWritten(response));
            if (request.getAttribute(AccessLog.STATEMENTS) instanceof AtomicInteger statements) {
                series.asked(statements.get());
            }
        }
    }

    /// Counts something that happened.
    ///
    /// @param tags names and values, in turn
    public void count(String name, String description, String... tags) {
        Counter.builder(name)
                .description(description)
                .tags(tags)
                .register(registry)
                .increment();
    }

    /// Measures something whenever it is read.
    ///
    /// @param tags names and values, in turn
    public void gauge(String name, String description, String unit, Supplier<Number> value, String... tags) {
        Gauge.builder(name, value)
                .description(description)
                .baseUnit(unit)
                .tags(tags)
                .register(registry);
    }

    @Override
    public void close() {
        process.close();
        registry.close();
    }

    /// When a request's headers were read; of what was no request at all, when it began, or just now.
    static long begun(Request request) {
        var headers = request.getHeadersNanoTime();
        if (headers != 0 && headers != Long.MIN_VALUE) {
            return headers;
        }
        var begun = request.getBeginNanoTime();
        return begun == 0 || begun == Long.MIN_VALUE ? System.nanoTime() : begun;
    }

    private static AnswerSeries.Labels labels(Request request, Response response) {
        return new AnswerSeries.Labels(
                request.getAttribute(ROUTE) instanceof String matched ? matched : "none",
                request.getAttribute(CACHE) instanceof String cache ? cacheState(cache) : "none",
                response.getStatus() / 100);
    }

    private static String cacheState(String state) {
        return switch (state) {
            case "hit", "miss", "stale" -> state;
            default -> "none";
        };
    }

    private Counter counter(Status of) {
        return Counter.builder("http.server.answers")
                .description("Answers by their status, events included")
                .tags("method", of.method(), "status", Integer.toString(of.status()))
                .register(registry);
    }

    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "OPTIONS" -> method;
            case null, default -> "other";
        };
    }
}
