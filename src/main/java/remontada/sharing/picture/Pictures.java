package remontada.sharing.picture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import remontada.look.Card;
import remontada.platform.AsOf;
import remontada.platform.Delivery;
import remontada.platform.Frame;

/// Serves the share picture of every page.
///
/// `v` in its address names what it shows. The picture that a page names now may be kept for a year, and while it
/// stands on the shelf it is sent without a question to the database. An address with another `v`, or none, gets the
/// picture as it is now, and is to ask again.
public final class Pictures {
    private static final String VERSION = "v=";
    private static final long SHELF_BYTES = 48L * 1024 * 1024;
    private static final String LASTING = "public, max-age=31536000, immutable";

    private final Painter painter;
    private final boolean changing;
    private final Semaphore easels = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final AsyncCache<Address, byte[]> shelf = Caffeine.newBuilder()
            .executor(Thread::startVirtualThread)
            .maximumWeight(SHELF_BYTES)
            .weigher((Address _, byte[] png) -> png.length)
            .buildAsync();

    /// @param changing whether the template may change while the site runs: nothing is kept then
    public Pictures(Painter painter, boolean changing) {
        this.painter = painter;
        this.changing = changing;
    }

    /// A picture's address without `v`, and `v`.
    private record Address(String page, String version) {}

    /// @param frame of the page, if it has to be made
    public void show(Context context, Supplier<Frame> frame) {
        // the pictures of other sites' pages: a link preview shows them there
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        var asked = asked(context);
        var kept = changing ? null : shelf.getIfPresent(asked);
        if (kept == null) {
            drawn(context, asked, frame.get());
        } else {
            send(context, asked.version(), kept.join(), LASTING);
        }
    }

    /// Draws a picture for nobody: the first one takes seconds, for the typeface has to be read and the code compiled.
    public void warmUp(Card card, AsOf asOf) {
        painter.paint(card, asOf);
    }

    private void drawn(Context context, Address asked, Frame frame) {
        var version = frame.card().fingerprint();
        var png = changing
                ? paint(frame)
                : kept(new Address(address(frame), version), frame).join();
        send(context, version, png, !changing && version.equals(asked.version()) ? LASTING : "no-cache");
    }

    private CompletableFuture<byte[]> kept(Address address, Frame frame) {
        return shelf.get(address, _ -> paint(frame));
    }

    private byte[] paint(Frame frame) {
        easels.acquireUninterruptibly();
        try {
            return painter.paint(frame.card(), frame.asOf());
        } finally {
            easels.release();
        }
    }

    private static void send(Context context, String version, byte[] png, String caching) {
        Delivery.of("image/png", png).send(context, version, caching);
    }

    private static Address asked(Context context) {
        var query = context.queryString() == null ? "" : context.queryString();
        var page = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.startsWith(VERSION))
                .collect(Collectors.joining("&"));
        var version = Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith(VERSION))
                .map(parameter -> parameter.substring(VERSION.length()))
                .findFirst()
                .orElse("");
        return new Address(context.path() + (page.isEmpty() ? "" : "?" + page), version);
    }

    /// As links on the page have it.
    private static String address(Frame frame) {
        var twin = frame.twin("png");
        AsOf asOf = frame.asOf();
        return asOf.chosen() ? twin + (twin.contains("?") ? "&" : "?") + "on=" + asOf.day() : twin;
    }
}
