package remontada.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import remontada.platform.guard.Overasked;

/// The one place where a failed request becomes an answer: a page in the site's look, or JSON for those who ask for
/// JSON.
public final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final String RETRY_AFTER_SECONDS = "3";

    private final Replies replies;
    private final Words words;
    private final SiteDay day;

    public Errors(Replies replies, Words words, SiteDay day) {
        this.replies = replies;
        this.words = words;
        this.day = day;
    }

    public void register(RoutesConfig routes) {
        routes.exception(ReaderException.class, (e, context) -> show(context, e.status(), e.sentence()));
        routes.exception(MovedTo.class, (e, context) -> redirect(context, e));
        routes.exception(Overasked.class, (e, context) -> overasked(context, e));
        routes.exception(MethodNotAllowedResponse.class, (e, context) -> notAllowed(context));
        routes.exception(EndpointNotFound.class, (e, context) -> nothingThere(context));
        routes.exception(HttpResponseException.class, (e, context) -> show(context, e.getStatus()));
        routes.exception(Exception.class, (e, context) -> failed(context, e));
    }

    /// Makes a page that needs no database and shows it to nobody: with it comes what every page needs, which takes
    /// longer than the page.
    public void rehearse() {
        var nobodys = page(404, Sentence.of("errors.advice-404"), "/", new AsOf(day.today(), false), null);
        replies.rehearse(nobodys);
    }

    private void failed(Context context, Exception e) {
        if (Unavailable.because(e)) {
            LOG.warn("The database can't be reached: {}", e.getMessage());
            context.header("Retry-After", RETRY_AFTER_SECONDS);
            show(context, 503);
        } else {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            show(context, 500);
        }
    }

    private void overasked(Context context, Overasked e) {
        context.header("Retry-After", String.valueOf(e.retryAfter()));
        show(context, e.status(), Sentence.of("errors.overasked-" + e.status()));
    }

    private void notAllowed(Context context) {
        context.header("Allow", "GET, HEAD");
        show(context, 405);
    }

    private void nothingThere(Context context) {
        TidyAddress.of(context).ifPresentOrElse(address -> redirect(context, 308, address), () -> show(context, 404));
    }

    private static void redirect(Context context, MovedTo moved) {
        var format = context.path().replaceFirst("^.*?(\\.(json|csv|ics|atom|png))?$", "$1");
        redirect(context, moved.status(), moved.address(context.path(), format, context.queryString()));
    }

    private static void redirect(Context context, int status, String address) {
        context.status(status).header("Location", address).header("Cache-Control", "no-cache");
    }

    private void show(Context context, int status) {
        var known = words.knows("errors.status-" + status) ? status : status >= 500 ? 500 : 400;
        show(context, status, Sentence.of("errors.advice-" + known));
    }

    private void show(Context context, int status, Sentence advice) {
        var asOf = Request.asOf(context).orElseGet(() -> new AsOf(day.today(), false));
        var hidden = status == 404 && asOf.hides();
        var path = hidden || Replies.isFramed(context) ? context.path().replaceFirst("\\.[a-z]+$", "") : "/";
        var page = page(status, advice, path, asOf, status < 500 ? null : RequestId.of(context));
        context.status(status);
        if (wantsJson(context)) {
            replies.json(context, page.data());
        } else {
            replies.page(context, page);
        }
    }

    private ErrorPage page(int status, Sentence advice, String path, AsOf asOf, @Nullable String request) {
        var known = words.knows("errors.status-" + status) ? status : status >= 500 ? 500 : 400;
        var hidden = status == 404 && asOf.hides();
        var heading = words.say(hidden ? "errors.hidden" : "errors.status-" + known);
        var said = words.say(hidden ? Sentence.of("errors.advice-hidden", "day", asOf.day()) : advice);
        return new ErrorPage(Frame.of(heading, said, path, asOf), status, heading, said, request);
    }

    private static boolean wantsJson(Context context) {
        var accept = context.header("Accept");
        return context.path().endsWith(".json")
                || context.path().equals("/oembed")
                || accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
