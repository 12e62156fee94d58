package remontada;

import org.jooq.DSLContext;
import remontada.about.AboutRoutes;
import remontada.about.Downloads;
import remontada.clubs.ClubRoutes;
import remontada.clubs.FormQueries;
import remontada.clubs.KnownClubQueries;
import remontada.clubs.PairedClubQueries;
import remontada.comebacks.ComebackRoutes;
import remontada.firstlegs.FirstLegRoutes;
import remontada.firstlegs.WhatIfRoutes;
import remontada.health.HealthPageRoutes;
import remontada.home.HomeRoutes;
import remontada.leagues.KnownLeagueQueries;
import remontada.leagues.LeagueRoutes;
import remontada.lists.ListRoutes;
import remontada.live.LiveEvents;
import remontada.live.LiveQueries;
import remontada.live.LiveRoutes;
import remontada.matches.MatchHistoryRoutes;
import remontada.nights.NightRoutes;
import remontada.platform.AssetRoutes;
import remontada.platform.FileRoute;
import remontada.platform.HealthRoutes;
import remontada.platform.Words;
import remontada.records.RecordRoutes;
import remontada.search.SearchRoutes;
import remontada.seasons.SeasonRoutes;
import remontada.sharing.calendar.CalendarRoutes;
import remontada.sharing.discovery.DiscoveryRoutes;
import remontada.sharing.embed.EmbedRoutes;
import remontada.sharing.embed.OembedRoutes;
import remontada.sharing.feeds.FeedRoutes;
import remontada.statements.ClubStatements;
import remontada.statements.HistoryQueries;
import remontada.statements.NightStatements;
import remontada.statements.Statements;
import remontada.ties.LiveTies;
import remontada.ties.PrecedentQueries;
import remontada.ties.TieFinder;
import remontada.ties.TiePages;
import remontada.ties.TieRoutes;
import remontada.ties.TiesIndexRoutes;

/// Every route of the site: its table of contents.
final class Contents {
    private final Registry at;
    private final Common common;
    private final DSLContext sql;
    private final Words words;
    private final HistoryQueries history;
    private final LiveQueries live;
    private final LiveTies playing;
    private final Statements statements;
    private final NightStatements ofNights;
    private final KnownClubQueries clubs;
    private final FormQueries forms;
    private final TieFinder finder;
    private final KnownLeagueQueries leagues;
    private final PrecedentQueries precedents;
    private final TiePages tiePages;

    Contents(Registry at, Common common, HistoryQueries history, LiveQueries live) {
        this.at = at;
        this.common = common;
        this.sql = common.sql();
        this.words = common.words();
        this.history = history;
        this.live = live;
        this.playing = new LiveTies(live, words);
        this.statements = new Statements(history, words);
        this.ofNights = new NightStatements(history, statements);
        this.clubs = new KnownClubQueries(sql, common.edition());
        this.forms = new FormQueries(sql, common.edition(), clubs);
        this.leagues = new KnownLeagueQueries(sql, common.edition());
        this.finder = new TieFinder(sql);
        this.precedents = new PrecedentQueries(sql, common.edition(), clubs, words);
        this.tiePages = new TiePages(sql, common.edition(), forms, precedents, live, statements, words);
    }

    /// @param events of matches that are on
    /// @param condition how the site is
    void register(LiveEvents events, HealthPageRoutes condition) {
        subscriptions();
        ties();
        clubs();
        past();
        about();
        sharing();
        events(events);
        forMachines();
        forOperators(condition);
    }

    /// Reads what every tie's page is made with.
    void readAhead() {
        tiePages.readAhead();
        clubs.now();
    }

    private void subscriptions() {
        var calendars = new CalendarRoutes(sql, words);
        at.calendar("/ties", calendars::toCome);
        at.calendar("/ties/{competition}/{season}/{pair}", calendars::tie);
        at.calendar("/clubs/{club}", calendars::club);
        at.calendar("/seasons/{season}/{competition}", calendars::season);

        var news = new FeedRoutes(sql, history, words);
        at.feed("/comebacks", news::comebacks);
        at.feed("/clubs/{club}", news::club);
        at.feed("/seasons/{season}/{competition}", news::season);
    }

