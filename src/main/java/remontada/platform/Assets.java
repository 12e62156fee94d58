package remontada.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stylesheet, scripts, fonts and icons, each under one address that changes when any of them does.
public final class Assets {
    /// The address of the one stylesheet, all of `web/css` in one file.
    public static final String STYLESHEET = "css/site.css";

    private static final List<String> FOLDERS = List.of("fonts", "icons", "js");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final WebFiles files;
    private volatile Edition edition;

    public Assets(WebFiles files) {
        this.files = files;
        this.edition = read(files);
    }

    /// One state of all assets.
    private record Edition(String fingerprint, Map<String, byte[]> contents) {}

    /// The address of an asset by its path from `web/`, such as `js/site.js`.
    public String address(String asset) {
        return "/assets/" + current().fingerprint() + "/" + asset;
    }

    /// Whether an address was made of the assets as they are now.
    public boolean isCurrent(String fingerprint) {
        return current().fingerprint().equals(fingerprint);
    }

    public Optional<byte[]> content(String asset) {
        return Optional.ofNullable(current().contents().get(asset));
    }

    public String typeOf(String asset) {
        return TYPES.getOrDefault(asset.substring(asset.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private Edition current() {
        if (files.changing()) {
            edition = read(files);
        }
        return edition;
    }

    private static Edition read(WebFiles files) {
        var contents = new HashMap<String, byte[]>();
        contents.put(STYLESHEET, stylesheet(files));
        FOLDERS.stream()
                .flatMap(folder -> files.below(folder).stream())
                .forEach(file -> contents.put(file, files.bytes(file)));
        return new Edition(fingerprint(contents), Map.copyOf(contents));
    }

    private static byte[] stylesheet(WebFiles files) {
        var sheet = new ByteArrayOutputStream();
        files.below("css").stream()
                .filter(file -> file.endsWith(".css"))
                .forEach(file -> sheet.writeBytes(
                        (files.text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ") + "\n")
                                .getBytes(StandardCharsets.UTF_8)));
        return sheet.toByteArray();
    }

    private static String fingerprint(Map<String, byte[]> contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.keySet().stream().sorted().forEach(file -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(contents.get(file));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
