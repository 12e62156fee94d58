package remontada.cache;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import remontada.platform.SiteAddress;
import remontada.platform.guard.Caller;

/// Reads from a request what its answer depends on.
final class Addresses {
    private static final int LONGEST = 2_000;

    private final Parameters parameters;
    private final Optional<URI> site;
    private final Predicate<String> passing;
    private volatile String lastHost = "";

    /// @param site where readers reach the site, if the operator says so
    /// @param passing which paths are never kept
    Addresses(Parameters parameters, Optional<URI> site, Predicate<String> passing) {
        this.parameters = parameters;
        this.site = site;
        this.passing = passing;
    }

    /// None where the answer is for this one request.
    @Nullable
    Address of(Request request) {
        var headers = request.getHeaders();
        var path = request.getHttpURI().getPath();
        var caller = Caller.of(request);
        var host = caller.host().orElse(null);
        if (!isPlain(request) || path == null || host == null || passing.test(path)) {
            return null;
        }
        var query = request.getHttpURI().getQuery();
        var tidy = query == null ? "" : parameters.tidy(query);
        var page = tidy.isEmpty() ? path : path + '?' + tidy;
        if (page.length() > LONGEST || site.isEmpty() && !isHost(host)) {
            return null;
        }
        return new Address(
                page, site.isPresent() ? null : host, caller.secure(), isAskedAsData(headers.get(HttpHeader.ACCEPT)));
    }

    /// Whether the address asked for is the one that is kept, letter by letter.
    static boolean isExact(Address address, Request request) {
        return address.page().equals(request.getHttpURI().getPathQuery());
    }

    /// How the site itself is asked for an address.
    String host(Address address) {
        return address.host() != null ? address.host() : site.orElseThrow().getAuthority();
    }

    private static boolean isPlain(Request request) {
        var method = request.getMethod();
        var headers = request.getHeaders();
        return (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method))
                && request.getLength() <= 0
                && !headers.contains(HttpHeader.TRANSFER_ENCODING)
                && !headers.contains(HttpHeader.EXPECT);
    }

    private boolean isHost(String host) {
        if (host.equals(lastHost)) {
            return true;
        }
        var is = new SiteAddress(Optional.empty()).of(host, false).isPresent();
        lastHost = is ? host : lastHost;
        return is;
    }

    private static boolean isAskedAsData(@Nullable String accept) {
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
