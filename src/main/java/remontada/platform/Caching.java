package remontada.platform;

import io.javalin.http.Context;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long an answer stays right, and so how long others may keep it.
///
/// A browser asks each time, and gets a 304 while it has the present one. A cache that many share may give out what it
/// has for some seconds; while the site is away, for long.
public enum Caching {
    /// Of a match that is on.
    LIVE(1, 1, 0),
    /// Of the site's own day.
    TODAY(300, 2, 1),
    /// Of a day that is over: only a correction changes it.
    PAST(86_400, 60, 10);

    private static final String ATTRIBUTE = "remontada.caching";
    private static final int WITHOUT_THE_SITE = 86_400;

    private final int seconds;
    private final String header;

    Caching(int seconds, int shared, int whileAskingAnew) {
        this.seconds = seconds;
        this.header = "public, max-age=0, s-maxage=" + shared
                + (whileAskingAnew == 0 ? "" : ", stale-while-revalidate=" + whileAskingAnew) + ", stale-if-error="
                + WITHOUT_THE_SITE;
    }

    /// How long it stays right while the data don't change.
    public int seconds() {
        return seconds;
    }

    /// The `Cache-Control` header.
    public String header() {
        return header;
    }

    /// Says how long the answer to a request stays right.
    public void isOf(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    static Caching of(Context context) {
        return of(name -> context.attribute(name));
    }

    /// What was said of a request.
    ///
    /// @param attributes of the request
    public static Caching of(Function<String, @Nullable Object> attributes) {
        return attributes.apply(ATTRIBUTE) instanceof Caching said ? said : TODAY;
    }
}
