package remontada.ties;

import remontada.platform.Answer;
import remontada.platform.Request;
import remontada.platform.Words;

/// A tie's own page.
public final class TieRoutes {
    private final TieFinder finder;
    private final TiePages pages;
    private final Words words;

    public TieRoutes(TieFinder finder, TiePages pages, Words words) {
        this.finder = finder;
        this.pages = pages;
        this.words = words;
    }

    public Answer show(Request request) {
        var facts = pages.factsNow(finder.find(request), request.asOf());
        return Answer.of(
                pages.page(facts, request.asOf(), request.site()),
                () -> TieData.of(facts, words),
                () -> PrecedentData.csv(facts.precedents()));
    }
}
