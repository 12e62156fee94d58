package remontada.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import remontada.platform.guard.Caller;
import remontada.platform.guard.SafetyHeaders;

/// Answers what is no HTTP request at all (a malformed address, a header without end): the status in words, nothing
/// else.
final class BareErrors extends ErrorHandler {
    /// Whatever was tried: without it those who don't read get an answer without its headers, too.
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var secure = request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller && caller.secure();
        SafetyHeaders.of(false, secure).forEach(response.getHeaders()::put);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put(RequestId.HEADER, RequestId.of(request));
        if (request.getConnectionMetaData().getHttpVersion().getVersion() < HttpVersion.HTTP_2.getVersion()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
        var text = code + " " + HttpStatus.getMessage(code) + "\n";
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
