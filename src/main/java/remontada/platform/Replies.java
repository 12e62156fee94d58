package remontada.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import remontada.look.Kits;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers: as a page, as JSON, as CSV, with the headers that caches and browsers want.
public final class Replies {
    private static final String BASE_POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; style-src 'self'";
    private static final String FRAMED = "/embed/";

    private final Templates templates;
    private final SiteAddress address;
    private final JsonMapper json = JsonMapper.builder().build();

    public Replies(Templates templates, SiteAddress address) {
        this.templates = templates;
        this.address = address;
    }

    public void page(Context context, Page page) {
        context.header("Content-Security-Policy", policy(context, page.frame().kits()));
        if (page.isLive()) {
            Caching.LIVE.isOf(context);
        }
        var html = templates.render(
                page, context.statusCode() == 200 && page.isHandedOn() ? site(context) : Optional.empty());
        Delivery.of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .send(context);
    }

    public void json(Context context, Object data) {
        Delivery.of("application/json; charset=utf-8", json.writeValueAsBytes(data))
                .send(context);
    }

    /// Data that a page of any other site may read.
    public void forEveryone(Context context, Object data) {
        context.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
        json(context, data);
    }

    public void csv(Context context, Csv csv) {
        Delivery.of("text/csv; charset=utf-8; header=present", csv.text().getBytes(StandardCharsets.UTF_8))
                .send(context);
    }

    /// The headers of every response, whatever it is.
    public void secure(Context context) {
        context.header("Content-Security-Policy", policy(context, Kits.none()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", isFramed(context) ? "cross-origin" : "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!isFramed(context)) {
            context.header("X-Frame-Options", "DENY");
        }
        if (isSecure(context)) {
            context.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /// Where readers reach the site, without a slash at its end; none where the request's host cannot be one.
    public Optional<String> site(Context context) {
        return address.of(context.header("Host"), isSecure(context));
    }

    /// Whether the answer may stand in any site's page: what is below `/embed/`, and nothing else.
    static boolean isFramed(Context context) {
        return isFramed(context.path());
    }

    static boolean isFramed(String path) {
        return path.startsWith(FRAMED);
    }

    private static boolean isSecure(Context context) {
        return "https".equals(context.header("X-Forwarded-Proto"));
    }

    private static String policy(Context context, Kits kits) {
        return BASE_POLICY
                + kits.cspHash().map(hash -> " " + hash).orElse("")
                + "; frame-ancestors "
                + (isFramed(context) ? "*" : "'none'");
    }
}
