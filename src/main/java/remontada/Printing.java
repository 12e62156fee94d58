package remontada;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import remontada.platform.Assets;
import remontada.platform.Catalogue;
import remontada.platform.Errors;
import remontada.platform.Replies;
import remontada.platform.SiteAddress;
import remontada.platform.SiteDay;
import remontada.platform.Templates;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// What pages are printed with, whatever they say. It needs no database, so a start makes it while that is looked for.
record Printing(
        Clock clock, SiteDay day, WebFiles files, Words words, Assets assets, Templates templates, Replies replies) {
    static Printing of(Config config) {
        var clock = Clock.system(config.zone());
        var files = webFiles();
        var words = new Catalogue(files).read(Locale.UK);
        var assets = new Assets(files);
        var templates = new Templates(files, words, assets);
        return new Printing(
                clock,
                new SiteDay(clock, config.on()),
                files,
                words,
                assets,
                templates,
                new Replies(templates, new SiteAddress(config.baseUrl())));
    }

    /// The same once it has printed a page.
    Printing rehearsed() {
        new Errors(replies, words, day).rehearse();
        return this;
    }

    /// While `mvn` serves from the project's folder, a changed page shows at the next reload.
    private static WebFiles webFiles() {
        var folder = Path.of("web");
        return Boolean.getBoolean("remontada.changing-pages") && Files.isDirectory(folder)
                ? WebFiles.of(folder)
                : WebFiles.built();
    }
}
