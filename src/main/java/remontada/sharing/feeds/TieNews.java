package remontada.sharing.feeds;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.sharing.Links;
import remontada.ties.Earlier;
import remontada.ties.Goals;
import remontada.ties.Headline;
import remontada.ties.TieSummary;

/// What there was to tell of ties, a piece of news each: the first leg and what it left to do, and how the tie ended.
record TieNews(KickOffs kickOffs, Words words, Links links) {
    /// News and the tie it is of.
    record Piece(TieSummary tie, Entry entry) {}

    /// The latest news, newest first; of one hour the later stage first.
    List<Piece> latest(Collection<TieSummary> ties, int most) {
        return ties.stream()
                .flatMap(tie -> Stream.of(firstLeg(tie), end(tie)))
                .filter(Objects::nonNull)
                .sorted(comparing((Piece piece) -> piece.entry().updated(), Comparator.reverseOrder())
                        .thenComparing(piece -> -piece.tie().stage().position())
                        .thenComparing(piece -> piece.entry().id()))
                .limit(most)
                .toList();
    }

    /// How a tie ended; nothing while it has not.
    @Nullable
    Piece end(TieSummary tie) {
        var on = tie.days().decided();
        if (on == null) {
            return null;
        }
        var headline = words.say(Headline.of(tie, on));
        var paragraphs =
                Stream.concat(Stream.of(headline, where(tie)), matches(tie)).toList();
        return piece("decided", tie, on, titled(tie, headline), paragraphs);
    }

    private @Nullable Piece firstLeg(TieSummary tie) {
        var on = tie.days().first();
        var goals = tie.scores().first();
        if (on == null || goals == null || tie.rules().legs() == 1) {
            return null;
        }
        var title = words.say(match("feeds.first-leg", tie.host(), tie.visitor(), goals, Side.HOST));
        var leftToDo = words.say(Headline.of(Earlier.afterFirstLeg(tie), on));
        return piece("first-leg", tie, on, title, List.of(title, leftToDo, where(tie)));
    }

    /// Whoever came back is told without the name of the other.
    private String titled(TieSummary tie, String headline) {
        return tie.ending() == null || !tie.ending().comeback()
                ? headline
                : words.say(Sentence.of("feeds.comeback", "host", tie.host().name())
                        .with("visitor", tie.visitor().name())
                        .with("news", headline));
    }

    private String where(TieSummary tie) {
        return words.say(Sentence.of("feeds.where", "competition", tie.competitionName())
                .with("season", tie.season().name())
                .with("stage", tie.stage().sentence()));
    }

    private Piece piece(String kind, TieSummary tie, LocalDate on, String title, List<String> paragraphs) {
        return new Piece(
                tie,
                new Entry(
                        LastingId.of(tie.path() + "/" + kind),
                        title.replaceFirst("[.]$", ""),
                        kickOffs.over(tie.id(), on),
                        links.to(tie.path()),
                        paragraphs,
                        words.say(tie.competitionName())));
    }

    /// Each match with its score; a replay is written first-leg host first.
    private Stream<String> matches(TieSummary tie) {
        var scores = tie.scores();
        return Stream.of(
                        on(tie.days().first(), tie.host(), tie.visitor(), scores.first(), Side.HOST),
                        on(tie.days().second(), tie.visitor(), tie.host(), scores.second(), Side.VISITOR),
                        on(tie.days().replay(), tie.host(), tie.visitor(), scores.replay(), Side.HOST))
                .filter(Objects::nonNull);
    }

    private @Nullable String on(@Nullable LocalDate day, Club home, Club away, @Nullable Goals goals, Side first) {
        return day == null || goals == null
                ? null
                : words.say(match("feeds.match", home, away, goals, first).with("day", day));
    }

    private static Sentence match(String key, Club home, Club away, Goals goals, Side first) {
        return Sentence.of(key, "home", home.name())
                .with("away", away.name())
                .with("score", goals.of(first) + "–" + goals.of(first.other()));
    }
}
