package remontada.intake.footballtxt;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// Tells in which year a day of a season lies.
///
/// A season begins in July, or in June with a qualifying round, and ends by June, or in July where it was late.
/// Only that of 2019-20 went on, into August 2020 (in Spain the cup's final was put off to April 2021). A weekday
/// decides, where there is one: no day of a year falls on the same weekday in the next.
final class SeasonDays {
    private static final int COVID = 2019;

    private final Season season;
    private @Nullable LocalDate last;

    SeasonDays(Season season) {
        this.season = season;
    }

    Season season() {
        return season;
    }

    /// @throws NotUnderstood when the day is none of the season
    LocalDate day(WrittenDay written) {
        var days = years().map(written::in)
                .filter(this::isOfSeason)
                .filter(day -> day != null && (written.year() == null || day.getYear() == written.year()))
                .filter(day -> written.weekday() == null || day.getDayOfWeek() == written.weekday())
                .toList();
        last = days.size() == 1 ? days.getFirst() : byMonth(written, days);
        return last;
    }

    private Stream<Integer> years() {
        int more = season.startYear() == COVID ? 2 : 1;
        return IntStream.rangeClosed(season.startYear(), season.startYear() + more)
                .boxed();
    }

    private boolean isOfSeason(@Nullable LocalDate day) {
        int year = season.startYear();
        var end = year == COVID ? LocalDate.of(year + 2, Month.APRIL, 30) : LocalDate.of(year + 1, Month.JULY, 31);
        return day != null && !day.isBefore(LocalDate.of(year, Month.JUNE, 1)) && !day.isAfter(end);
    }

    private LocalDate byMonth(WrittenDay written, List<LocalDate> days) {
        int year = season.startYear() + (inFirstYear(written.month()) ? 0 : 1);
        return days.stream()
                .filter(day -> day.getYear() == year)
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(words(written) + " is no day of " + season.name()));
    }

    private boolean inFirstYear(Month month) {
        boolean summer = month == Month.JULY || month == Month.AUGUST;
        boolean goneOn = season.startYear() == COVID && last != null && last.getYear() > COVID;
        return month.compareTo(Month.JULY) >= 0 && !(summer && goneOn);
    }

    private static String words(WrittenDay written) {
        var weekday = written.weekday();
        return (weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ")
                + written.dayOfMonth()
                + " "
                + written.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + (written.year() == null ? "" : " " + written.year());
    }
}
