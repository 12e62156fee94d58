package remontada.platform.guard;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The site's door: how clients connect, how long they are waited for, and whose word is taken for who they are.
///
/// @param tls what readers are served by HTTPS with; without it a proxy in front does that, or nobody
/// @param site where readers reach it, if the operator said so
public record Guard(TrustedProxies proxies, Limits limits, Optional<Tls> tls, Optional<URI> site) {
    /// What Javalin finds no route for is not there; what nobody can read is no address.
    private static final UriCompliance READABLE = UriCompliance.LEGACY.without(
            "readable", Violation.UTF16_ENCODINGS, Violation.BAD_UTF8_ENCODING, Violation.BAD_PERCENT_ENCODING);

    /// Of the headers that came on a connection, so that equal ones are not read again. Jetty takes a hundred bytes for
    /// each, on every connection, and many must fit into a small heap.
    private static final int REMEMBERED_LETTERS = 128;

    /// Nobody is believed, and everybody is waited for as usual.
    public static Guard usual() {
        return new Guard(TrustedProxies.none(), Limits.usual(), Optional.empty(), Optional.empty());
    }

    public void protect(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(this::configure);
        config.jetty.modifyServer(this::configure);
        config.jetty.addConnector((server, http) -> waiting(plain(server, http, config.jetty.port)));
        tls.ifPresent(given -> config.jetty.addConnector((server, http) -> waiting(given.connector(server, http))));
    }

    /// The port that readers are served on by HTTPS.
    public static int securePort(Server server) {
        return List.of(server.getConnectors()).stream()
                .filter(connector -> connector.getProtocols().contains("ssl"))
                .map(NetworkConnector.class::cast)
                .findFirst()
                .orElseThrow()
                .getLocalPort();
    }

    private void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(READABLE);
        http.setIdleTimeout(limits.idle().toMillis());
        http.setHeaderCacheSize(REMEMBERED_LETTERS);
        http.addCustomizer(new Doorkeeper(proxies));
    }

    private void configure(Server server) {
        server.addBean(new Patience(server, limits));
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        if (tls.isPresent()) {
            server.insertHandler(new TowardsHttps(site, () -> securePort(server)));
        }
    }

    private static ServerConnector plain(Server server, HttpConfiguration http, int port) {
        var connector = new ServerConnector(server, new OneReader(http));
        connector.setPort(port);
        return connector;
    }

    private ServerConnector waiting(ServerConnector connector) {
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setAcceptQueueSize(1_024);
        return connector;
    }
}
