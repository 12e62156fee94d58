package remontada.platform.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/// The headers that guard a reader, on every answer whatever it is.
public final class SafetyHeaders {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String UNUSED = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(),"
            + " display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(),"
            + " magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(),"
            + " xr-spatial-tracking=()";

    private SafetyHeaders() {}

    /// All of them, for an answer that shows nothing but text; a page names a policy of its own.
    ///
    /// @param framed whether any site may show the answer within a page of its own
    /// @param secure whether the reader came by HTTPS, and shall from now on
    public static Map<String, String> of(boolean framed, boolean secure) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", NOTHING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", framed ? "cross-origin" : "same-origin");
        headers.put("Permissions-Policy", UNUSED);
        if (!framed) {
            headers.put("X-Frame-Options", "DENY");
        }
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
