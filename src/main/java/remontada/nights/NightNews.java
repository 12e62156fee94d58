package remontada.nights;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.Goals;
import remontada.ties.Headline;
import remontada.ties.TieOutcomes;
import remontada.ties.TieSummary;
import remontada.ties.TieTitle;

/// What came of a night: who went through and by what, how the first legs went; nothing of a night to come.
///
/// @param ties with a match that night
/// @param matches the others
record NightNews(LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches, Words words) {
    /// So many others are named in a title.
    private static final int MOST_NAMED = 3;

    /// A sentence a match, the most telling first: comebacks, then whoever else went through, then first legs, of each
    /// the leading competition first and there the biggest win; matches of groups where there is no tie.
    List<String> sentences() {
        var ofTies = told().map(tie -> sentence(tie, "news")).map(words::say).toList();
        return ofTies.isEmpty()
                ? groupMatches()
                        .map(match -> words.say(sentence(match, "news", false)))
                        .toList()
                : ofTies;
    }

    /// The biggest news, and who else went through.
    Stream<Sentence> titles() {
        var told = told().toList();
        if (told.isEmpty()) {
            return groupMatches()
                    .limit(1)
                    .flatMap(match -> Stream.of(false, true).map(brief -> sentence(match, "brief", brief)))
                    .map(news -> Sentence.of("nights.title-news", "news", news));
        }
        var first = told.getFirst();
        var through = told.stream().skip(1).filter(this::isEnd).toList();
        var named = isEnd(first) && !through.isEmpty() && through.size() <= MOST_NAMED;
        return Stream.concat(
                named
                        ? Stream.of(first, first.inShort())
                                .map(tie -> Sentence.of("nights.title-news-and-through", "news", sentence(tie, "brief"))
                                        .with("others", winners(through)))
                        : Stream.empty(),
                Stream.of(first, first.inShort())
                        .map(tie -> Sentence.of("nights.title-news", "news", sentence(tie, "brief"))));
    }

    private Stream<TieSummary> told() {
        var competitions =
                ties.stream().map(tie -> tie.competition().slug()).distinct().toList();
        return ties.stream()
                .filter(tie -> isEnd(tie) || firstLeg(tie) != null)
                .sorted(comparingInt((TieSummary tie) -> isComeback(tie) ? 0 : isEnd(tie) ? 1 : 2)
                        .thenComparing(
                                tie -> competitions.indexOf(tie.competition().slug()))
                        .thenComparing(this::margin, reverseOrder()));
    }

    private boolean isEnd(TieSummary tie) {
        var ending = tie.ending();
        return ending != null && ending.playedOut() && night.equals(tie.days().decided());
    }

    private boolean isComeback(TieSummary tie) {
        return tie.ending() != null && tie.ending().comeback() && isEnd(tie);
    }

    /// The goals of a first leg of that night.
    private @Nullable Goals firstLeg(TieSummary tie) {
        return tie.rules().legs() == 2 && night.equals(tie.days().first())
                ? tie.scores().first()
                : null;
    }

    private int margin(TieSummary tie) {
        var goals = isEnd(tie) ? last(tie) : firstLeg(tie);
        return goals == null ? 0 : Math.abs(goals.host() - goals.visitor());
    }

    private static @Nullable Goals last(TieSummary tie) {
        var scores = tie.scores();
        return scores.replay() != null ? scores.replay() : tie.rules().legs() == 1 ? scores.first() : scores.second();
    }

    /// @param kind `news`, or `brief` for a title
    private Sentence sentence(TieSummary tie, String kind) {
        var ending = tie.ending();
        if (ending == null || !isEnd(tie)) {
            return ofFirstLeg(tie, kind);
        }
        if (tie.rules().legs() == 1 || tie.scores().replay() != null) {
            return kind.equals("news")
                    ? Headline.of(tie, day)
                    : TieTitle.ways(tie, day).findFirst().orElseThrow();
        }
        if (ending.comeback() && kind.equals("news")) {
            return TieOutcomes.sentence(tie);
        }
        var winner = ending.winner();
        var goals = tie.scores().second();
        var beat = goals != null
                && goals.of(winner) > goals.of(winner.other())
                && !tie.scores().extraTime();
        return about(kind + (beat ? ".won-through" : ".through"), tie, winner, goals)
                .with("method", ending.method().slug().replace('-', '_'))
                .with("where", winner == Side.HOST ? "away" : "home");
    }

    private Sentence ofFirstLeg(TieSummary tie, String kind) {
        var goals = firstLeg(tie);
        if (goals == null || goals.isLevel()) {
            return about(kind + ".drew", tie, Side.HOST, goals);
        }
        var winner = goals.host() > goals.visitor() ? Side.HOST : Side.VISITOR;
        return about(kind + (winner == Side.HOST ? ".won-home" : ".won-away"), tie, winner, goals);
    }

    private static Sentence about(String key, TieSummary tie, Side side, @Nullable Goals goals) {
        return between(key, tie.club(side).name(), tie.club(side.other()).name())
                .with("score", goals == null ? "" : goals.of(side) + "–" + goals.of(side.other()));
    }

    private Stream<NightMatch> groupMatches() {
        var competitions =
                matches.stream().map(NightMatch::competition).distinct().toList();
        return matches.stream()
                .filter(match -> match.european() && match.result() != null)
                .sorted(comparingInt((NightMatch match) -> competitions.indexOf(match.competition()))
                        .thenComparing(NightNews::margin, reverseOrder()));
    }

    private static int margin(NightMatch match) {
        var result = match.result();
        return result == null ? 0 : Math.abs(result.home() - result.away());
    }

    private static Sentence sentence(NightMatch match, String kind, boolean brief) {
        var result = Optional.ofNullable(match.result()).orElseThrow();
        var homeWon = result.home() >= result.away();
        var winner = homeWon ? match.home() : match.away();
        var loser = homeWon ? match.away() : match.home();
        var key = kind + (result.home() == result.away() ? ".match-drew" : ".match-won");
        return between(key, name(winner, brief), name(loser, brief))
                .with("score", Math.max(result.home(), result.away()) + "–" + Math.min(result.home(), result.away()));
    }

    private static String name(Club club, boolean brief) {
        return brief ? club.shortName() : club.name();
    }

    private static Sentence between(String key, String winner, String loser) {
        return Sentence.of("nights." + key, "winner", winner).with("loser", loser);
    }

    private String winners(List<TieSummary> through) {
        return ListFormatter.getInstance(words.locale())
                .format(through.stream()
                        .map(TieSummary::inShort)
                        .flatMap(tie -> tie.winner().stream())
                        .map(Club::name)
                        .toList());
    }
}
