package remontada.cache;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.Request;
import remontada.platform.AccessLog;
import remontada.platform.Metrics;

/// Counts what readers were given, and leaves word of it on their request for the access log.
final class Tally {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder refused = new LongAdder();

    void measuredBy(Metrics metrics) {
        metrics.total("cache.hits", "Requests answered with what was kept", hits::sum);
        metrics.total("cache.misses", "Requests that waited for an answer to be made", misses::sum);
        metrics.total("cache.stale", "Requests answered with what may be outdated", stale::sum);
        metrics.total("cache.refused", "Answers not made for want of a place or of a share", refused::sum);
    }

    void answered(Found found, Request request) {
        var made = found.copy().made();
        request.setAttribute(Metrics.ROUTE, made.route());
        switch (found.state()) {
            case HIT -> {
                hits.increment();
                request.setAttribute(Metrics.CACHE, "hit");
            }
            case MISS -> {
                misses.increment();
                request.setAttribute(Metrics.CACHE, "miss");
                request.setAttribute(AccessLog.STATEMENTS, made.statements());
            }
            case STALE -> {
                stale.increment();
                request.setAttribute(Metrics.CACHE, "stale");
            }
        }
    }

    void refused() {
        refused.increment();
    }
}
