package remontada.platform;

import io.javalin.http.Context;
import java.util.Optional;

/// For whoever watches over the site: whether it lives, and whether it can answer readers.
public final class HealthRoutes {
    private final Database database;

    public HealthRoutes(Database database) {
        this.database = database;
    }

    public void live(Context context) {
        tell(context, 200, "live");
    }

    public void ready(Context context) {
        switch (database.state()) {
            case READY -> tell(context, 200, "ready", database.place());
            case EMPTY -> tell(context, 503, "history not loaded");
            case UNREACHABLE -> tell(context, 503, "database unreachable");
        }
    }

    private static void tell(Context context, int status, String word) {
        tell(context, status, word, Optional.empty());
    }

    private static void tell(Context context, int status, String word, Optional<String> reads) {
        context.status(status)
                .header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result("{\"status\":\"%s\"%s}"
                        .formatted(
                                word, reads.map(",\"reads\":\"%s\""::formatted).orElse("")));
    }
}
