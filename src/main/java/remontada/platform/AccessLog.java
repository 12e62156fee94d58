package remontada.platform;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line a request, as `key=value` pairs. Of the reader it keeps the program used, never the address.
public final class AccessLog implements RequestLog {
    /// The request's attribute that holds its [AtomicInteger] of SQL statements.
    public static final String STATEMENTS = "remontada.statements";

    /// The request's attribute that says that its answer stays open as long as the reader: that is not slow.
    public static final String LASTING = "remontada.lasting";

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final double SLOW_MILLISECONDS = 250;
    private static final int LONGEST = 300;

    @Override
    public void log(Request request, Response response) {
        LOG.info(line(request, response));
    }

    private static String line(Request request, Response response) {
        var milliseconds = (System.nanoTime() - request.getHeadersNanoTime()) / 1e6;
        var line = new StringBuilder(200)
                .append("time=")
                .append(Instant.ofEpochMilli(Request.getTimeStamp(request)).truncatedTo(ChronoUnit.MILLIS));
        add(line, "method", request.getMethod());
        add(line, "path", request.getHttpURI().getPathQuery());
        add(line, "status", String.valueOf(response.getStatus()));
        add(line, "bytes", String.valueOf(Response.getContentBytesWritten(response)));
        addTenths(line.append(" ms="), milliseconds);
        if (request.getAttribute(STATEMENTS) instanceof AtomicInteger statements) {
            add(line, "statements", statements.toString());
        }
        add(line, "agent", request.getHeaders().get(HttpHeader.USER_AGENT));
        if (milliseconds >= SLOW_MILLISECONDS && request.getAttribute(LASTING) == null) {
            add(line, "slow", "true");
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String key, @Nullable String value) {
        if (value != null) {
            line.append(' ').append(key).append('=').append(safe(value));
        }
    }

    private static void addTenths(StringBuilder line, double number) {
        var tenths = Math.round(number * 10);
        line.append(tenths / 10).append('.').append(tenths % 10);
    }

    /// Quoted where it has to be; nothing a reader sends can begin a new line or a new pair.
    static String safe(String value) {
        var text = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        if (isPlain(text)) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append((char) character);
                default -> {
                    if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                        quoted.append(String.format("\\u%04x", character));
                    } else {
                        quoted.append((char) character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /// Printable ASCII without blanks, quotes and backslashes; an equals sign only in an address.
    private static boolean isPlain(String text) {
        var address = text.startsWith("/");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' '
                    || character > '~'
                    || character == '"'
                    || character == '\\'
                    || character == '=' && !address) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
