package remontada.platform;

import io.javalin.http.Context;

/// Serves stylesheet, scripts, fonts and icons; the current edition may be kept for a year.
public final class AssetRoutes {
    private final Assets assets;

    public AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    public void show(Context context) {
        var asset = context.pathParam("asset");
        var content =
                assets.content(asset).orElseThrow(() -> new ReaderException.NotFound(Sentence.of("errors.advice-404")));
        var lasting = assets.isCurrent(context.pathParam("fingerprint"));
        context.contentType(assets.typeOf(asset))
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache")
                .result(content);
    }
}
