package remontada.live;

import io.javalin.http.Context;
import remontada.platform.AccessLog;
import remontada.platform.guard.Caller;

/// The events of matches that are on, as `text/event-stream`.
public final class LiveRoutes {
    private static final String AGAIN_LATER = "30";

    private final LiveEvents events;

    public LiveRoutes(LiveEvents events) {
        this.events = events;
    }

    /// Of every match of the day.
    public void everything(Context context) {
        listen(context, LiveNews.EVERYTHING);
    }

    /// Of one tie's.
    public void tie(Context context) {
        listen(
                context,
                "%s/%s/%s"
                        .formatted(
                                context.pathParam("competition"),
                                context.pathParam("season"),
                                context.pathParam("pair")));
    }

    private void listen(Context context, String topic) {
        var caller = Caller.of(context);
        if (!events.takesMore(caller)) {
            context.status(503).header("Retry-After", AGAIN_LATER).header("Cache-Control", "no-store");
            return;
        }
        context.contentType("text/event-stream; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        if (context.req().getMethod().equals("GET")) {
            context.req().setAttribute(AccessLog.LASTING, true);
            context.future(() -> events.listen(topic, caller, context.res()));
        }
    }
}
