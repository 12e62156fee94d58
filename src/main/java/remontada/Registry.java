package remontada;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import remontada.platform.Answer;
import remontada.platform.Caching;
import remontada.platform.Request;
import remontada.platform.guard.Caller;
import remontada.platform.guard.FairShare;
import remontada.sharing.Links;
import remontada.sharing.calendar.Calendar;
import remontada.sharing.feeds.Feed;
import remontada.sharing.picture.Pictures;

/// Puts routes at their addresses, with all that belongs to them: a page with its twins, and the work of answering
/// shared out among readers.
final class Registry {
    private final Common common;
    private final Pictures pictures;
    private final FairShare shares;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> calendars = new ArrayList<>();
    private final List<String> feeds = new ArrayList<>();

    Registry(Common common, Pictures pictures, FairShare shares) {
        this.common = common;
        this.pictures = pictures;
        this.shares = shares;
    }

    /// The address of every page as its twins have it, parts in braces.
    List<String> pages() {
        return List.copyOf(pages);
    }

    /// The addresses, parts in braces, whose `.ics` is a calendar.
    List<String> calendars() {
        return List.copyOf(calendars);
    }

    /// The addresses, parts in braces, whose `.atom` is a feed.
    List<String> feeds() {
        return List.copyOf(feeds);
    }

    /// A page, its twin as JSON and, where it has a table, as CSV, and its share picture.
    void page(String path, Function<Request, Answer> route) {
        var bare = path.equals("/") ? "/index" : path;
        var replies = common.replies();
        pages.add(bare);
        get(
                bare + ".json",
                context -> replies.json(context, answer(context, route).json().get()));
        get(
                bare + ".csv",
                context -> replies.csv(context, answer(context, route).table()));
        get(
                bare + ".png",
                context -> pictures.show(
                        context, () -> answer(context, route).page().frame()));
        get(path, context -> replies.page(context, answer(context, route).page()));
    }

    /// A calendar that belongs to a page. It is asked for before the page, which would take its format for a name.
    void calendar(String path, BiFunction<Request, Links, Calendar> route) {
        calendars.add(path);
        get(path + ".ics", context -> {
            var request = again(context);
            route.apply(request, links(context, request)).delivery().send(context);
        });
    }

    /// News that belong to a page, asked for before it like its calendar.
    void feed(String path, BiFunction<Request, Links, Feed> route) {
        feeds.add(path);
        get(path + ".atom", context -> {
            var request = again(context);
            route.apply(request, links(context, request)).send(context);
        });
    }

    /// What takes work to answer, of which each client has its share.
    void get(String path, Handler handler) {
        ready(path, context -> {
            if (context.attribute(FairShare.HAS_PLACE) != null) {
                handler.handle(context);
            } else {
                try (var _ = shares.take(Caller.of(context))) {
                    handler.handle(context);
                }
            }
        });
    }

    /// What is answered at next to no cost.
    void ready(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /// Where two match an address, the one that was named first answers.
    void addTo(RoutesConfig routes) {
        handlers.forEach((path, handler) -> {
            routes.addHttpHandler(HandlerType.GET, path, handler);
            routes.addHttpHandler(HandlerType.HEAD, path, handler);
        });
    }

    Request request(Context context) {
        return Request.of(context, common.day().today(), common.replies().site(context));
    }

    private Request again(Context context) {
        return Request.again(context, common.day().today(), common.replies().site(context));
    }

    private Links links(Context context, Request request) {
        return new Links(common.replies().site(context), request.asOf(), request.rolls());
    }

    private Answer answer(Context context, Function<Request, Answer> route) {
        var answer = common.edition().during(() -> route.apply(request(context)));
        if (answer.page().isLive()) {
            Caching.LIVE.isOf(context);
        }
        return answer;
    }
}
