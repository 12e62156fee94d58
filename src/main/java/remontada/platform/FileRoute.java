package remontada.platform;

import io.javalin.http.Context;

/// Serves a file of `web/` at an address that stays the same when the file changes.
public final class FileRoute {
    private final WebFiles files;
    private final String file;
    private final String type;

    /// @param file its path from `web/`
    /// @param type its media type
    public FileRoute(WebFiles files, String file, String type) {
        this.files = files;
        this.file = file;
        this.type = type;
    }

    public void show(Context context) {
        Delivery.of(type, files.bytes(file)).send(context);
    }
}
