package remontada.platform.guard;

import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.jspecify.annotations.Nullable;

/// What has gone over a connection so far.
///
/// @param bytesIn as they came, encrypted or not
/// @param requests that came in whole
/// @param answers that were begun
/// @param waits whether bytes wait for the reader to take them
/// @param multiplexed whether requests come side by side (HTTP/2), each with a time-out of its own: bytes between two
/// of
/// them belong to none
record Traffic(long bytesIn, long bytesOut, long requests, long answers, boolean waits, boolean multiplexed) {
    static Traffic of(AbstractEndPoint point) {
        var outer = point.getConnection();
        var inner = outer instanceof SslConnection tls ? tls.getSslEndPoint().getConnection() : outer;
        return new Traffic(
                outer == null ? 0 : outer.getBytesIn(),
                outer == null ? 0 : outer.getBytesOut(),
                count(inner, true),
                count(inner, false),
                point.getWriteFlusher().isPending(),
                inner instanceof HTTP2Connection);
    }

    /// Whether nothing is being answered.
    boolean isSilent() {
        return !waits && answers >= requests;
    }

    private static long count(@Nullable Connection connection, boolean in) {
        return connection == null ? 0 : in ? connection.getMessagesIn() : connection.getMessagesOut();
    }
}
