package remontada.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import remontada.platform.RequestId;
import remontada.platform.guard.Caller;
import remontada.platform.guard.FairShare;

/// Asks the site itself for an answer, the way a reader would and without any reader's connection, and keeps what it
/// says.
final class Renders {
    private static final int MOST_SECONDS = 40;

    private final LocalConnector connector;
    private final Addresses addresses;
    private final DataVersion version;
    private final Map<EndPoint, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(Address address, Stamp stamp, CompletableFuture<Copy> copy) {}

    Renders(Server server, Executor threads, Addresses addresses, DataVersion version) {
        var http = server.getConnectors()[0].getConnectionFactory(HttpConnectionFactory.class);
        this.connector = new LocalConnector(
                server, threads, null, null, 1, new HttpConnectionFactory(http.getHttpConfiguration()));
        this.addresses = addresses;
        this.version = version;
    }

    void start() throws Exception {
        connector.start();
    }

    void stop() throws Exception {
        connector.stop();
    }

    /// Asks and waits for the answer, whatever it is.
    ///
    /// @param name of the reader's request, for the logs; empty where there is none
    Copy make(Address address, String name) throws ExecutionException, TimeoutException, InterruptedException {
        var copy = new CompletableFuture<Copy>();
        var end = connector.connect();
        asked.put(end, new Asked(address, version.current(), copy));
        try {
            end.addInput(request(address, name));
            return copy.get(MOST_SECONDS, TimeUnit.SECONDS);
        } finally {
            asked.remove(end);
            end.close();
        }
    }

    /// Whether a request is one of those that are made here.
    boolean isOwn(Request request) {
        return request.getConnectionMetaData().getConnector() == connector;
    }

    /// Lets the site answer such a request.
    boolean answer(Request request, Response response, Callback callback, Handler site) throws Exception {
        var question = asked.get(request.getConnectionMetaData().getConnection().getEndPoint());
        if (question == null) {
            return false;
        }
        var address = question.address();
        request.setAttribute(Caller.ATTRIBUTE, Caller.itself(address.secure(), Optional.of(addresses.host(address))));
        request.setAttribute(FairShare.HAS_PLACE, true);
        var render = new Render(request, response, question.stamp(), question.copy());
        return site.handle(request, render, render.done(callback));
    }

    private String request(Address address, String name) {
        return "GET " + address.page() + " HTTP/1.1\r\nHost: " + addresses.host(address)
                + "\r\nAccept-Encoding: br, gzip\r\nConnection: close\r\n"
                + (name.isEmpty() ? "" : RequestId.HEADER + ": " + name + "\r\n")
                + (address.data() ? "Accept: application/json\r\n" : "")
                + "\r\n";
    }
}
