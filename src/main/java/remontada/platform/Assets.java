package remontada.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Stylesheet, scripts, fonts and icons, each under one address that changes when any of them does.
public final class Assets {
    /// The address of the one stylesheet, all of `web/css` in one file.
    public static final String STYLESHEET = "css/site.css";

    /// The address of the stylesheet of pages that stand in others' pages: the blocks that these have, and their own.
    private static final String EMBED_STYLESHEET = "css/embed.css";

    private static final List<String> EMBED_BLOCKS = List.of(
            "css/tokens.css", "css/fonts.css", "css/base.css", "css/kit.css", "css/scoreboard.css", "embed/embed.css");

    private static final List<String> FOLDERS = List.of("fonts", "icons", "js");

    private final WebFiles files;
    private volatile Edition edition;

    public Assets(WebFiles files) {
        this.files = files;
        this.edition = read(files);
    }

    /// One state of all assets.
    private record Edition(String fingerprint, Map<String, Asset> assets) {}

    /// The address of an asset by its path from `web/`, such as `js/site.js`.
    public String address(String asset) {
        return "/assets/" + current().fingerprint() + "/" + asset;
    }

    /// Whether an address was made of the assets as they are now.
    public boolean isCurrent(String fingerprint) {
        return current().fingerprint().equals(fingerprint);
    }

    Optional<Asset> find(String asset) {
        return Optional.ofNullable(current().assets().get(asset));
    }

    private Edition current() {
        if (files.changing()) {
            var now = read(files);
            if (!now.fingerprint().equals(edition.fingerprint())) {
                edition = now;
            }
        }
        return edition;
    }

    private static Edition read(WebFiles files) {
        var assets = new HashMap<String, Asset>();
        assets.put(STYLESHEET, new Asset(STYLESHEET, stylesheet(files, files.below("css"))));
        assets.put(EMBED_STYLESHEET, new Asset(EMBED_STYLESHEET, stylesheet(files, EMBED_BLOCKS)));
        FOLDERS.stream()
                .flatMap(folder -> files.below(folder).stream())
                .forEach(file -> assets.put(file, new Asset(file, files.bytes(file))));
        return new Edition(fingerprint(assets), Map.copyOf(assets));
    }

    private static byte[] stylesheet(WebFiles files, List<String> blocks) {
        var sheet = new ByteArrayOutputStream();
        blocks.stream()
                .filter(file -> file.endsWith(".css"))
                .forEach(file -> sheet.writeBytes(
                        (files.text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ") + "\n")
                                .getBytes(StandardCharsets.UTF_8)));
        return sheet.toByteArray();
    }

    private static String fingerprint(Map<String, Asset> assets) {
        var all = assets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(asset -> asset.getKey() + " " + asset.getValue().tag())
                .collect(Collectors.joining("\n"));
        return Delivery.fingerprint(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
