package remontada.platform.guard;

import java.time.Duration;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// HTTPS without a proxy: HTTP/2 for those who speak it, HTTP/1.1 for the others.
///
/// @param port 0 takes a free one
/// @param renewal how often the files are looked at for another certificate
public record Tls(PemFiles files, int port, Duration renewal) {
    public static final Duration USUAL_RENEWAL = Duration.ofSeconds(30);

    /// @throws IllegalArgumentException saying what to do, when the certificate or its key can't be used
    ServerConnector connector(Server server, HttpConfiguration plain) {
        var secure = new HttpConfiguration(plain);
        // Which host was asked for is the doorkeeper's business, and a certificate may well name another
        secure.getCustomizers().addFirst(new SecureRequestCustomizer(false));
        var factory = new SslContextFactory.Server();
        factory.setKeyStore(files.keyStore());
        factory.setKeyStorePassword("");
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        var alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(HttpVersion.HTTP_1_1.asString());
        var connector = new ServerConnector(
                server,
                new SslConnectionFactory(factory, alpn.getProtocol()),
                alpn,
                new HTTP2ServerConnectionFactory(secure),
                new OneReader(secure));
        connector.setPort(port);
        connector.addBean(new Renewal(files, factory, server.getScheduler(), renewal));
        return connector;
    }
}
