package remontada.seasons;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieSummary;

/// A competition's season in the room of a title: who won it, or how many are left.
///
/// @param competition what it was called in that season
/// @param ties of its knock-out rounds
record SeasonTitle(Sentence competition, String season, List<TieSummary> ties, Words words) {
    /// The stages that everyone still in the competition plays, by how many ties they have then: an earlier one may
    /// have been passed over by some.
    private static final Map<String, Integer> WHOLE =
            Map.of("final", 1, "semi-final", 2, "quarter-final", 4, "round-of-16", 8);

    private static final int BOTH = 2;

    String title() {
        return Room.TITLE.first(ways().map(words::say).map(words::asTitle));
    }

    private Stream<Sentence> ways() {
        var latest = latest();
        var champion = latest.stream()
                .filter(tie -> tie.stage().slug().equals("final"))
                .flatMap(tie -> tie.winner().stream())
                .findFirst();
        return Stream.of(
                        champion.stream().flatMap(club -> Stream.of(won(club.name()), won(club.shortName()))),
                        left(latest).stream(),
                        latest.stream()
                                .limit(1)
                                .map(tie ->
                                        about("stage").with("stage", tie.stage().ties())),
                        Stream.of(about("season")))
                .flatMap(ways -> ways);
    }

    private List<TieSummary> latest() {
        var last = ties.stream().mapToInt(tie -> tie.stage().position()).max().orElse(0);
        return ties.stream().filter(tie -> tie.stage().position() == last).toList();
    }

    private Optional<Sentence> left(List<TieSummary> latest) {
        if (latest.isEmpty()
                || !Objects.equals(WHOLE.get(latest.getFirst().stage().slug()), latest.size())) {
            return Optional.empty();
        }
        var left = latest.stream().mapToInt(tie -> tie.isDecided() ? 1 : BOTH).sum();
        return Optional.of(about("left").with("left", left));
    }

    private Sentence won(String club) {
        return about("won").with("club", club);
    }

    private Sentence about(String key) {
        return Sentence.of("seasons.title-" + key, "competition", competition).with("season", season);
    }
}
