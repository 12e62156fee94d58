package remontada;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remontada.about.AboutRoutes;
import remontada.about.Downloads;
import remontada.cache.DataVersion;
import remontada.cache.PageCache;
import remontada.cache.VersionQueries;
import remontada.clubs.ClubRoutes;
import remontada.clubs.KnownClubQueries;
import remontada.comebacks.ComebackRoutes;
import remontada.firstlegs.FirstLegRoutes;
import remontada.firstlegs.WhatIfRoutes;
import remontada.health.Check;
import remontada.health.DataCheck;
import remontada.health.DatabaseCheck;
import remontada.health.HealthPageRoutes;
import remontada.health.HealthQueries;
import remontada.health.NodeCheck;
import remontada.health.Pulse;
import remontada.home.HomeRoutes;
import remontada.intake.ShippedHistory;
import remontada.leagues.LeagueRoutes;
import remontada.lists.ListRoutes;
import remontada.live.LiveEvents;
import remontada.live.LiveNews;
import remontada.live.LiveQueries;
import remontada.live.LiveRoutes;
import remontada.look.Card;
import remontada.matches.MatchHistoryRoutes;
import remontada.nights.NightRoutes;
import remontada.platform.AccessLog;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.AssetRoutes;
import remontada.platform.Assets;
import remontada.platform.Beside;
import remontada.platform.Caching;
import remontada.platform.Catalogue;
import remontada.platform.DataVersionQueries;
import remontada.platform.Database;
import remontada.platform.Errors;
import remontada.platform.FileRoute;
import remontada.platform.HealthRoutes;
import remontada.platform.Memory;
import remontada.platform.Metrics;
import remontada.platform.Replies;
import remontada.platform.Request;
import remontada.platform.SiteAddress;
import remontada.platform.SiteDay;
import remontada.platform.StatementCount;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.WebServer;
import remontada.platform.Words;
import remontada.platform.guard.Caller;
import remontada.platform.guard.FairShare;
import remontada.platform.guard.Overasked;
import remontada.records.RecordRoutes;
import remontada.search.SearchRoutes;
import remontada.seasons.SeasonRoutes;
import remontada.sharing.Links;
import remontada.sharing.calendar.Calendar;
import remontada.sharing.calendar.CalendarRoutes;
import remontada.sharing.discovery.DiscoveryRoutes;
import remontada.sharing.embed.EmbedRoutes;
import remontada.sharing.embed.OembedRoutes;
import remontada.sharing.feeds.Feed;
import remontada.sharing.feeds.FeedRoutes;
import remontada.sharing.picture.Painter;
import remontada.sharing.picture.Pictures;
import remontada.statements.ClubStatements;
import remontada.statements.HistoryQueries;
import remontada.statements.NightStatements;
import remontada.statements.Statements;
import remontada.ties.TieFinder;
import remontada.ties.TiePages;
import remontada.ties.TieRoutes;
import remontada.ties.TiesIndexRoutes;

/// Every route of the site: its table of contents.
public final class App {
    private final Database database;
    private final SiteDay day;
    private final WebFiles files;
    private final Words words;
    private final DataVersionQueries edition;
    private final HistoryQueries history;
    private final LiveQueries live;
    private final LiveEvents events;
    private final Clock clock;
    private final Pulse pulse;
    private final Supplier<OptionalLong> room;
    private final Assets assets;
    private final Replies replies;
    private final Pictures pictures;
    private final FileRoute openApi;
    private final @Nullable DataVersion version;
    private final @Nullable PageCache cache;
    private final FairShare shares;
    private final Errors errors;
    private final List<Runnable> beforehand = new ArrayList<>();
    private final WebServer server;
    private final List<String> pages = new ArrayList<>();
    private final List<String> calendars = new ArrayList<>();
    private final List<String> feeds = new ArrayList<>();

