package remontada.platform;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line a request, as `key=value` pairs or as JSON. Of the reader it keeps the program used, never the address.
public final class AccessLog implements RequestLog {
    /// The request's attribute that holds its [AtomicInteger] of SQL statements.
    public static final String STATEMENTS = "remontada.statements";

    /// The request's attribute that says that its answer stays open as long as the reader: that is not slow.
    public static final String LASTING = "remontada.lasting";

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final double SLOW_MILLISECONDS = 250;
    private static final int LONGEST = 300;

    private final boolean json;

    /// @param json whether a line is an object of JSON instead
    public AccessLog(boolean json) {
        this.json = json;
    }

    @Override
    public void log(Request request, Response response) {
        if (LOG.isInfoEnabled()) {
            var line = json ? Line.inJson() : Line.inPairs();
            tell(line, request, response);
            LOG.info(line.toString());
        }
    }

    private static void tell(Line line, Request request, Response response) {
        var microseconds = (System.nanoTime() - Metrics.begun(request)) / 1_000;
        var lasting = request.getAttribute(LASTING) != null;
        line.add("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
        line.add("id", RequestId.of(request));
        line.add("method", request.getMethod());
        line.add("path", request.getHttpURI().getPathQuery());
        line.add("status", response.getStatus());
        line.add("bytes", Response.getContentBytesWritten(response));
        line.add("ms", microseconds / 1_000.0);
        if (request.getAttribute(STATEMENTS) instanceof AtomicInteger statements) {
            line.add("statements", statements.get());
        }
        if (request.getAttribute(Metrics.CACHE) instanceof String cache) {
            line.add("cache", cache);
        }
        line.add("agent", request.getHeaders().get(HttpHeader.USER_AGENT));
        if (!lasting && microseconds >= SLOW_MILLISECONDS * 1_000) {
            line.add("slow", true);
        }
    }

    /// Quoted where it has to be; nothing a reader sends can begin a new line or a new pair.
    static String safe(String value) {
        var text = shortened(value);
        return isPlain(text) ? text : LogText.quoted(text);
    }

    /// Printable ASCII without blanks, quotes and backslashes; an equals sign only in an address. Asked several times a
    /// request, so it goes through the characters itself.
    private static boolean isPlain(String text) {
        var path = text.startsWith("/");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' '
                    || character >= 0x7f
                    || character == '"'
                    || character == '\\'
                    || character == '=' && !path) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /// What is told of a request, one thing after the other.
    private record Line(StringBuilder text, boolean json) {
        static Line inPairs() {
            return new Line(new StringBuilder(300), false);
        }

        static Line inJson() {
            return new Line(new StringBuilder(300), true);
        }

        void add(String key, @Nullable String value) {
            if (value != null) {
                written(key, json ? LogText.quoted(shortened(value)) : safe(value));
            }
        }

        void add(String key, long number) {
            written(key, Long.toString(number));
        }

        void add(String key, double number) {
            written(key, Double.toString(number));
        }

        void add(String key, boolean flag) {
            written(key, Boolean.toString(flag));
        }

        private void written(String key, String value) {
            if (json) {
                text.append(text.isEmpty() ? '{' : ',').append('"').append(key).append("\":");
            } else {
                text.append(text.isEmpty() ? "" : " ").append(key).append('=');
            }
            text.append(value);
        }

        @Override
        public String toString() {
            return json ? text + "}" : text.toString();
        }
    }
}
