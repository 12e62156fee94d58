package remontada.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Somebody who listens: an answer that stays open and holds no thread. What cannot be sent at once waits, and
/// gives way to what is newer.
final class Listener implements WriteListener {
    private static final int BUFFER = 1024;

    final String topic;
    final InetAddress client;
    private final Duration patience;
    private final ServletOutputStream out;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private byte @Nullable [] waiting;
    private @Nullable Instant waitingSince;
    private String lastEvent = "";

    /// @param client whom the site counts as one reader
    /// @param patience how long one may take nothing before being dropped
    Listener(String topic, InetAddress client, HttpServletResponse response, Duration patience) throws IOException {
        this.topic = topic;
        this.client = client;
        this.patience = patience;
        response.setBufferSize(BUFFER);
        this.out = response.getOutputStream();
        out.setWriteListener(this);
    }

    /// Done once nobody listens any more.
    CompletableFuture<Void> ended() {
        return ended;
    }

    void end() {
        ended.complete(null);
    }

    /// Tells an event, unless it is the one told last.
    synchronized boolean tell(String event, String before, Instant now) {
        if (event.equals(lastEvent)) {
            return false;
        }
        lastEvent = event;
        send(before + event, now);
        return true;
    }

    /// Sends a sign of life, unless something else waits to be sent.
    synchronized void beat(String comment, Instant now) {
        if (waiting == null) {
            send(comment, now);
        } else if (waitingSince != null && waitingSince.isBefore(now.minus(patience))) {
            end();
        }
    }

    @Override
    public synchronized void onWritePossible() {
        try {
            while (waiting != null && out.isReady()) {
                var next = waiting;
                waiting = null;
                waitingSince = null;
                out.write(next);
                if (out.isReady()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            onError(e);
        }
    }

    /// The other end is gone: there is nobody to tell.
    @Override
    public void onError(Throwable gone) {
        end();
    }

    private void send(String text, Instant now) {
        waitingSince = waiting == null ? now : waitingSince;
        waiting = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        onWritePossible();
    }
}
