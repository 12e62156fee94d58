package remontada.intake.footballtxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// Reads a result from where it begins in a line, up to what no longer belongs to it:
///
/// - `2-1 (1-0)`: after 90 minutes, at half-time
/// - `4-2 a.e.t. (1-2, 0-0)`: after 120, after 90, at half-time
/// - `3-4 pen. 2-1 a.e.t. (2-1, 2-1)`, or newer `2-1 a.e.t. (2-1, 2-1), 3-4 pen.`: the shoot-out as well
/// - `2-4 pen. (2-2, 1-1)`: a shoot-out without extra time
///
/// An aggregate beside it (`agg. 3-2`) is passed over; it follows from the legs.
final class WrittenResult {
    private static final Set<String> SHOOT_OUT = Set.of("pen.", "pen", "pens.", "pens", "p.");
    private static final Set<String> EXTRA_TIME = Set.of("a.e.t.", "a.e.t", "aet", "aet.");
    private static final Set<String> AGGREGATE = Set.of("agg.", "agg", "aggregate");
    private static final int MOST_DIGITS = 2;

    private final String line;
    private int at;
    private @Nullable Score penalties;
    private @Nullable Score extraTime;
    private @Nullable Score plain;
    private @Nullable List<@Nullable Score> inside;

    private WrittenResult(String line, int at) {
        this.line = line;
        this.at = at;
    }

    /// @param end just past the result
    record Found(Result result, int end) {}

    /// @param afterExtraTime whether a note beside it says that the score is that after 120 minutes
    /// @throws NotUnderstood when it has no score, or too many
    static Found at(String line, int start, boolean afterExtraTime) {
        var reading = new WrittenResult(line, start);
        int end = start;
        while (reading.part()) {
            end = reading.at;
        }
        if (afterExtraTime && reading.extraTime == null) {
            reading.extraTime = reading.plain;
            reading.plain = null;
        }
        return new Found(reading.result(), end);
    }

    /// The score of one word: `2-1`, `2–1`, `2:1`; null when it is none.
    static @Nullable Score score(String word) {
        int digits = 0;
        while (digits < word.length() && isDigit(word.charAt(digits))) {
            digits++;
        }
        int second = word.length() - digits - 1;
        if (digits < 1
                || digits > MOST_DIGITS
                || second < 1
                || second > MOST_DIGITS
                || "-–:".indexOf(word.charAt(digits)) < 0
                || !word.substring(digits + 1).chars().allMatch(c -> isDigit((char) c))) {
            return null;
        }
        return new Score(Integer.parseInt(word.substring(0, digits)), Integer.parseInt(word.substring(digits + 1)));
    }

    /// @return whether there was another part of the result
    private boolean part() {
        skip(' ');
        if (skip(',')) {
            skip(' ');
        }
        if (at < line.length() && line.charAt(at) == '(') {
            return bracket();
        }
        var word = word();
        if (AGGREGATE.contains(word)) {
            skip(' ');
            return score(word()) != null;
        }
        var score = score(word);
        if (score == null) {
            return false;
        }
        return tagged(score);
    }

    private boolean tagged(Score score) {
        int afterScore = at;
        skip(' ');
        var tag = word();
        if (SHOOT_OUT.contains(tag) && penalties == null) {
            penalties = score;
        } else if (EXTRA_TIME.contains(tag) && extraTime == null) {
            extraTime = score;
        } else if (!AGGREGATE.contains(tag)) {
            at = afterScore;
            if (plain != null) {
                return false;
            }
            plain = score;
        }
        return true;
    }

    /// `(1-2, 0-0)`, `(1-0, )`, `(agg. 3-2)`; anything else in brackets belongs to a club's name.
    private boolean bracket() {
        int close = line.indexOf(')', at);
        if (close < 0) {
            return false;
        }
        var text = line.substring(at + 1, close).strip();
        at = close + 1;
        if (AGGREGATE.stream().anyMatch(text::startsWith)) {
            return true;
        }
        List<@Nullable Score> scores = new ArrayList<>();
        for (var part : text.split(",", -1)) {
            var score = score(part.strip());
            if (score == null && !part.isBlank()) {
                return false;
            }
            scores.add(score);
        }
        if (inside != null || scores.size() > 2 || scores.getFirst() == null) {
            return false;
        }
        inside = scores;
        return true;
    }

    private Result result() {
        List<@Nullable Score> within = inside == null ? List.of() : inside;
        boolean ninetyInside = plain == null;
        var fullTime = ninetyInside && !within.isEmpty() ? within.getFirst() : plain;
        var halfTime = within.size() > (ninetyInside ? 1 : 0) ? within.getLast() : null;
        if (!ninetyInside && within.size() > 1) {
            throw new NotUnderstood("The result has two scores in brackets, but no extra time");
        }
        if (fullTime == null && extraTime == null) {
            throw new NotUnderstood("The result has a shoot-out, but no score");
        }
        return new Result(fullTime, halfTime, extraTime, penalties, null);
    }

    private String word() {
        int start = at;
        while (at < line.length() && " ,(".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(start, at);
    }

    private boolean skip(char c) {
        int start = at;
        while (at < line.length() && line.charAt(at) == c) {
            at++;
        }
        return at > start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
