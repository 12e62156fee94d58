package remontada.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import remontada.look.Kits;
import remontada.platform.guard.Caller;
import remontada.platform.guard.SafetyHeaders;
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

    /// Makes a page as if somebody had asked for it.
    void rehearse(Page page) {
        var html = templates.render(page, Optional.of("http://localhost"));
        Encoding.accepted("br, gzip").encode(html.getBytes(StandardCharsets.UTF_8), false);
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
        SafetyHeaders.of(isFramed(context), isSecure(context)).forEach(context::header);
        context.header("Content-Security-Policy", policy(context, Kits.none()));
    }

    /// Where readers reach the site, without a slash at its end; none where the request's host cannot be one.
    public Optional<String> site(Context context) {
        return caller(context).flatMap(caller -> address.of(caller.host().orElse(null), caller.secure()));
    }

    /// Whether the answer may stand in any site's page: what is below `/embed/`, and nothing else.
    static boolean isFramed(Context context) {
        return isFramed(context.path());
    }

    static boolean isFramed(String path) {
        return path.startsWith(FRAMED);
    }

    private static boolean isSecure(Context context) {
        return caller(context).map(Caller::secure).orElse(false);
    }

    private static Optional<Caller> caller(Context context) {
        return Optional.ofNullable(context.attribute(Caller.ATTRIBUTE));
    }

    private static String policy(Context context, Kits kits) {
        return BASE_POLICY
                + kits.cspHash().map(hash -> " " + hash).orElse("")
                + "; frame-ancestors "
                + (isFramed(context) ? "*" : "'none'");
    }
}
