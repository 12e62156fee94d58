package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceWords;
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
        var title = new TieTitle(tie, facts.day(), words);
        var headline = words.say(Headline.of(tie, facts.day()));
        var why = tie.isOverdue(facts.day())
                ? List.<String>of()
                : Explanation.of(tie, details).stream().map(words::say).toList();
        var board = Scoreboard.of(tie, details, facts.day(), words);
        var chance = facts.forecast()
                .map(forecast -> new ChanceWords(words).of(forecast, tie.host(), tie.visitor()))
                .orElse(null);
        var precedents = PrecedentDots.of(tie, facts.precedents(), words);
        return new TiePage(
                frame(title, why, asOf).showing(new TieCard(tie, words).of(board, headline, chance, precedents)),
                board,
                headline,
                why,
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
                new Sharing(facts, asOf, title.title(), eve(), site, words)
                        .view(EmbedHeight.of(board, headline, chance, precedents)),
                new TieEvents(tie, details, words).things());
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

    private Frame frame(TieTitle title, List<String> why, AsOf asOf) {
        var season = "/seasons/" + tie.season().name() + "/" + tie.competition().slug();
        var pairing = Sentence.of("ties.pairing", "host", tie.host().name())
                .with("visitor", tie.visitor().name());
        return Frame.of(title.title(), title.description(why), tie.path(), asOf)
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
