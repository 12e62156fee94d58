package remontada.intake.reported;

import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// A season as sources write it: `2011/12`, `2011-12`, `1999/2000`.
public final class SeasonName {
    private static final int YEAR = 4;
    private static final int SHORT = YEAR + 3;
    private static final int LONG = YEAR + 5;

    private SeasonName() {}

    /// @return null when the word is no season of two years that follow each other
    public static @Nullable Season read(String word) {
        if (word.length() != SHORT && word.length() != LONG || "/-".indexOf(word.charAt(YEAR)) < 0) {
            return null;
        }
        var first = word.substring(0, YEAR);
        var second = word.substring(YEAR + 1);
        if (!(first + second).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int start = Integer.parseInt(first);
        int following = word.length() == SHORT ? (start + 1) % 100 : start + 1;
        return Integer.parseInt(second) == following && start >= 1850 && start < 2200 ? new Season(start) : null;
    }
}
