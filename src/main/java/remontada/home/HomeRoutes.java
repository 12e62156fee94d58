package remontada.home;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.nights.NightRemarks;
import remontada.nights.Told;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.statements.HistoryQueries;
import remontada.ties.LiveTie;
import remontada.ties.LiveTies;
import remontada.ties.PrecedentQueries;
import remontada.ties.TieBands;

/// The first page: the next ties, else the last ones, and the comebacks to remember.
public final class HomeRoutes {
    private final HomeFinder finder;
    private final TieBands bands;
    private final HomeView view;
    private final Headline headline;
    private final Words words;

    public HomeRoutes(
            DSLContext sql,
            HistoryQueries history,
            PrecedentQueries precedents,
            LiveTies live,
            NightRemarks remarks,
            Words words) {
        this.finder = new HomeFinder(sql, history, precedents, live, remarks);
        this.bands = new TieBands(words);
        this.view = new HomeView(bands, words);
        this.headline = new Headline(words);
        this.words = words;
    }

    public Answer show(Request request) {
        var facts = finder.find(request.asOf());
        var page = page(facts);
        return Answer.of(page, () -> HomeData.of(facts, page.headline()));
    }

    private HomePage page(HomeFacts facts) {
        var round = facts.round();
        var outlook = facts.outlook();
        var said = round.isEmpty() ? headline.ofLast(facts.last()) : headline.of(round);
        var playing = new Playing(shown(facts), outlook.forecasts(), words);
        var known = playing.headline().isEmpty() || round.isEmpty() ? said : headline.brief(round);
        return new HomePage(
                frame(facts, known),
                playing.headline().orElse(said),
                playing.now().orElse(null),
                lead(facts),
                facts.known().endedLongBefore(),
                view.days(round, outlook),
                facts.remarked().stream().map(told -> Told.of(told, words)).toList(),
                view.elsewhere(round, facts.undecided()),
                bands.withDays(facts.onNoDay(), outlook),
                bands.withDays(facts.overdue(), outlook),
                view.lastRound(round, facts.last()),
                bands.dated(facts.latest()),
                facts.comebacksInLastRound(),
                view.ladder(facts.greatest()),
                view.record(facts.counts(), facts.era()),
                HomeView.lookUp(round, facts.greatest()),
                view.nights(facts.greatest()),
                view.site(),
                outlook.live().follows());
    }

    /// @param said what is known whatever the matches bring that are on
    private Frame frame(HomeFacts facts, String said) {
        var round = facts.round();
        var brief = round.isEmpty() ? headline.briefOfLast(facts.last()) : Stream.of(headline.brief(round));
        return Frame.of(view.title(Stream.concat(Stream.of(said), brief)), view.description(said), "/", facts.asOf())
                .wearing(TieBands.kits(
                        Stream.of(round.ties(), facts.onNoDay(), facts.overdue(), facts.last(), facts.latest())
                                .flatMap(List::stream)
                                .toList()))
                .showing(view.card(said, round, facts.last(), facts.counts()));
    }

    private static List<LiveTie> shown(HomeFacts facts) {
        return facts.shown().stream()
                .flatMap(tie -> facts.outlook().live().of(tie).stream())
                .toList();
    }

    private @Nullable String lead(HomeFacts facts) {
        var nothingToCome = facts.round().isEmpty() && facts.onNoDay().isEmpty();
        return facts.known()
                .notice()
                .map(notice -> words.say(Sentence.of("home.ends", "known", notice)))
                .orElseGet(() -> nothingToCome ? words.say("home.nothing-known") : null);
    }
}