    /// @param edition of the facts that answers are made of
    /// @param history read before anybody is let in
    App(
            Config config,
            Database database,
            StatementCount statements,
            Metrics metrics,
            DataVersionQueries edition,
            HistoryQueries history) {
        this.database = database;
        this.clock = Clock.system(config.zone());
        this.day = new SiteDay(clock, config.on());
        this.files = webFiles();
        this.words = new Catalogue(files).read(Locale.UK);
        this.edition = edition;
        this.history = history;
        this.live = new LiveQueries(database.sql(), clock);
        this.events = new LiveEvents(live, day::today, new LiveNews(words), clock);
        metrics.watch("event.listeners", "Readers who are told how matches stand", events::count);
        this.pulse = new Pulse(
                new HealthQueries(database.sql(), clock), () -> database.use().isFull(), clock);
        this.room = () -> config.databases().url().isPresent()
                ? OptionalLong.empty()
                : roomIn(config.databases().dataDir());
        pulse.measuredBy(metrics);
        this.assets = new Assets(files);
        var templates = new Templates(files, words, assets);
        this.replies = new Replies(templates, new SiteAddress(config.baseUrl()));
        this.pictures = new Pictures(new Painter(files, templates, words), files.changing());
        this.errors = new Errors(replies, words, day);
        this.openApi = new FileRoute(files, "openapi.json", "application/json; charset=utf-8");
        this.shares = new FairShare(config.clientShare());
        var keeps = config.cacheBytes() > 0 && !files.changing();
        this.version = keeps ? new DataVersion(new VersionQueries(database.sql())::version, day::today) : null;
        this.cache = version == null
                ? null
                : new PageCache(
                        config.cacheBytes(),
                        version,
                        files.text("openapi.json"),
                        config.baseUrl(),
                        App::isNeverKept,
                        shares);
        if (cache != null) {
            cache.measuredBy(metrics);
        }
        this.server = new WebServer(
                config.guard(), statements, this::routes, cache, new AccessLog(config.logsJson()), metrics);
    }

    /// What lasts as long as its reader, what tells how the site is just now, and what is too big.
    private static boolean isNeverKept(String path) {
        return path.startsWith("/live/")
                || path.equals("/live")
                || path.startsWith("/health/")
                || path.equals("/health")
                || path.startsWith("/about/data/") && path.endsWith(".zip");
    }

