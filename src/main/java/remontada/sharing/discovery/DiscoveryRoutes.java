package remontada.sharing.discovery;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import remontada.platform.Assets;
import remontada.platform.Delivery;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Replies;
import remontada.platform.Sentence;
import remontada.platform.SiteDay;
import remontada.platform.WebFiles;
import remontada.platform.Words;
import tools.jackson.databind.json.JsonMapper;

/// What crawlers and devices ask for at addresses of their own choosing.
public final class DiscoveryRoutes {
    /// How many addresses search engines read from one map.
    private static final int MOST = 50_000;

    private static final String XML = "application/xml; charset=utf-8";

    private final ListedQueries listed;
    private final SiteDay day;
    private final WebFiles files;
    private final Assets assets;
    private final Replies replies;
    private final Words words;
    private final JsonMapper json = JsonMapper.shared();

    public DiscoveryRoutes(DSLContext sql, SiteDay day, WebFiles files, Assets assets, Replies replies, Words words) {
        this.listed = new ListedQueries(sql);
        this.day = day;
        this.files = files;
        this.assets = assets;
        this.replies = replies;
        this.words = words;
    }

    /// What crawlers may do, and where the map is, if the site's address is known.
    public void robots(Context context) {
        var map = replies.site(context)
                .map(site -> "Sitemap: " + site + "/sitemap.xml\n")
                .orElse("");
        send(context, "text/plain; charset=utf-8", files.text("robots.txt") + map);
    }

    public void sitemap(Context context) {
        Delivery.of(XML, xml(context).whole(listed.on(day.today()))).send(context);
    }

    public void part(Context context) {
        var pages = listed.on(day.today());
        var xml = xml(context);
        var asked = context.pathParam("part");
        if (!asked.matches("[1-9]\\d{0,3}") || Integer.parseInt(asked) > xml.parts(pages)) {
            throw nothing();
        }
        Delivery.of(XML, xml.part(pages, Integer.parseInt(asked))).send(context);
    }

    public void manifest(Context context) {
        var name = words.say("layout.brand");
        var manifest = new Manifest(
                name,
                name,
                words.say("about.lead"),
                words.say("layout.language"),
                "/",
                "/",
                "minimal-ui",
                "#0e1311",
                "#0e1311",
                List.of(
                        icon("icon-192", "192x192", "any"),
                        icon("icon-512", "512x512", "any"),
                        icon("icon-maskable-512", "512x512", "maskable")));
        send(context, "application/manifest+json", json.writeValueAsString(manifest));
    }

    private Manifest.Icon icon(String name, String sizes, String purpose) {
        return new Manifest.Icon(assets.address("icons/" + name + ".png"), sizes, "image/png", purpose);
    }

    /// A map names whole addresses, so without knowing its own the site has none.
    private SitemapXml xml(Context context) {
        return new SitemapXml(replies.site(context).orElseThrow(DiscoveryRoutes::nothing), MOST);
    }

    private static NotFound nothing() {
        return new NotFound(Sentence.of("errors.advice-404"));
    }

    private static void send(Context context, String type, String text) {
        Delivery.of(type, text.getBytes(StandardCharsets.UTF_8)).send(context);
    }
}
