package remontada.platform.guard;

import java.net.URI;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Leads readers who came by HTTP to the same address by HTTPS. What watches over the site (`/health…`) is answered
/// either way.
final class TowardsHttps extends Handler.Wrapper {
    private static final String HEALTH = "/health";
    private static final int USUAL_PORT = 443;

    private final Optional<URI> site;
    private final IntSupplier port;

    /// @param site where readers reach it, if that is known
    /// @param port of HTTPS, where it isn't
    TowardsHttps(Optional<URI> site, IntSupplier port) {
        this.site = site;
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)
                || caller.secure()
                || Caller.isTheSite(request)
                || request.getHttpURI().getPath().startsWith(HEALTH)) {
            return super.handle(request, response, callback);
        }
        var there = site.map(this::there).or(() -> caller.host().map(this::there));
        if (there.isEmpty()) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        SafetyHeaders.of(false, false).forEach(response.getHeaders()::put);
        response.getHeaders()
                .put(HttpHeader.LOCATION, there.get() + request.getHttpURI().getPathQuery())
                .put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
        callback.succeeded();
        return true;
    }

    private String there(URI site) {
        return "https".equals(site.getScheme()) ? site.toString() : there(site.getAuthority());
    }

    private String there(String host) {
        var name = host.replaceFirst(":\\d+$", "");
        return "https://" + name + (port.getAsInt() == USUAL_PORT ? "" : ":" + port.getAsInt());
    }
}
