package remontada.seasons;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Season;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonQueries.Played;
import remontada.seasons.SeasonsPage.Line;
import remontada.ties.Era;
import remontada.ties.TieSummary;

/// Puts the list of all seasons into words.
final class SeasonsView {
    private final Words words;

    SeasonsView(Words words) {
        this.words = words;
    }

    /// "Champions of Europe season by season: Paris Saint-Germain in 2024-25".
    ///
    /// @param seasons the latest first
    String title(List<Line> seasons) {
        var champions = seasons.stream()
                .filter(line -> line.competitionSlug().equals("champions-league"))
                .flatMap(line -> Optional.ofNullable(line.winner())
                        .map(club -> Sentence.of("seasons.title-champions", "club", club.shortName())
                                .with("season", line.season()))
                        .stream());
        return Room.TITLE.first(Stream.concat(champions.limit(1), Stream.of(Sentence.of("seasons.title-all")))
                .map(words::say));
    }

    /// "Champions League and European Cup": what the competition was called over its seasons.
    ///
    /// @param seasons the latest first
    String group(String competition, List<Line> seasons) {
        var last = Era.of(Season.parse(seasons.getFirst().season()));
        var first = Era.of(Season.parse(seasons.getLast().season()));
        return words.say(first == last ? last.nameOf(competition) : Sentence.of("seasons.champions-league-and-before"));
    }

    Line line(Played played, @Nullable TieSummary decider) {
        var path = "/seasons/" + played.season().name() + "/" + played.competition();
        var over = Optional.ofNullable(decider).filter(TieSummary::isDecided);
        return new Line(
                played.competition(),
                played.name(),
                played.season().name(),
                path,
                over.flatMap(TieSummary::winner).orElse(null),
                over.flatMap(TieSummary::loser).orElse(null),
                over.map(this::decider).orElse(null),
                over.map(TieSummary::path).orElse(null),
                played.ties(),
                played.comebacks());
    }

    private String decider(TieSummary decider) {
        var scores = decider.scores();
        var goals = Optional.ofNullable(scores.replay()).or(() -> Optional.ofNullable(scores.aggregate()));
        var winner = Objects.requireNonNull(decider.ending()).winner();
        var score = goals.map(each -> words.say(
                        Sentence.of("bands.score", "host", each.of(winner)).with("visitor", each.of(winner.other()))))
                .orElse("");
        var method = decider.ending().method();
        return words.say(Sentence.of(method == Method.SINGLE_MATCH ? "seasons.decider" : "seasons.decider-how")
                .with("opponent", decider.loser().orElseThrow().shortName())
                .with("score", score)
                .with("how", Sentence.of("bands.short." + method.slug())));
    }
}
