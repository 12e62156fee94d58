package remontada.intake.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch.Score;

/// A record of a file with its header's names, read into types. An empty field is null: not known, or does not apply.
record Row(int line, Map<String, Integer> columns, List<String> fields) {
    private static final int LONGEST = 500;
    private static final int MOST_GOALS = 99;

    /// Says what is wrong with a row, as a sentence for the operator.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /// @throws Wrong when it is missing
    String required(String column) {
        var text = text(column);
        if (text == null) {
            throw new Wrong(column + " is missing");
        }
        return text;
    }

    @Nullable
    String text(String column) {
        var index = columns.get(column);
        var text = index == null ? "" : fields.get(index).strip();
        if (text.length() > LONGEST || holdsControls(text)) {
            throw new Wrong(column + " is longer than " + LONGEST + " characters, or holds control characters");
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean holdsControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Season season(String column) {
        try {
            return Season.parse(required(column));
        } catch (IllegalArgumentException e) {
            throw new Wrong(column + " is " + e.getMessage());
        }
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(required(column));
        } catch (DateTimeException e) {
            throw new Wrong(column + " must be a day such as 2023-03-14, not '" + text(column) + "'");
        }
    }

    @Nullable
    LocalTime time(String column) {
        var text = text(column);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new Wrong(column + " must be a time such as 20:45, not '" + text + "'");
        }
    }

    @Nullable
    ZoneId zone(String column) {
        var text = text(column);
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Wrong(column + " must be a zone such as Europe/Madrid, not '" + text + "'");
        }
    }

    boolean truth(String column) {
        var text = text(column);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new Wrong(column + " must be true or false, not '" + text + "'");
        }
        return "true".equals(text);
    }

    /// @param most the highest that is believed
    @Nullable
    Integer number(String column, int least, int most) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Wrong("%s must be a number from %d to %d, not '%s'".formatted(column, least, most, text));
        }
        return number;
    }

    @Nullable
    Score score(String home, String away) {
        var homeGoals = number(home, 0, MOST_GOALS);
        var awayGoals = number(away, 0, MOST_GOALS);
        if (homeGoals == null && awayGoals == null) {
            return null;
        }
        if (homeGoals == null || awayGoals == null) {
            throw new Wrong("Of " + home + " and " + away + " one is missing");
        }
        return new Score(homeGoals, awayGoals);
    }
}
