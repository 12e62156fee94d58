package remontada.platform.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Optional;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;

/// Who asks, and how they reached the site: through the proxies that the operator trusts, or directly.
///
/// @param address of the reader, or of the nearest proxy that isn't trusted
/// @param secure whether the reader came by HTTPS
/// @param host the site's name and port as the reader wrote it; none where it named none
public record Caller(InetAddress address, boolean secure, Optional<String> host) {
    /// The request's attribute that holds it.
    public static final String ATTRIBUTE = "remontada.caller";

    private static final int ONE_NETWORK = 64;

    /// Who a request comes from.
    public static Caller of(Context context) {
        return Optional.<Caller>ofNullable(context.attribute(ATTRIBUTE))
                .orElseThrow(() -> new IllegalStateException("A request came past the doorkeeper"));
    }

    /// The site, where it asks itself as a reader would.
    public static Caller itself(boolean secure, Optional<String> host) {
        return new Caller(InetAddress.getLoopbackAddress(), secure, host);
    }

    /// Whether the site asks itself.
    public static boolean isTheSite(Request request) {
        return request.getConnectionMetaData().getConnector() instanceof LocalConnector;
    }

    /// Who a request comes from.
    public static Caller of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("A request came past the doorkeeper");
    }

    /// What is counted as one client: an IPv4 address, or the network of an IPv6 address, of which anyone has 2⁶⁴.
    public InetAddress client() {
        return address.getAddress().length == 4 ? address : AddressBlock.network(address, ONE_NETWORK);
    }
}
