package remontada.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

/// What is measured of the process: heap, collections, threads, open files, processors, and which build it is.
final class ProcessMetrics implements AutoCloseable {
    private final JvmGcMetrics collections = new JvmGcMetrics();

    ProcessMetrics(MeterRegistry registry) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("process.resident.memory", () -> Memory.resident().orElse(Double.NaN))
                .description("Memory that the process holds, where the system tells")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("build.info", () -> 1)
                .description("Which build runs, on which Java")
                .tags("version", Build.name(), "java", Runtime.version().toString())
                .register(registry);
    }

    @Override
    public void close() {
        collections.close();
    }
}