    private void ties() {
        at.page("/", new HomeRoutes(sql, history, precedents, playing, ofNights, words)::show);
        at.page("/ties", new TiesIndexRoutes(sql, precedents, playing, words)::show);
        at.page("/ties/{competition}/{season}/{pair}", new TieRoutes(finder, tiePages, words)::show);
        at.page(
                "/matches/{competition}/{season}/{date}/{pair}/history",
                new MatchHistoryRoutes(sql, words, common.clock().getZone())::show);

        var seasons = new SeasonRoutes(sql, playing, words);
        at.page("/seasons", seasons::list);
        at.page("/seasons/{season}", seasons::first);
        at.page("/seasons/{season}/{competition}", seasons::show);

        at.page("/nights/{date}", new NightRoutes(sql, precedents, playing, ofNights, words)::show);
    }

    private void clubs() {
        var each = new ClubRoutes(
                sql,
                forms,
                new PairedClubQueries(sql, common.edition()),
                new ClubStatements(history, statements),
                playing,
                words);
        at.page("/clubs", each::list);
        at.page("/ratings", each::ratings);
        at.page("/clubs/{club}", each::show);
        at.page("/clubs/{club}/v/{other}", each::meetings);

        var lists = new ListRoutes(sql, words);
        at.page("/clubs/{club}/ties", lists::ties);
        at.page("/clubs/{club}/matches", lists::matches);

        var ofLeagues = new LeagueRoutes(sql, leagues, words);
        at.page("/leagues", ofLeagues::list);
        at.page("/leagues/{league}", ofLeagues::latest);
        at.page("/leagues/{league}/{season}", ofLeagues::show);
    }

    private void past() {
        at.page("/comebacks", new ComebackRoutes(sql, history, words)::list);

        var firstLegs = new FirstLegRoutes(sql, history, words);
        at.page("/first-legs", firstLegs::index);
        at.page("/first-legs/{score}", firstLegs::score);
        at.page("/first-legs/margin/{goals}/{ahead}", firstLegs::margin);
        at.page("/what-if", new WhatIfRoutes(sql, history, words)::show);

        at.page("/records", new RecordRoutes(sql, history, words)::show);
        at.page("/search", new SearchRoutes(sql, clubs, leagues, words)::show);
    }

    private void about() {
        var about = new AboutRoutes(sql, words);
        at.page("/about", about::about);
        at.page("/about/data", about::data);
        at.page("/about/method", about::method);

        var downloads = new Downloads(sql, common.database().unhurried(), words);
        at.get("/about/data/facts.zip", downloads::facts);
        at.get("/about/data/football-txt.zip", downloads::seasons);
    }

    private void sharing() {
        var replies = common.replies();
        var embed = new EmbedRoutes(finder, tiePages);
        at.get(
                "/embed/ties/{competition}/{season}/{pair}",
                context -> replies.page(context, embed.show(at.request(context))));
        var oembed = new OembedRoutes(finder, tiePages, words);
        at.get("/oembed", context -> replies.forEveryone(context, oembed.show(at.request(context))));
    }

    private void events(LiveEvents events) {
        var listening = new LiveRoutes(events);
        at.ready("/live", listening::everything);
        at.ready("/live/ties/{competition}/{season}/{pair}", listening::tie);
    }

    private void forMachines() {
        var files = common.files();
        at.ready("/openapi.json", new FileRoute(files, "openapi.json", "application/json; charset=utf-8")::show);

        var discovery = new DiscoveryRoutes(sql, common.day(), files, common.assets(), common.replies(), words);
        at.ready("/robots.txt", discovery::robots);
        at.get("/sitemap.xml", discovery::sitemap);
        at.get("/sitemap/{part}.xml", discovery::part);
        at.ready("/site.webmanifest", discovery::manifest);
        at.ready("/favicon.ico", new FileRoute(files, "icons/favicon.ico", "image/x-icon")::show);
        at.ready("/assets/{fingerprint}/<asset>", new AssetRoutes(common.assets())::show);
    }

    /// They are told how the site is also while it has too much to do.
    private void forOperators(HealthPageRoutes condition) {
        at.ready("/health", condition::show);
        at.ready("/health.json", condition::data);

        var health = new HealthRoutes(common.database());
        at.ready("/health/live", health::live);
        at.ready("/health/ready", health::ready);
    }
}
