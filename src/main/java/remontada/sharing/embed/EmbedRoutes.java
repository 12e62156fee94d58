package remontada.sharing.embed;

import java.util.List;
import remontada.platform.Page;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.ties.TieFinder;
import remontada.ties.TiePages;

/// `/embed/ties/{competition}/{season}/{pair}`: a tie small enough to stand in another site's page.
public final class EmbedRoutes {
    private static final List<String> THEMES = List.of("light", "dark");

    private final TieFinder finder;
    private final TiePages pages;

    public EmbedRoutes(TieFinder finder, TiePages pages) {
        this.finder = finder;
        this.pages = pages;
    }

    /// A frame follows no redirect to where it may not stand, so every address of the tie shows it.
    public Page show(Request request) {
        var theme = request.choice("theme", THEMES).orElse(null);
        var tie = finder.named(
                        request.part("competition"),
                        request.season("season"),
                        request.part("pair"),
                        request.asOf().day())
                .orElseThrow(() -> new NotFound(Sentence.of("errors.advice-404")));
        return EmbedPage.of(pages.page(tie, request.asOf(), request.site()), theme);
    }
}
