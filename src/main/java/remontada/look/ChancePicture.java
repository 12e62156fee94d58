package remontada.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A chance over the minutes of a tie, as shapes: across in per cent of the width, down in pixels, so that text keeps
/// its size at any width. The first-leg host's chance goes up.
///
/// @param line the chance, in a box of [#minutes] by [#STEPS] that is stretched to the plot
/// @param goals a dot just after each
/// @param breaks where a leg, or the 90 minutes before extra time, ends
/// @param low where the side that went through was as good as out; null where nothing is to be marked
public record ChancePicture(
        int minutes,
        String line,
        List<Dot> goals,
        List<String> breaks,
        List<Label> labels,
        @Nullable Low low) {
    /// Height of everything, top of the plot and its height, in pixels.
    public static final int HEIGHT = 248;
    public static final int TOP = 44;
    public static final int PLOT = 140;
    public static final int STEPS = 1000;
    /// Labels at the end of the line turn round.
    private static final double FAR = 0.6;
    private static final int LABEL_BELOW = 22;
    private static final int LABEL_ABOVE = 12;

    /// What is drawn.
    ///
    /// @param minutes in all, those to come included
    /// @param breaks minutes at which a leg, or the 90 minutes, end
    /// @param lowest a point of the line to be marked, and what is written beside it
    public record Course(
            List<Point> points,
            int minutes,
            List<Integer> breaks,
            List<Stretch> stretches,
            @Nullable Point lowest,
            String lowestSaid,
            boolean comeback) {}

    /// @param host chance of the host, 0 to 1
    public record Point(int minute, double host, boolean goal) {}

    /// A part of the time line and its name.
    public record Stretch(int from, String name) {}

    public record Dot(String x, int y) {}

    /// @param anchor where the text touches `x`: `start` or `end`
    public record Label(String text, String x, int dx, int y, String anchor) {}

    /// @param cssClass of the dot: lit when it was a comeback
    public record Low(String cssClass, Dot dot, Label label) {}

    public static ChancePicture of(Course course) {
        return new ChancePicture(
                course.minutes(),
                course.points().stream()
                        .map(point -> point.minute() + "," + Math.round((1 - point.host()) * STEPS))
                        .collect(Collectors.joining(" ")),
                course.points().stream()
                        .filter(Point::goal)
                        .map(point -> dot(course, point))
                        .toList(),
                course.breaks().stream().map(minute -> x(course, minute)).toList(),
                course.stretches().stream()
                        .map(stretch -> new Label(
                                stretch.name(),
                                x(course, stretch.from()),
                                stretch.from() == 0 ? 0 : 6,
                                HEIGHT - 8,
                                "start"))
                        .toList(),
                course.lowest() == null ? null : low(course, course.lowest()));
    }

    private static Low low(Course course, Point lowest) {
        boolean far = lowest.minute() > FAR * course.minutes();
        var dot = dot(course, lowest);
        int y = lowest.host() > 0.5 ? dot.y() - LABEL_ABOVE : dot.y() + LABEL_BELOW;
        return new Low(
                course.comeback() ? "swing__made" : "chance__low",
                dot,
                new Label(course.lowestSaid(), dot.x(), far ? 6 : -6, y, far ? "end" : "start"));
    }

    private static Dot dot(Course course, Point point) {
        return new Dot(x(course, point.minute()), TOP + (int) Math.round((1 - point.host()) * PLOT));
    }

    private static String x(Course course, int minute) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * minute / course.minutes());
    }
}
