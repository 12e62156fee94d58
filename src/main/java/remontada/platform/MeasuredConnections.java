package remontada.platform;

import com.zaxxer.hikari.metrics.MetricsTrackerFactory;

/// Connections that are kept, can tell how they are used, and are closed in the end.
abstract class MeasuredConnections extends Connections implements AutoCloseable {
    abstract void measuredBy(MetricsTrackerFactory measure);

    abstract PoolUse use();

    @Override
    public abstract void close();
}
