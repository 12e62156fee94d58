package remontada.platform.guard;

import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/// HTTP/1.1 on connections that never more than one thread reads at a time.
///
/// Jetty (12.1.12 to 12.1.14) refuses a malformed request on another thread than the one that read it, and goes on
/// reading once it is refused, which may be before the first thread is done. The two then give the connection's buffer
/// back to the pool twice, and the next two connections share it: one reader's request is answered on another's
/// connection, and theirs never.
final class OneReader extends HttpConnectionFactory {
    OneReader(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint client) {
        var connection = new Waiting(getHttpConfiguration(), connector, client);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, client);
    }

    private static final class Waiting extends HttpConnection {
        private final ReentrantLock reading = new ReentrantLock();

        Waiting(HttpConfiguration configuration, Connector connector, EndPoint client) {
            super(configuration, connector, client);
        }

        @Override
        public void onFillable() {
            reading.lock();
            try {
                super.onFillable();
            } finally {
                reading.unlock();
            }
        }
    }
}