    private void routes(RoutesConfig routes) {
        routes.before(replies::secure);
        routes.before(App::refuse);
        if (files.changing()) {
            routes.before(context -> words.readAnew());
        }
        var sql = database.sql();

        var said = new Statements(history, words);

        var ofNights = new NightStatements(history, said);

        var calendars = new CalendarRoutes(sql, words);
        calendar(routes, "/ties", calendars::toCome);
        calendar(routes, "/ties/{competition}/{season}/{pair}", calendars::tie);
        calendar(routes, "/clubs/{club}", calendars::club);
        calendar(routes, "/seasons/{season}/{competition}", calendars::season);

        var news = new FeedRoutes(sql, words);
        feed(routes, "/comebacks", news::comebacks);
        feed(routes, "/clubs/{club}", news::club);
        feed(routes, "/seasons/{season}/{competition}", news::season);

        var home = new HomeRoutes(sql, live, ofNights, words);
        page(routes, "/", home::show);

        var list = new TiesIndexRoutes(sql, words);
        page(routes, "/ties", list::show);

        var seasons = new SeasonRoutes(sql, words);
        page(routes, "/seasons", seasons::list);
        page(routes, "/seasons/{season}", seasons::first);
        page(routes, "/seasons/{season}/{competition}", seasons::show);

        var nights = new NightRoutes(sql, ofNights, words);
        page(routes, "/nights/{date}", nights::show);

        page(routes, "/search", new SearchRoutes(sql, words)::show);

        var about = new AboutRoutes(sql, words);
        page(routes, "/about", about::about);
        page(routes, "/about/data", about::data);
        page(routes, "/about/method", about::method);
        var downloads = new Downloads(sql, database.unhurried(), words);
        get(routes, "/about/data/facts.zip", downloads::facts);
        get(routes, "/about/data/football-txt.zip", downloads::seasons);

        var clubsByIds = new KnownClubQueries(sql, edition);
        var tieFinder = new TieFinder(sql);
        var tiePages = new TiePages(sql, edition, clubsByIds, live, said, words);
        beforehand.add(tiePages::readAhead);
        var ties = new TieRoutes(tieFinder, tiePages, words);
        page(routes, "/ties/{competition}/{season}/{pair}", ties::show);

        var listening = new LiveRoutes(events);
        ready(routes, "/live", listening::everything);
        ready(routes, "/live/ties/{competition}/{season}/{pair}", listening::tie);

        var embed = new EmbedRoutes(tieFinder, tiePages);
        get(
                routes,
                "/embed/ties/{competition}/{season}/{pair}",
                context -> replies.page(context, embed.show(request(context))));
        var oembed = new OembedRoutes(tieFinder, tiePages, words);
        get(routes, "/oembed", context -> replies.forEveryone(context, oembed.show(request(context))));

        var histories = new MatchHistoryRoutes(sql, words);
        page(routes, "/matches/{competition}/{season}/{date}/{pair}/history", histories::show);

        var clubs = new ClubRoutes(sql, clubsByIds, new ClubStatements(history, said), words);
        page(routes, "/clubs", clubs::list);
        page(routes, "/ratings", clubs::ratings);
        page(routes, "/clubs/{club}", clubs::show);
        page(routes, "/clubs/{club}/v/{other}", clubs::meetings);

        var lists = new ListRoutes(sql, words);
        page(routes, "/clubs/{club}/ties", lists::ties);
        page(routes, "/clubs/{club}/matches", lists::matches);

        var leagues = new LeagueRoutes(sql, words);
        page(routes, "/leagues", leagues::list);
        page(routes, "/leagues/{league}", leagues::latest);
        page(routes, "/leagues/{league}/{season}", leagues::show);

        page(routes, "/comebacks", new ComebackRoutes(sql, words)::list);

        var firstLegs = new FirstLegRoutes(sql, words);
        page(routes, "/first-legs", firstLegs::index);
        page(routes, "/first-legs/{score}", firstLegs::score);
        page(routes, "/first-legs/margin/{goals}/{ahead}", firstLegs::margin);
        page(routes, "/what-if", new WhatIfRoutes(sql, words)::show);

        page(routes, "/records", new RecordRoutes(sql, history, words)::show);

        ready(routes, "/openapi.json", openApi::show);

        var discovery = new DiscoveryRoutes(sql, day, files, assets, replies, words);
        ready(routes, "/robots.txt", discovery::robots);
        get(routes, "/sitemap.xml", discovery::sitemap);
        get(routes, "/sitemap/{part}.xml", discovery::part);
        ready(routes, "/site.webmanifest", discovery::manifest);
        ready(routes, "/favicon.ico", new FileRoute(files, "icons/favicon.ico", "image/x-icon")::show);

        var condition = new HealthPageRoutes(pulse, checks(), clock, replies, day, words);
        get(routes, "/health", condition::show);
        get(routes, "/health.json", condition::data);
        var health = new HealthRoutes(database);
        ready(routes, "/health/live", health::live);
        ready(routes, "/health/ready", health::ready);

        ready(routes, "/assets/{fingerprint}/<asset>", new AssetRoutes(assets)::show);
        errors.register(routes);
    }

    /// Does beforehand what the first reader would wait for, and afterwards what only the first picture needs.
    public void start(int port) {
        Beside.during(() -> beforehand.forEach(Runnable::run), () -> {
            errors.rehearse();
            events.start();
            server.start(port);
            return port;
        });
        pulse.start();
        var today = new AsOf(day.today(), false);
        Thread.ofPlatform()
                .name("first picture")
                .daemon()
                .start(() -> pictures.warmUp(Card.telling(words.say("layout.brand")), today));
    }

    public int port() {
        return server.port();
    }

    /// Sees at once what changed in the database.
    public void lookAgain() {
        if (version != null) {
            version.look();
        }
    }

    /// Makes every answer anew.
    public void forget() {
        if (cache != null) {
            cache.clear();
        }
    }

