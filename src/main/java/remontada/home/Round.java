package remontada.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import remontada.ties.TieSummary;
import remontada.ties.TieSummary.Status;

/// What is played next: the undecided ties whose next match falls into the earliest week that has one.
///
/// @param day the day the page speaks from
/// @param ties by the day of their next match
public record Round(LocalDate day, List<TieSummary> ties) {
    static Round next(LocalDate day, List<TieSummary> undecided) {
        var toCome = undecided.stream()
                .filter(tie -> tie.nextOn().filter(on -> !on.isBefore(day)).isPresent())
                .sorted(Comparator.comparing(Round::on))
                .toList();
        return new Round(
                day,
                toCome.stream()
                        .filter(tie -> weeks(on(toCome.getFirst()), on(tie)) == 0)
                        .toList());
    }

    boolean isEmpty() {
        return ties.isEmpty();
    }

    LocalDate firstDay() {
        return on(ties.getFirst());
    }

    /// Weeks from the page's day: 0 is this week, Monday to Sunday.
    long weeksAway() {
        return weeks(day, firstDay());
    }

    Map<LocalDate, List<TieSummary>> byDay() {
        return ties.stream().collect(Collectors.groupingBy(Round::on, TreeMap::new, Collectors.toList()));
    }

    List<TieSummary> secondLegs() {
        return in(Status.FIRST_LEG_PLAYED, 2);
    }

    List<TieSummary> firstLegs() {
        return in(Status.SCHEDULED, 2);
    }

    List<TieSummary> singleMatches() {
        return in(Status.SCHEDULED, 1);
    }

    private List<TieSummary> in(Status status, int legs) {
        return ties.stream()
                .filter(tie -> tie.status() == status && tie.rules().legs() == legs)
                .toList();
    }

    private static LocalDate on(TieSummary tie) {
        return tie.nextOn().orElseThrow();
    }

    private static long weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.WEEKS.between(monday(from), monday(to));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
