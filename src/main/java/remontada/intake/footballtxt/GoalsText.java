package remontada.intake.footballtxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Goal.Kind;

/// The scorers of a match: `[Ronaldo 6' (pen.), 14'; Robben 27' (pen.)]`, or in round brackets. Home goals stand before
/// the semicolon, away goals behind it; `-` says that a side has none. Own goals stand with the side they count for.
final class GoalsText {
    private static final int LAST_MINUTE = 135;
    private static final int MOST_STOPPAGE = 30;
    private static final int LONGEST_NAME = 100;

    private final List<Goal> goals = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private boolean home = true;
    private @Nullable String scorer;

    private GoalsText() {}

    /// @param text with its brackets; the closing one may be missing
    /// @throws NotUnderstood saying what is not
    static List<Goal> read(String text) {
        var reading = new GoalsText();
        var sides = text.substring(1, isClosed(text) ? text.length() - 1 : text.length())
                .split(";", -1);
        if (sides.length > 2) {
            throw new NotUnderstood("The goals are of more than two sides");
        }
        for (var side : sides) {
            reading.side(side);
            reading.home = false;
        }
        return List.copyOf(reading.goals);
    }

    static boolean isClosed(String text) {
        return text.endsWith(text.startsWith("(") ? ")" : "]");
    }

    /// Whether a goal's minute is in it: `17'`.
    static boolean hasMinute(String text) {
        for (int quote = text.indexOf('\''); quote > 0; quote = text.indexOf('\'', quote + 1)) {
            if (Character.isDigit(text.charAt(quote - 1))) {
                return true;
            }
        }
        return false;
    }

    private void side(String text) {
        scorer = null;
        if (text.strip().equals("-")) {
            return;
        }
        for (var word : Word.of(text.replace("'(", "' (").replace(",", " "))) {
            take(word.text());
        }
        if (!name.isEmpty()) {
            throw new NotUnderstood("The minute of a goal is missing: " + name);
        }
    }

    private void take(String word) {
        var kind = kind(word);
        if (kind != null && name.isEmpty() && !goals.isEmpty()) {
            var last = goals.removeLast();
            goals.add(new Goal(last.home(), last.minute(), last.stoppage(), last.scorer(), kind));
        } else if (Character.isDigit(word.charAt(0))) {
            goal(word);
        } else {
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
    }

    private void goal(String word) {
        if (!name.isEmpty()) {
            scorer = name.toString();
            name.setLength(0);
        }
        if (scorer == null || scorer.length() > LONGEST_NAME) {
            throw new NotUnderstood("A goal has no scorer");
        }
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || word.charAt(end) == '+')) {
            end++;
        }
        var suffix = word.substring(end).replace("'", "");
        var kind = suffix.isEmpty() ? Kind.GOAL : kind(suffix);
        var parts = word.substring(0, end).split("\\+", -1);
        int minute = number(parts[0], LAST_MINUTE);
        int stoppage = parts.length == 1 ? 0 : number(parts[1], MOST_STOPPAGE);
        if (kind == null || parts.length > 2 || minute < 1 || stoppage < (parts.length == 1 ? 0 : 1)) {
            throw new NotUnderstood("A goal's minute is not understood: " + word);
        }
        goals.add(new Goal(home, minute, stoppage == 0 ? null : stoppage, scorer, kind));
    }

    private static @Nullable Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "(pen.)", "(pen)", "(p)", "(p.)", "pen", "pen." -> Kind.PENALTY;
            case "(o.g.)", "(og)", "(og.)", "og", "o.g." -> Kind.OWN_GOAL;
            default -> null;
        };
    }

    private static int number(String digits, int most) {
        boolean fits =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = fits ? Integer.parseInt(digits) : -1;
        return number > most ? -1 : number;
    }
}
