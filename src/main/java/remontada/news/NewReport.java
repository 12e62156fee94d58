package remontada.news;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.news.TeamNews.Kind;

/// A report as an operator hands it in, checked.
///
/// @param club its address
/// @throws IllegalArgumentException saying what would be right
public record NewReport(
        String club,
        @Nullable String player,
        Kind kind,
        String words,
        URI source,
        LocalDate reportedOn,
        LocalDate currentTo) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REPORT = 300;

    public NewReport {
        if (player == null && kind != Kind.NOTE) {
            throw new IllegalArgumentException("name the player; only a note can be without one");
        }
        if (player != null && (player.isBlank() || player.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("a player's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (words.isBlank() || words.length() > LONGEST_REPORT) {
            throw new IllegalArgumentException("say it in 1 to " + LONGEST_REPORT + " characters");
        }
        if (!("https".equals(source.getScheme()) || "http".equals(source.getScheme())) || source.getHost() == null) {
            throw new IllegalArgumentException("the source must be an http(s) address, not '" + source + "'");
        }
        if (currentTo.isBefore(reportedOn)) {
            throw new IllegalArgumentException(
                    "its last day, " + currentTo + ", is before the day it became known, " + reportedOn
                            + ": give that day too (--day, reported_on), or a later last day (--until, current_to)");
        }
    }
}
