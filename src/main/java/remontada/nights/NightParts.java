package remontada.nights;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieSummary;

/// Counts what a night has: "three second legs", "two group matches".
final class NightParts {
    private final Words words;

    NightParts(Words words) {
        this.words = words;
    }

    List<String> of(LocalDate night, List<TieSummary> ties, List<NightMatch> matches) {
        return Stream.of(
                        part(
                                "first-legs",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().first())
                                                && tie.rules().legs() == 2)),
                        part(
                                "second-legs",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().second()))),
                        part(
                                "single",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().first())
                                                && tie.rules().legs() == 1)),
                        part(
                                "replays",
                                ties.stream()
                                        .filter(tie -> night.equals(tie.days().replay()))),
                        part("groups", on(matches).filter(NightMatch::european)),
                        part("domestic", on(matches).filter(match -> !match.european())))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Those that were not put off.
    static Stream<NightMatch> on(List<NightMatch> matches) {
        return matches.stream().filter(match -> !match.postponed());
    }

    private @Nullable String part(String key, Stream<?> items) {
        var count = items.count();
        return count == 0 ? null : words.say(Sentence.of("nights.part." + key, "count", count));
    }
}
