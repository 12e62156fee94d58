package remontada.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A rating over the years, as shapes: across in per cent of the width, down in pixels.
///
/// @param days in all, the width of the line's box
/// @param line in a box of [#days] by [#STEPS] that is stretched to the plot
/// @param grid a line a hundred or two of points, with its number
/// @param years a line a decade, or the first and the last
public record RatingPicture(long days, String line, List<Level> grid, List<Year> years) {
    /// Top of the plot and its height, in pixels.
    private static final int TOP = 12;
    private static final int PLOT = 150;
    private static final int STEPS = 1000;
    private static final int HUNDRED = 100;
    private static final int MOST_LEVELS = 5;

    public record Point(LocalDate day, double points) {}

    public record Level(String text, int y) {}

    public record Year(String text, String x) {}

    /// @param points in order, at least two days apart in all
    public static RatingPicture of(List<Point> points) {
        var first = points.getFirst().day();
        long days = Math.max(1, points.getLast().day().toEpochDay() - first.toEpochDay());
        int low = (int) Math.floor(
                        points.stream().mapToDouble(Point::points).min().orElse(0) / HUNDRED)
                * HUNDRED;
        int high =
                (int) Math.ceil(points.stream().mapToDouble(Point::points).max().orElse(0) / HUNDRED) * HUNDRED;
        int span = Math.max(HUNDRED, high - low);
        int step = span / HUNDRED > MOST_LEVELS ? 2 * HUNDRED : HUNDRED;
        return new RatingPicture(
                days,
                points.stream()
                        .map(point -> point.day().toEpochDay() - first.toEpochDay() + ","
                                + Math.round(STEPS * (low + span - point.points()) / span))
                        .collect(Collectors.joining(" ")),
                IntStream.iterate(low, level -> level <= low + span, level -> level + step)
                        .mapToObj(level -> new Level(Integer.toString(level), TOP + PLOT * (low + span - level) / span))
                        .toList(),
                years(first, points.getLast().day(), days));
    }

    private static List<Year> years(LocalDate first, LocalDate last, long days) {
        int step = last.getYear() - first.getYear() > 20 ? 20 : 5;
        return IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                .filter(year -> year % step == 0)
                .mapToObj(year -> new Year(
                        Integer.toString(year),
                        String.format(
                                Locale.ROOT,
                                "%.2f%%",
                                100.0 * (LocalDate.of(year, 1, 1).toEpochDay() - first.toEpochDay()) / days)))
                .toList();
    }
}
