package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView;
import remontada.chance.ChanceWords;
import remontada.live.LiveNews;
import remontada.live.LiveView;
import remontada.look.Card;
import remontada.look.Kits;
import remontada.news.NewsView;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Puts a tie into words and pictures.
final class TieView {
    private final TieFacts facts;
    private final TieSummary tie;
    private final TieDetails details;
    private final Words words;

    TieView(TieFacts facts, Words words) {
        this.facts = facts;
        this.tie = facts.tie();
        this.details = facts.details();
        this.words = words;
    }

    TiePage page(AsOf asOf, String site) {
        var title = new TieTitle(tie, facts.day(), words).title();
        var live = facts.live();
        var atRest = words.say(Headline.of(tie, facts.day()));
        var headline =
                live == null ? atRest : live.said().headline().map(words::say).orElse(atRest);
        var why = tie.isOverdue(facts.day())
                ? List.<String>of()
                : Explanation.of(tie, details).stream().map(words::say).toList();
        var board = Scoreboard.of(tie, details, facts.day(), live, words);
        var chance = facts.forecast()
                .map(forecast -> new ChanceWords(words).of(forecast, tie.host(), tie.visitor()))
                .orElse(null);
        var precedents = PrecedentDots.of(tie, facts.precedents(), words);
        return new TiePage(
                frame(title, why, asOf).showing(card(atRest, chance, precedents)),
                board,
                headline,
                score().map(List::of).orElse(why),
                eve(),
                asOf.chosen() && !tie.isDecided(),
                chance,
                precedents,
                facts.statements(),
                SwingView.of(tie, details, words),
                words.say(Sentence.of("ties.swing", "decided", tie.isDecided())),
                gaps(),
                facts.forms().view(details, words),
                HeadToHead.of(tie, facts.meetings(), words),
                NewsView.of(facts.news(), words, tie.host(), tie.visitor()),
                new Sharing(facts, asOf, title, eve(), site, words)
                        .view(EmbedHeight.of(board, headline, chance, precedents)),
                new TieEvents(tie, details, words).things(),
                live == null ? null : follows(live));
    }

    /// What is shared outlives the match: a score that is on is not in it.
    private Card card(String headline, @Nullable ChanceView chance, @Nullable PrecedentDots precedents) {
        var board = Scoreboard.of(tie, details, facts.day(), null, words);
        var known = facts.live() == null || facts.live().said().headline().isEmpty();
        return new TieCard(tie, words).of(board, headline, known ? chance : null, precedents);
    }

    /// While a match is on, the score in words stands where the rules were explained.
    private Optional<String> score() {
        return Optional.ofNullable(facts.live())
                .flatMap(on -> on.said().score())
                .map(words::say);
    }

    private LiveView follows(LiveTie live) {
        return new LiveView(
                "/live" + tie.path(),
                LiveNews.version(List.of(live.match())),
                live.said().stand().map(List::of).orElse(List.of()));
    }

    private List<String> gaps() {
        var gaps = SwingView.gaps(details);
        if (gaps.isEmpty()) {
            return List.of();
        }
        var legs = Written.list(gaps.stream().map(this::legName).toList());
        return List.of(words.say(Sentence.of("ties.goals-unknown", "legs", legs)));
    }

    private Sentence legName(TieMatch match) {
        return Sentence.of("ties.of-leg", "leg", tie.rules().legs() == 1 ? 0 : match.number());
    }

    /// @param title that stands unless a match is on
    private Frame frame(String title, List<String> why, AsOf asOf) {
        var live = LiveTitle.of(facts.live(), words);
        var season = "/seasons/" + tie.season().name() + "/" + tie.competition().slug();
        var pairing = Sentence.of("ties.pairing", "host", tie.host().name())
                .with("visitor", tie.visitor().name());
        var description = live.map(LiveTitle::description)
                .orElseGet(() -> new TieTitle(tie, facts.day(), words).description(why));
        return Frame.of(live.map(LiveTitle::title).orElse(title), description, tie.path(), asOf)
                .called(words.say(pairing))
                .in("ties")
                .below(
                        new Crumb(words.say(tie.competitionName()), "/seasons"),
                        new Crumb(tie.season().name(), season),
                        new Crumb(
                                capitalised(words.say(tie.stage().sentence())),
                                season + "#" + tie.stage().slug()))
                .wearing(Kits.of(tie.host().kit(), tie.visitor().kit()))
                .withTable();
    }

    /// The day before a decided tie's second leg, or its only match.
    private @Nullable LocalDate eve() {
        return tie.isDecided()
                ? details.match(tie.rules().legs())
                        .filter(TieMatch::isOver)
                        .map(match -> match.playedOn().minusDays(1))
                        .orElse(null)
                : null;
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
