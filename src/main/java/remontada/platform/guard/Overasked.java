package remontada.platform.guard;

import java.time.Duration;

/// More pages were asked for than are made just now: by one client (429), or by all together (503).
public final class Overasked extends RuntimeException {
    /// The attribute of a request that is refused for it, by whoever stands before the routes.
    public static final String ATTRIBUTE = "remontada.overasked";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration A_LITTLE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final int status;
    private final transient Duration wait;

    private Overasked(int status, Duration wait) {
        super("More asked for than is made", null, false, false);
        this.status = status;
        this.wait = wait;
    }

    static Overasked client(Duration wait) {
        return new Overasked(TOO_MANY_REQUESTS, wait);
    }

    static Overasked everybody() {
        return new Overasked(UNAVAILABLE, A_LITTLE);
    }

    public int status() {
        return status;
    }

    /// Whether anybody else would be refused as well.
    public boolean isForAll() {
        return status == UNAVAILABLE;
    }

    /// After how many seconds to ask again.
    public long retryAfter() {
        return Math.clamp(wait.toSeconds() + 1, 1, LONGEST.toSeconds());
    }
}
