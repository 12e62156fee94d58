package remontada.cache;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import remontada.cache.Found.State;
import remontada.platform.Metrics;
import remontada.platform.RequestId;
import remontada.platform.guard.Caller;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Overasked;

/// Stands in front of the site and answers what it was asked before: a kept answer goes out on the thread that read the
/// request, without a question to the database. All other work goes on threads of its own and within a reader's
/// [FairShare].
public final class PageCache extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final String RETRY_AFTER_SECONDS = "2";
    private static final long CONFIRMED = Duration.ofSeconds(2).toNanos();

    private final long mostBytes;
    private final DataVersion version;
    private final Addresses addresses;
    private final Predicate<String> passing;
    private final FairShare shares;
    private final Sending sending = new Sending();
    private final Tally tally = new Tally();
    private @Nullable Running running;

    private record Running(ExecutorService threads, Renders renders, Shelf shelf) {}

    /// @param mostBytes of memory that kept answers may take
    /// @param openApi describes every parameter that makes a difference
    /// @param site where readers reach the site, if the operator says so
    /// @param passing which paths are never kept
    /// @param shares the work of making answers, shared out among readers
    public PageCache(
            long mostBytes,
            DataVersion version,
            String openApi,
            Optional<URI> site,
            Predicate<String> passing,
            FairShare shares) {
        super(false);
        this.mostBytes = mostBytes;
        this.version = version;
        this.addresses = new Addresses(Parameters.documented(openApi), site, passing);
        this.passing = passing;
        this.shares = shares;
    }

    /// Tells what is kept and how often it was asked for.
    public void measuredBy(Metrics metrics) {
        metrics.watch("cache.answers", "Answers kept", () -> onShelf(Shelf::count));
        metrics.watch("cache.bytes", "Memory that kept answers take", () -> onShelf(Shelf::bytes));
        metrics.watch("cache.places.free", "Answers that could be made beside the present ones", shares::free);
        metrics.total("cache.renders", "Answers made", () -> onShelf(Shelf::made));
        tally.measuredBy(metrics);
    }

    /// Forgets everything that is kept.
    public void clear() {
        running().shelf().clear();
    }

    /// Sees at once what changed in the database.
    public void lookAgain() {
        version.look();
    }

    /// What is kept just now.
    public Keeping keeping() {
        return new Keeping(
                onShelf(Shelf::count),
                onShelf(Shelf::bytes),
                mostBytes,
                Duration.ofNanos(System.nanoTime() - version.confirmedAt()));
    }

    /// Nothing here waits: what may have to is handed over.
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var now = running();
        if (now.renders().isOwn(request)) {
            return now.renders().answer(request, response, callback, site());
        }
        var address = addresses.of(request);
        if (address == null) {
            now.threads().execute(() -> {
                if (passing.test(Request.getPathInContext(request))) {
                    pass(request, response, callback);
                } else {
                    passInTurn(request, response, callback);
                }
            });
            return true;
        }
        var copy = now.shelf().find(address);
        if (copy == null
                || !now.shelf().isFresh(copy, System.nanoTime())
                || !send(new Found(copy, State.HIT), address, request, response, callback)) {
            now.threads().execute(() -> fetch(address, request, response, callback));
        }
        return true;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var renders = new Renders(getServer(), threads, addresses, version);
        renders.start();
        var shelf = new Shelf(mostBytes, version, shares, renders, threads);
        running = new Running(threads, renders, shelf);
        version.start(shelf::refreshHot);
    }

    @Override
    protected void doStop() throws Exception {
        version.close();
        running().renders().stop();
        running().threads().shutdown();
        super.doStop();
    }

    private void fetch(Address address, Request request, Response response, Callback callback) {
        try {
            var found = running().shelf().current(address, Asker.of(request));
            if (found.copy().status() != HttpStatus.OK_200 && !Addresses.isExact(address, request)) {
                passInTurn(request, response, callback);
            } else if (!send(found, address, request, response, callback)) {
                var encoding = sending.encoding(request, found.copy());
                var more = running().shelf().with(address, found.copy(), encoding);
                send(new Found(more, found.state()), address, request, response, callback);
            }
        } catch (Overasked e) {
            refuse(e, request, response, callback);
        } catch (Refused e) {
            LOG.error("{} could not be made", address.page(), e.getCause());
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
            Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Response.writeError(request, response, callback, e);
        } catch (RuntimeException | Error e) {
            Response.writeError(request, response, callback, e);
        }
    }

    /// Whether it could be sent: it may have to be encoded another way first.
    private boolean send(Found found, Address address, Request request, Response response, Callback callback) {
        var copy = found.copy();
        if (copy.status() != HttpStatus.OK_200 && !Addresses.isExact(address, request)) {
            return false;
        }
        var age = age(found);
        if (Sending.has(request, copy)) {
            found.copy().asked(System.nanoTime());
            tally.answered(found, request);
            Sending.unchanged(copy, response, age, callback);
            return true;
        }
        var form = copy.in(sending.encoding(request, copy));
        if (form == null) {
            return false;
        }
        found.copy().asked(System.nanoTime());
        tally.answered(found, request);
        Sending.whole(copy, form, response, age, callback);
        return true;
    }

    /// How long ago it was last known to be right, once that is more than a moment.
    private long age(Found found) {
        var age = System.nanoTime() - found.copy().made().stamp().lastTrue(version.confirmedAt());
        return age > CONFIRMED ? age : 0;
    }

    /// Lets the site answer this one request.
    private void pass(Request request, Response response, Callback callback) {
        try (var _ = RequestId.inLogs(request)) {
            if (!site().handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private void passInTurn(Request request, Response response, Callback callback) {
        try (var _ = shares.take(Caller.of(request))) {
            request.setAttribute(FairShare.HAS_PLACE, true);
            pass(request, response, callback);
        } catch (Overasked e) {
            refuse(e, request, response, callback);
        }
    }

    /// The site says so in its own words.
    private void refuse(Overasked reason, Request request, Response response, Callback callback) {
        tally.refused();
        request.setAttribute(Overasked.ATTRIBUTE, reason);
        pass(request, response, callback);
    }

    private Handler site() {
        return Optional.ofNullable(getHandler()).orElseThrow();
    }

    /// Before it is started nothing is kept.
    private long onShelf(ToLongFunction<Shelf> number) {
        var now = running;
        return now == null ? 0 : number.applyAsLong(now.shelf());
    }

    private Running running() {
        return Optional.ofNullable(running).orElseThrow();
    }
}
