package remontada.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import remontada.look.Kits;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers: as a page, as JSON, as CSV, with the headers that caches and browsers want.
public final class Replies {
    private static final String BASE_POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " style-src 'self'";

    private final Templates templates;
    private final SiteAddress address;
    private final JsonMapper json = JsonMapper.builder().build();

    public Replies(Templates templates, SiteAddress address) {
        this.templates = templates;
        this.address = address;
    }

    public void page(Context context, Page page) {
        context.header("Content-Security-Policy", policyFor(page.frame().kits()));
        var html = templates.render(page, context.statusCode() == 200 ? site(context) : Optional.empty());
        Delivery.of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .send(context);
    }

    public void json(Context context, Object data) {
        Delivery.of("application/json; charset=utf-8", json.writeValueAsBytes(data))
                .send(context);
    }

    public void csv(Context context, Csv csv) {
        Delivery.of("text/csv; charset=utf-8; header=present", csv.text().getBytes(StandardCharsets.UTF_8))
                .send(context);
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
        if (isSecure(context)) {
            context.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /// Where the reader of a request reaches the site, if its address is known.
    public Optional<String> site(Context context) {
        return address.of(context.header("Host"), isSecure(context));
    }

    private static boolean isSecure(Context context) {
        return "https".equals(context.header("X-Forwarded-Proto"));
    }

    private static String policyFor(Kits kits) {
        return kits.cspHash().map(hash -> BASE_POLICY + " " + hash).orElse(BASE_POLICY);
    }
}
