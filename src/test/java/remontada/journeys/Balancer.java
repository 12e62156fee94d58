package remontada.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// Leads connections to one node, and new ones to another once that is said: all that a load balancer is to a browser.
final class Balancer implements AutoCloseable {
    private final ServerSocket entrance;
    private volatile int node;

    /// @param node the port it leads to
    Balancer(int node) {
        this.node = node;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    void leadTo(int other) {
        node = other;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var browser = entrance.accept();
                var site = new Socket(InetAddress.getLoopbackAddress(), node);
                Thread.startVirtualThread(() -> pass(browser, site));
                Thread.startVirtualThread(() -> pass(site, browser));
            } catch (IOException e) {
                // The entrance was closed, or the node is gone: whoever came is turned away.
                Thread.onSpinWait();
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end hung up: both are closed.
            Thread.onSpinWait();
        }
    }
}
