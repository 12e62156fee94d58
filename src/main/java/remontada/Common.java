package remontada;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jooq.DSLContext;
import remontada.platform.Assets;
import remontada.platform.Catalogue;
import remontada.platform.DataVersionQueries;
import remontada.platform.Database;
import remontada.platform.Replies;
import remontada.platform.SiteAddress;
import remontada.platform.SiteDay;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// What nearly every route is made with.
///
/// @param database where pages read
/// @param edition of the facts that it holds
record Common(
        Database database,
        DataVersionQueries edition,
        Clock clock,
        SiteDay day,
        WebFiles files,
        Words words,
        Assets assets,
        Templates templates,
        Replies replies) {
    static Common of(Config config, Database database) {
        var clock = Clock.system(config.zone());
        var files = webFiles();
        var words = new Catalogue(files).read(Locale.UK);
        var assets = new Assets(files);
        var templates = new Templates(files, words, assets);
        return new Common(
                database,
                new DataVersionQueries(database.sql()),
                clock,
                new SiteDay(clock, config.on()),
                files,
                words,
                assets,
                templates,
                new Replies(templates, new SiteAddress(config.baseUrl())));
    }

    DSLContext sql() {
        return database.sql();
    }

    /// While `mvn` serves from the project's folder, a changed page shows at the next reload.
    private static WebFiles webFiles() {
        var folder = Path.of("web");
        return Boolean.getBoolean("remontada.changing-pages") && Files.isDirectory(folder)
                ? WebFiles.of(folder)
                : WebFiles.built();
    }
}
