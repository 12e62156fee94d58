package remontada.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import remontada.look.Kits;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers: as a page, as JSON, as CSV, with the headers that caches and browsers want.
public final class Replies {
    private static final String BASE_POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " style-src 'self'";

    private final Templates templates;
    private final JsonMapper json = JsonMapper.builder().build();

    public Replies(Templates templates) {
        this.templates = templates;
    }

    public void page(Context context, Page page) {
        context.header("Content-Security-Policy", policyFor(page.frame().kits()));
        write(context, "text/html; charset=utf-8", templates.render(page).getBytes(StandardCharsets.UTF_8));
    }

    public void json(Context context, Object data) {
        write(context, "application/json; charset=utf-8", json.writeValueAsBytes(data));
    }

    public void csv(Context context, Csv csv) {
        write(context, "text/csv; charset=utf-8; header=present", csv.text().getBytes(StandardCharsets.UTF_8));
    }

    /// The headers of every response, whatever it is.
    public void secure(Context context) {
        context.header("Content-Security-Policy", BASE_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if ("https".equals(context.header("X-Forwarded-Proto"))) {
            context.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String policyFor(Kits kits) {
        return kits.cspHash().map(hash -> BASE_POLICY + " " + hash).orElse(BASE_POLICY);
    }

    private static void write(Context context, String type, byte[] body) {
        context.contentType(type).header("Vary", "Accept-Encoding");
        if (context.statusCode() == 200) {
            var tag = "W/\"" + fingerprint(body) + "\"";
            context.header("ETag", tag).header("Cache-Control", "no-cache");
            if (tag.equals(context.header("If-None-Match"))) {
                context.status(304);
                return;
            }
        } else {
            context.header("Cache-Control", "no-store");
        }
        context.result(body);
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
