package remontada.platform;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/// What the site measures of itself while it runs, in Prometheus' words: requests by route, SQL statements, connection
/// pool, memory and processors.
public final class Metrics implements RequestLog, AutoCloseable {
    /// The request's attribute that holds the route that answered it, such as `/clubs/{club}`.
    public static final String ROUTE = "remontada.route";

    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics(Database database) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
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
    /// up routes without end.
    @Override
    public void log(Request request, Response response) {
        var route = request.getAttribute(ROUTE) instanceof String matched ? matched : "none";
        var tags = Tags.of(
                "method", known(request.getMethod()), "route", route, "status", Integer.toString(response.getStatus()));
        if (request.getAttribute(AccessLog.LASTING) != null) {
            return;
        }
        Timer.builder("http.server.requests")
                .description("Requests from their first byte to the end of the answer")
                .tags(tags)
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(System.nanoTime() - request.getHeadersNanoTime(), TimeUnit.NANOSECONDS);
        summary("http.server.response", "Bytes of an answer's body as sent", "bytes", route)
                .record(Response.getContentBytesWritten(response));
        if (request.getAttribute(AccessLog.STATEMENTS) instanceof AtomicInteger statements) {
            summary("http.server.statements", "SQL statements that an answer took", "statements", route)
                    .record(statements.get());
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
        collections.close();
        registry.close();
    }

    private DistributionSummary summary(String name, String description, String unit, String route) {
        return DistributionSummary.builder(name)
                .description(description)
                .baseUnit(unit)
                .tag("route", route)
                .register(registry);
    }

    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "OPTIONS" -> method;
            default -> "other";
        };
    }
}
