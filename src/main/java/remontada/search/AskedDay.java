package remontada.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day that a reader typed: `2017-03-08`, `8 March 2017`, `8th Mar 2017` or `March 8, 2017`.
final class AskedDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(\\p{L}{3,})\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    private final Locale locale;

    /// @param locale whose names of months are understood
    AskedDay(Locale locale) {
        this.locale = locale;
    }

    /// Nothing unless the whole text is a day that there was or will be.
    Optional<LocalDate> in(String text) {
        var asked = text.strip().toLowerCase(locale);
        var iso = ISO.matcher(asked);
        if (iso.matches()) {
            return day(iso.group(1), Optional.of(Integer.parseInt(iso.group(2))), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(asked);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(asked);
        return monthFirst.matches()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private Optional<Integer> month(String written) {
        return Stream.of(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, locale)
                        .toLowerCase(locale)
                        .startsWith(written))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, Optional<Integer> month, String day) {
        try {
            return month.map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
