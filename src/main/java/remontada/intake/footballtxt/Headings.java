package remontada.intake.footballtxt;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The headings above a match, from the title down. A heading ends those of its own level and of deeper ones; a group
/// stands above its match days.
final class Headings {
    private final Line.@Nullable Heading[] levels = new Line.Heading[HeadingLine.LEVELS];

    void title(@Nullable String part) {
        Arrays.fill(levels, null);
        if (part != null) {
            levels[0] = new Line.Heading(0, part, null, null);
        }
    }

    void add(Line.Heading heading) {
        if (heading.level() == HeadingLine.MATCH_DAY && !isGroup(levels[HeadingLine.ROUND])) {
            levels[HeadingLine.ROUND] = null;
        }
        Arrays.fill(levels, heading.level(), levels.length, null);
        levels[heading.level()] = heading;
    }

    private static boolean isGroup(Line.@Nullable Heading heading) {
        return heading != null && heading.group() != null && heading.round() == null;
    }

    /// Every heading's own words, the upper before the deeper: "Qualifying, Round 1".
    @Nullable
    String round() {
        var round = Arrays.stream(levels)
                .filter(Objects::nonNull)
                .map(Line.Heading::round)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return round.isEmpty() ? null : round;
    }

    @Nullable
    String group() {
        return Arrays.stream(levels)
                .filter(Objects::nonNull)
                .map(Line.Heading::group)
                .filter(Objects::nonNull)
                .reduce(null, (upper, deeper) -> deeper);
    }

    @Nullable
    Integer leg() {
        return Arrays.stream(levels)
                .filter(Objects::nonNull)
                .map(Line.Heading::leg)
                .filter(Objects::nonNull)
                .reduce(null, (upper, deeper) -> deeper);
    }
}
