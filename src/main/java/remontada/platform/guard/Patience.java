package remontada.platform.guard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/// Ends connections of those who dawdle: who sends a request or a handshake byte by byte, who takes an answer drop
/// by drop, and, when too many are open, who has most of them and has been silent for the longest. The server's
/// idle time-out sees none of the first two, since each byte starts it anew.
///
/// It looks once a second and is that much late at most. A connection on which nothing is due (live events, a browser
/// between two pages) is left alone.
final class Patience extends AbstractLifeCycle {
    private static final long LOOK_EVERY_MILLISECONDS = 1_000;

    private final Server server;
    private final Limits limits;
    private Map<EndPoint, Dawdling> known = Map.of();
    private Scheduler.@Nullable Task next;

    Patience(Server server, Limits limits) {
        this.server = server;
        this.limits = limits;
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    @Override
    protected void doStop() {
        if (next != null) {
            next.cancel();
        }
    }

    private void lookLater() {
        next = server.getScheduler().schedule(this::lookAgain, LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void lookAgain() {
        try {
            look(System.nanoTime());
        } finally {
            if (isStarted()) {
                lookLater();
            }
        }
    }

    private void look(long now) {
        var open = Stream.of(server.getConnectors())
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .filter(AbstractEndPoint.class::isInstance)
                .map(AbstractEndPoint.class::cast)
                .toList();
        var found = HashMap.<EndPoint, Dawdling>newHashMap(open.size());
        for (var point : open) {
            var traffic = Traffic.of(point);
            var dawdling = known.getOrDefault(point, Dawdling.NONE).after(traffic, now);
            if (dawdling.exceeds(limits, traffic, now)) {
                point.close(new TimeoutException("too slow"));
            } else {
                found.put(point, dawdling);
            }
        }
        known = found;
        makeRoom(open);
    }

    private static Object client(AbstractEndPoint point) {
        return point.getRemoteSocketAddress() instanceof InetSocketAddress peer ? peer.getAddress() : "";
    }

    private void makeRoom(List<AbstractEndPoint> open) {
        var tooMany = open.size() - limits.connections() / 4 * 3;
        if (tooMany > 0) {
            var of = open.stream().collect(groupingBy(Patience::client, counting()));
            open.stream()
                    .filter(point -> Traffic.of(point).isSilent())
                    .sorted(Comparator.<AbstractEndPoint>comparingLong(point -> of.getOrDefault(client(point), 0L))
                            .thenComparingLong(AbstractEndPoint::getIdleFor)
                            .reversed())
                    .limit(tooMany)
                    .forEach(point -> point.close(new TimeoutException("room for others")));
        }
    }
}
