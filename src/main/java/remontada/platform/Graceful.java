package remontada.platform;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import remontada.platform.guard.Caller;

/// Lets the requests in flight finish before the server stops, and takes no more; what the site has to ask itself to
/// answer those is none of the latter.
final class Graceful extends GracefulHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var site = getHandler();
        return site != null && Caller.isTheSite(request)
                ? site.handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