    /// How the database is, looked at now and then.
    Pulse pulse() {
        return pulse;
    }

    /// The port of HTTPS, where the site has a certificate.
    public int securePort() {
        return server.securePort();
    }

    /// The address of every page as its twins have it, parts in braces: what `web/openapi.json` describes.
    public List<String> pages() {
        return List.copyOf(pages);
    }

    /// The addresses, parts in braces, whose `.ics` is a calendar.
    public List<String> calendars() {
        return List.copyOf(calendars);
    }

    /// The addresses, parts in braces, whose `.atom` is a feed.
    public List<String> feeds() {
        return List.copyOf(feeds);
    }

    public void stop() {
        events.close();
        pulse.close();
        server.stop();
    }

    /// What the health page looks at, in the order in which it is told.
    private List<Check> checks() {
        return List.of(
                new DatabaseCheck(database::use),
                new DataCheck(ShippedHistory::fingerprint),
                new NodeCheck(Memory::now, events::count, LiveEvents.MOST, room));
    }

    private static OptionalLong roomIn(Path folder) {
        try {
            return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /// A page, its twin as JSON and, where it has a table, as CSV, and its share picture.
    private void page(RoutesConfig routes, String path, Function<Request, Answer> route) {
        var bare = path.equals("/") ? "/index" : path;
        pages.add(bare);
        get(
                routes,
                bare + ".json",
                context -> replies.json(context, answer(context, route).json().get()));
        get(
                routes,
                bare + ".csv",
                context -> replies.csv(context, answer(context, route).table()));
        get(
                routes,
                bare + ".png",
                context -> pictures.show(
                        context, () -> answer(context, route).page().frame()));
        get(
                routes,
                path,
                context -> replies.page(context, answer(context, route).page()));
    }

    /// A calendar that belongs to a page. It is asked for before the page, which would take its format for a name.
    private void calendar(RoutesConfig routes, String path, BiFunction<Request, Links, Calendar> route) {
        calendars.add(path);
        get(routes, path + ".ics", context -> {
            var request = Request.again(context, day.today(), replies.site(context));
            route.apply(request, links(context, request)).delivery().send(context);
        });
    }

    /// News that belong to a page, asked for before it like its calendar.
    private void feed(RoutesConfig routes, String path, BiFunction<Request, Links, Feed> route) {
        feeds.add(path);
        get(routes, path + ".atom", context -> {
            var request = Request.again(context, day.today(), replies.site(context));
            route.apply(request, links(context, request)).send(context);
        });
    }

    private Links links(Context context, Request request) {
        return new Links(replies.site(context), request.asOf(), request.rolls());
    }

    private Answer answer(Context context, Function<Request, Answer> route) {
        var answer = edition.during(() -> route.apply(request(context)));
        if (answer.page().isLive()) {
            Caching.LIVE.isOf(context);
        }
        return answer;
    }

    private Request request(Context context) {
        return Request.of(context, day.today(), replies.site(context));
    }

    /// What takes work to answer, of which each client has its share.
    private void get(RoutesConfig routes, String path, Handler handler) {
        ready(routes, path, context -> {
            if (context.attribute(FairShare.HAS_PLACE) != null) {
                handler.handle(context);
            } else {
                try (var _ = shares.take(Caller.of(context))) {
                    handler.handle(context);
                }
            }
        });
    }

    private static void refuse(Context context) {
        if (context.attribute(Overasked.ATTRIBUTE) instanceof Overasked overasked) {
            throw overasked;
        }
    }

    /// What is answered at no cost.
    private static void ready(RoutesConfig routes, String path, Handler handler) {
        routes.addHttpHandler(HandlerType.GET, path, handler);
        routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }

    /// While `mvn` serves from the project's folder, a changed page shows at the next reload.
    private static WebFiles webFiles() {
        var folder = Path.of("web");
        return Boolean.getBoolean("remontada.changing-pages") && Files.isDirectory(folder)
                ? WebFiles.of(folder)
                : WebFiles.built();
    }
}
