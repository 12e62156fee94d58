package remontada.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A stylesheet, script, font or icon, in every encoding it was asked for.
final class Asset implements Delivery.Encoded {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");

    private final String type;
    private final byte[] content;
    private final String tag;
    private final Map<Encoding, byte[]> encoded = new ConcurrentHashMap<>();

    Asset(String name, byte[] content) {
        this.type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        this.content = content;
        this.tag = Delivery.fingerprint(content);
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    String tag() {
        return tag;
    }

    @Override
    public byte[] in(Encoding encoding) {
        return encoded.computeIfAbsent(encoding, wanted -> wanted.encode(content, true));
    }
}
