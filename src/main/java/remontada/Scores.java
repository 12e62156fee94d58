package remontada;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// Reads results as an operator writes them, and refuses those that football can't have.
final class Scores {
    private static final Pattern SCORE = Pattern.compile("(\\d{1,2})[-–:](\\d{1,2})");
    private static final Set<String> STATUS = Set.of("played", "awarded", "walkover", "abandoned");

    private Scores() {}

    static Score score(String text) {
        var matcher = SCORE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no score such as 3-1");
        }
        return new Score(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    static Result checked(String status, Result result) {
        require(
                STATUS.contains(status),
                "--status must be played, awarded, walkover or abandoned, not '" + status + "'");
        require(
                status.equals("walkover") == (result.fullTime() == null),
                "A walkover has no score (write -), and everything else has one");
        require(
                !exceeds(result.halfTime(), result.fullTime()),
                "The score at half-time can't be above the score after 90 minutes");
        require(
                !exceeds(result.fullTime(), result.extraTime()),
                "The score after extra time includes the first 90 minutes and can't be below theirs");
        var shootOut = result.penalties();
        require(shootOut == null || shootOut.home() != shootOut.away(), "A shoot-out has a winner");
        require(result.onPitch() == null || status.equals("awarded"), "--on-pitch goes with --status awarded");
        return result;
    }

    private static boolean exceeds(@Nullable Score part, @Nullable Score whole) {
        return part != null && whole != null && (part.home() > whole.home() || part.away() > whole.away());
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }
}
