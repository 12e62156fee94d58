package remontada;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.cache.DataVersion;
import remontada.cache.PageCache;
import remontada.cache.VersionQueries;
import remontada.health.CacheCheck;
import remontada.health.DataCheck;
import remontada.health.DatabaseCheck;
import remontada.health.HealthPageRoutes;
import remontada.health.HealthQueries;
import remontada.health.NodeCheck;
import remontada.health.Pulse;
import remontada.intake.ShippedHistory;
import remontada.live.LiveEvents;
import remontada.live.LiveNews;
import remontada.live.LiveQueries;
import remontada.look.Card;
import remontada.platform.AccessLog;
import remontada.platform.AsOf;
import remontada.platform.Errors;
import remontada.platform.Memory;
import remontada.platform.Metrics;
import remontada.platform.StatementCount;
import remontada.platform.WebServer;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Overasked;
import remontada.sharing.picture.Painter;
import remontada.sharing.picture.Pictures;
import remontada.statements.HistoryQueries;

/// The site as it answers readers: its routes behind a server, and what watches the database meanwhile.
public final class App {
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Common common;
    private final LiveEvents events;
    private final Pulse pulse;
    private final Pictures pictures;
    private final @Nullable PageCache cache;
    private final Registry registry;
    private final Contents contents;
    private final WebServer server;

    /// @param history read before anybody is let in
    App(Config config, Common common, HistoryQueries history, StatementCount statements, Metrics metrics) {
        var shares = new FairShare(config.clientShare());
        var database = common.database();
        this.common = common;
        var live = new LiveQueries(common.sql(), common.clock());
        this.events = new LiveEvents(live, common.day()::today, new LiveNews(common.words()), common.clock());
        this.pulse = new Pulse(
                new HealthQueries(common.sql(), common.clock()),
                () -> database.use().isFull(),
                common.clock());
        this.pictures = new Pictures(
                new Painter(common.files(), common.templates(), common.words()),
                common.files().changing());
        this.cache = config.cacheBytes() > 0 && !common.files().changing() ? cache(config, shares) : null;
        this.registry = new Registry(common, pictures, shares);
        this.contents = new Contents(registry, common, history, live);
        contents.register(events, condition(config));
        this.server = new WebServer(
                config.guard(), statements, this::routes, cache, new AccessLog(config.logsJson()), metrics);
        metrics.watch("event.listeners", "Readers who are told how matches stand", events::count);
        pulse.measuredBy(metrics);
        if (cache != null) {
            cache.measuredBy(metrics);
        }
    }

    /// Reads beforehand what the first reader would wait for.
    void readAhead() {
        contents.readAhead();
    }

    public void start(int port) {
        events.start();
        server.start(port);
        pulse.start();
        Thread.ofPlatform().name("first picture").daemon().start(this::drawFirstPicture);
    }

    /// For nobody, for the first one takes seconds; and not in the moment in which the first readers want pages.
    private void drawFirstPicture() {
        LockSupport.parkNanos(SETTLED.toNanos());
        pictures.warmUp(
                Card.telling(common.words().say("layout.brand")),
                new AsOf(common.day().today(), false));
    }

    public void stop() {
        events.close();
        pulse.close();
        server.stop();
    }

    public int port() {
        return server.port();
    }

    /// The port of HTTPS, where the site has a certificate.
    public int securePort() {
        return server.securePort();
    }

    /// Sees at once what changed in the database.
    public void lookAgain() {
        if (cache != null) {
            cache.lookAgain();
        }
    }

    /// Makes every answer anew.
    public void forget() {
        if (cache != null) {
            cache.clear();
        }
    }

    /// The address of every page as its twins have it, parts in braces: what `web/openapi.json` describes.
    public List<String> pages() {
        return registry.pages();
    }

    /// The addresses, parts in braces, whose `.ics` is a calendar.
    public List<String> calendars() {
        return registry.calendars();
    }

    /// The addresses, parts in braces, whose `.atom` is a feed.
    public List<String> feeds() {
        return registry.feeds();
    }

    /// How the database is, looked at now and then.
    Pulse pulse() {
        return pulse;
    }

    private PageCache cache(Config config, FairShare shares) {
        return new PageCache(
                config.cacheBytes(),
                new DataVersion(new VersionQueries(common.sql())::version, common.day()::today),
                common.files().text("openapi.json"),
                config.baseUrl(),
                App::isNeverKept,
                shares);
    }

    /// What lasts as long as its reader, what tells how the site is just now, and what is too big.
    private static boolean isNeverKept(String path) {
        return path.startsWith("/live/")
                || path.equals("/live")
                || path.startsWith("/health/")
                || path.equals("/health")
                || path.equals("/health.json")
                || path.startsWith("/about/data/") && path.endsWith(".zip");
    }

    /// What is looked at, in the order in which it is told.
    private HealthPageRoutes condition(Config config) {
        Supplier<OptionalLong> room = () -> config.databases().url().isPresent()
                ? OptionalLong.empty()
                : NodeCheck.roomIn(config.databases().dataDir());
        var checks = Stream.of(
                new DatabaseCheck(common.database()::use),
                new DataCheck(ShippedHistory::fingerprint),
                new NodeCheck(Memory::now, events::count, LiveEvents.MOST, room));
        var ofCache = Stream.ofNullable(cache).map(kept -> new CacheCheck(kept::keeping));
        return new HealthPageRoutes(
                pulse,
                Stream.concat(checks, ofCache).toList(),
                common.clock(),
                common.replies(),
                common.day(),
                common.words());
    }

    private void routes(RoutesConfig routes) {
        routes.before(common.replies()::secure);
        routes.before(App::refuse);
        if (common.files().changing()) {
            routes.before(_ -> common.words().readAnew());
        }
        registry.addTo(routes);
        new Errors(common.replies(), common.words(), common.day()).register(routes);
    }

    private static void refuse(Context context) {
        if (context.attribute(Overasked.ATTRIBUTE) instanceof Overasked overasked) {
            throw overasked;
        }
    }
}
