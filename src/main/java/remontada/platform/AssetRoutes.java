package remontada.platform;

import io.javalin.http.Context;

/// Serves stylesheet, scripts, fonts and icons. The current edition may be kept for a year; a page kept from an earlier
/// one gets the current assets too, but is to ask again.
public final class AssetRoutes {
    private final Assets assets;

    public AssetRoutes(Assets assets) {
        this.assets = assets;
    }

    public void show(Context context) {
        var asset = assets.find(context.pathParam("asset"))
                .orElseThrow(() -> new ReaderException.NotFound(Sentence.of("errors.advice-404")));
        var lasting = assets.isCurrent(context.pathParam("fingerprint"));
        new Delivery(asset.type(), asset.content(), asset)
                .send(context, asset.tag(), lasting ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
