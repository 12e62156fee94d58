package remontada.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import remontada.cache.Copy.Made;
import remontada.platform.AccessLog;
import remontada.platform.Caching;
import remontada.platform.Metrics;

/// An answer in the making: takes down what the site says, instead of sending it.
final class Render extends Response.Wrapper {
    private final Stamp stamp;
    private final CompletableFuture<Copy> copy;
    private final HttpFields.Mutable headers = HttpFields.build();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private final long begun = System.nanoTime();
    private int status = HttpStatus.OK_200;
    private boolean committed;
    private boolean ended;

    Render(Request request, Response sent, Stamp stamp, CompletableFuture<Copy> copy) {
        super(request, sent);
        this.stamp = stamp;
        this.copy = copy;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public HttpFields.Mutable getHeaders() {
        return headers;
    }

    @Override
    public boolean isCommitted() {
        return committed;
    }

    @Override
    public boolean hasLastWrite() {
        return ended;
    }

    @Override
    public boolean isCompletedSuccessfully() {
        return ended;
    }

    @Override
    public void reset() {
        status = HttpStatus.OK_200;
        headers.clear();
        body.reset();
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
        committed = true;
        ended |= last;
        if (bytes != null) {
            var more = new byte[bytes.remaining()];
            bytes.get(more);
            body.writeBytes(more);
        }
        callback.succeeded();
    }

    /// What is called when the site has said everything.
    ///
    /// @param afterwards ends the request that it was asked by
    Callback done(Callback afterwards) {
        return Callback.from(
                () -> {
                    ended = true;
                    copy.complete(copy());
                    afterwards.succeeded();
                },
                failure -> {
                    copy.completeExceptionally(failure);
                    afterwards.failed(failure);
                });
    }

    private Copy copy() {
        var request = getRequest();
        var caching = Caching.of(request::getAttribute);
        return new Copy(
                new Made(
                        status,
                        headers.asImmutable(),
                        stamp,
                        begun,
                        request.getAttribute(Metrics.ROUTE),
                        request.getAttribute(AccessLog.STATEMENTS),
                        TimeUnit.SECONDS.toNanos(status == HttpStatus.OK_200 ? caching.seconds() : 60)),
                body.toByteArray());
    }
}
