package remontada.platform.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at every request before anything else does: notes who asks, and refuses what no reader sends. No page takes a
/// body, so a request with one is answered without reading it.
final class Doorkeeper implements HttpConfiguration.Customizer {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final TrustedProxies proxies;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile String lastHost = "";

    Doorkeeper(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        var caller = proxies.caller(request);
        request.setAttribute(Caller.ATTRIBUTE, caller);
        if (isBehindAnother(caller, request.getHeaders()) && told.compareAndSet(false, true)) {
            LOG.warn(
                    "Requests come through a proxy at {} that TRUSTED_PROXIES doesn't name: it counts as one reader",
                    caller.address().getHostAddress());
        }
        if (hasBody(request.getHeaders())) {
            throw new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        if (caller.host().filter(host -> !isPlausible(host)).isPresent()) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400);
        }
        return request;
    }

    /// Nearly all requests name the same host.
    private boolean isPlausible(String host) {
        if (host.equals(lastHost)) {
            return true;
        }
        var plausible = HostName.isPlausible(host);
        if (plausible) {
            lastHost = host;
        }
        return plausible;
    }

    /// Whether somebody on a network of our own says that they ask for others.
    private static boolean isBehindAnother(Caller caller, HttpFields headers) {
        return (caller.address().isSiteLocalAddress() || caller.address().isLoopbackAddress())
                && (headers.contains(HttpHeader.X_FORWARDED_FOR) || headers.contains(HttpHeader.FORWARDED));
    }

    private static boolean hasBody(HttpFields headers) {
        if (headers.contains(HttpHeader.TRANSFER_ENCODING)) {
            return true;
        }
        for (var field : headers) {
            if (field.getHeader() == HttpHeader.CONTENT_LENGTH
                    && !field.getValue().strip().equals("0")) {
                return true;
            }
        }
        return false;
    }
}
