package remontada.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The aggregate lead of a tie, minute by minute, as shapes: across in per cent of the width, down in pixels, so that
/// text keeps its size at any width. The first-leg host's lead goes up.
///
/// @param kind `narrow` or `wide`: the width that its labels are laid out for
/// @param scale the numbers beside it
/// @param fields areas behind everything
/// @param grid a line a goal of lead
/// @param leads areas between the lead and level, in the kit of the side ahead
/// @param marks the level line, legs and stems of labels
/// @param labels all texts
/// @param course the lead itself
/// @param end where a comeback ended, if it was one
public record SwingPicture(
        String kind,
        int height,
        List<Label> scale,
        List<Area> fields,
        List<Line> grid,
        List<Area> leads,
        List<Line> marks,
        List<Label> labels,
        List<Line> course,
        @Nullable Integer end) {

    /// What is drawn.
    ///
    /// @param legs one or two
    /// @param goals in order
    /// @param played minutes over so far
    /// @param made whether the side that came back is to be marked at the end
    public record Course(Wearer host, Wearer visitor, List<Stretch> legs, List<Goal> goals, int played, boolean made) {
        int minutes() {
            return legs.stream().mapToInt(Stretch::minutes).sum();
        }
    }

    /// A side.
    ///
    /// @param cssClass its kit
    /// @param ahead "Liverpool ahead"
    public record Wearer(String cssClass, String ahead) {}

    /// A leg on the time line.
    public record Stretch(String name, int minutes) {}

    /// @param at minutes into the tie
    public record Goal(int at, boolean byHost, String label) {}

    public record Area(String cssClass, String x, String width, int y, int height) {}

    public record Line(String cssClass, String x1, String x2, int y1, int y2) {}

    /// @param dx pixels beside `x`
    /// @param anchor where the text touches `x`: `start` or `end`
    public record Label(String cssClass, String text, String x, int dx, String anchor, int y) {
        /// `dx` where it is needed.
        public @Nullable Integer beside() {
            return dx == 0 ? null : dx;
        }

        /// `anchor` where it is not what SVG takes it for by itself.
        public @Nullable String anchored() {
            return anchor.equals("start") ? null : anchor;
        }
    }

    /// For 290 pixels.
    public static SwingPicture narrow(Course course) {
        return new SwingLayout(course, "narrow", 290, 24).picture();
    }

    /// For 680 pixels.
    public static SwingPicture wide(Course course) {
        return new SwingLayout(course, "wide", 680, 30).picture();
    }
}
