package remontada.platform;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// What a request is called: in its line of the access log, in every line that is logged while it is answered, and in
/// the answer, so that a reader can name it. A proxy may give the name.
public final class RequestId extends Handler.Wrapper {
    public static final String HEADER = "X-Request-Id";

    /// Its name in the logging framework's context.
    public static final String IN_LOGS = "request";

    private static final String ATTRIBUTE = "remontada.request-id";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{7,63}");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var id = of(request);
        response.getHeaders().put(HEADER, id);
        try (var _ = inLogs(request)) {
            return super.handle(request, response, callback);
        }
    }

    /// Names a request in all that its thread logs from now on, until it is closed.
    public static MDC.MDCCloseable inLogs(Request request) {
        return MDC.putCloseable(IN_LOGS, of(request));
    }

    /// A request's name: the one it came with, where that has the shape of one, else one of our own.
    public static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String named) {
            return named;
        }
        var id = orNew(request.getHeaders().get(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /// The name of the request that is being answered; null where it got none.
    static @Nullable String of(Context context) {
        return context.req().getAttribute(ATTRIBUTE) instanceof String named ? named : null;
    }

    static String orNew(@Nullable String given) {
        return given != null && SHAPE.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
