package remontada.intake.footballtxt;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as it is written: `Sat Aug 13`, `[Sat Aug/13]`, `Sat Aug/13 2022`, `13 August 2022`, `13.8.2022`,
/// `2022-08-13`. Which year is meant may follow from the season only, see {@link SeasonDays}.
record WrittenDay(
        @Nullable DayOfWeek weekday,
        Month month,
        int dayOfMonth,
        @Nullable Integer year) {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final int MOST_WORDS = 4;
    private static final Pattern SPACES = Pattern.compile(" +");

    static {
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
            WEEKDAYS.put(name.substring(0, 2), day);
        }
        for (var month : Month.values()) {
            var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("Sept", Month.SEPTEMBER);
    }

    /// @param words how many words of the line it took
    record Found(WrittenDay day, int words) {}

    /// The day that a line's words begin with; null when they begin with none.
    static @Nullable Found startOf(List<Word> words) {
        if (words.isEmpty() || !mayBegin(words.getFirst().text())) {
            return null;
        }
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            var text = new StringBuilder();
            for (var word : words.subList(0, count)) {
                text.append(word.text()).append(' ');
            }
            var day = of(text.toString());
            if (day != null) {
                return new Found(day, count);
            }
        }
        return null;
    }

    /// @return null when the text is no day
    static @Nullable WrittenDay of(String text) {
        var spaced = text.replace(',', ' ').replace('/', ' ').strip();
        var parts = SPACES.split(spaced, MOST_WORDS + 2);
        var weekday = WEEKDAYS.get(parts[0]);
        int first = weekday == null ? 0 : 1;
        int count = parts.length - first;
        if (count == 1) {
            return numbered(weekday, parts[first]);
        }
        if (count < 2 || count > 3) {
            return null;
        }
        var month = MONTHS.getOrDefault(parts[first], MONTHS.get(parts[first + 1]));
        int day = number(MONTHS.containsKey(parts[first]) ? parts[first + 1] : parts[first], 2);
        int year = count == 3 ? number(parts[first + 2], 4) : 0;
        if (month == null || day < 1 || day > month.maxLength() || year < 0 || count == 3 && year < 1000) {
            return null;
        }
        return new WrittenDay(weekday, month, day, count == 3 ? year : null);
    }

    private static boolean mayBegin(String word) {
        char first = word.charAt(0);
        int name = 0;
        while (name < word.length() && Character.isLetter(word.charAt(name))) {
            name++;
        }
        var letters = word.substring(0, name);
        return first >= '0' && first <= '9' || WEEKDAYS.containsKey(letters) || MONTHS.containsKey(letters);
    }

    /// `2022-08-13`, `13.8.2022` or `13.8.`
    private static @Nullable WrittenDay numbered(@Nullable DayOfWeek weekday, String text) {
        boolean iso = text.length() == 10 && text.charAt(4) == '-';
        if (!iso && text.chars().filter(c -> c == '.').count() != 2) {
            return null;
        }
        var parts = text.split(iso ? "-" : "\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        boolean noYear = !iso && parts[2].isEmpty();
        int year = noYear ? 0 : number(parts[iso ? 0 : 2], 4);
        int month = number(parts[1], 2);
        int day = number(parts[iso ? 2 : 0], 2);
        try {
            var date = LocalDate.of(noYear ? 2000 : year, month, day);
            return !noYear && year < 1000 ? null : new WrittenDay(weekday, date.getMonth(), day, noYear ? null : year);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// @return null when that year has no such day: 29 February
    @Nullable
    LocalDate in(int someYear) {
        return dayOfMonth > month.length(Year.isLeap(someYear)) ? null : LocalDate.of(someYear, month, dayOfMonth);
    }

    /// @return -1 for what is no number of so many digits
    private static int number(String text, int digits) {
        if (text.isEmpty() || text.length() > digits) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
