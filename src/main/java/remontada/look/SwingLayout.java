package remontada.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.look.SwingPicture.Area;
import remontada.look.SwingPicture.Course;
import remontada.look.SwingPicture.Goal;
import remontada.look.SwingPicture.Label;
import remontada.look.SwingPicture.Line;

/// Where everything of a swing stands, for one width.
final class SwingLayout {
    private static final int LANE = 18;
    private static final double LETTER = 6.3;
    private static final String START = "0%";
    private static final String END = "100%";

    private final Course course;
    private final String kind;
    private final double width;
    private final int step;
    private final List<Step> steps = new ArrayList<>();
    private final List<Flag> above;
    private final List<Flag> below;
    private final int highest;
    private final int lowest;
    private final int top;
    private final int floor;
    private final int height;

    private record Step(Goal goal, int from, int to) {}

    private record Flag(Step step, double right, int lane, boolean atEdge) {}

    private record Stay(double from, double to, int lead) {}

    SwingLayout(Course course, String kind, int width, int step) {
        this.course = course;
        this.kind = kind;
        this.width = width;
        this.step = step;
        int lead = 0;
        for (var goal : course.goals()) {
            int next = lead + (goal.byHost() ? 1 : -1);
            steps.add(new Step(goal, lead, next));
            lead = next;
        }
        highest = Math.max(1, steps.stream().mapToInt(Step::to).max().orElse(1));
        lowest = Math.min(-1, steps.stream().mapToInt(Step::to).min().orElse(-1));
        above = flags(true);
        below = flags(false);
        top = lanes(above) * LANE + 26;
        floor = y(lowest);
        height = floor + lanes(below) * LANE + 48;
    }

    SwingPicture picture() {
        return new SwingPicture(
                kind,
                height,
                leadsDown()
                        .map(lead -> new Label("", Integer.toString(Math.abs(lead)), END, 0, "end", y(lead) + 5))
                        .toList(),
                List.of(new Area("swing__played", START, percent(x(course.played())), top, floor - top)),
                leadsDown()
                        .filter(lead -> lead != 0)
                        .map(lead -> new Line("", START, END, y(lead), y(lead)))
                        .toList(),
                stays().stream()
                        .filter(stay -> stay.lead() != 0)
                        .map(this::area)
                        .toList(),
                marks(),
                labels(),
                course(),
                course.made() ? y(lastLead()) : null);
    }

    private Stream<Integer> leadsDown() {
        return IntStream.rangeClosed(lowest, highest).boxed();
    }

    private Area area(Stay stay) {
        var side = stay.lead() > 0 ? course.host() : course.visitor();
        return new Area(
                "swing__lead " + side.cssClass(),
                percent(stay.from()),
                percent(stay.to() - stay.from()),
                Math.min(y(stay.lead()), y(0)),
                Math.abs(stay.lead()) * step);
    }

    private List<Line> marks() {
        var marks = new ArrayList<Line>();
        marks.add(new Line("swing__level", START, END, y(0), y(0)));
        int begun = 0;
        for (var leg : course.legs()) {
            if (begun > 0) {
                marks.add(upright("swing__leg", x(begun), top, height));
            }
            begun += leg.minutes();
        }
        above.forEach(flag -> marks.add(stem(flag, labelY(flag, true) + 3)));
        below.forEach(flag -> marks.add(stem(flag, labelY(flag, false) - 12)));
        return marks;
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        int begun = 0;
        for (var leg : course.legs()) {
            labels.add(new Label("", leg.name(), percent(x(begun)), begun > 0 ? 4 : 0, "start", height - 2));
            begun += leg.minutes();
        }
        above.forEach(flag -> labels.add(label(flag, true)));
        below.forEach(flag -> labels.add(label(flag, false)));
        labels.add(new Label("", course.host().ahead(), START, 0, "start", 14));
        labels.add(new Label("", course.visitor().ahead(), START, 0, "start", height - 28));
        return labels;
    }

    private List<Line> course() {
        var lines = new ArrayList<Line>();
        for (var stay : stays()) {
            lines.add(
                    new Line("swing__line", percent(stay.from()), percent(stay.to()), y(stay.lead()), y(stay.lead())));
        }
        for (var each : steps) {
            lines.add(upright("swing__line", x(each.goal().at()), y(each.from()), y(each.to())));
        }
        if (course.played() < course.minutes()) {
            lines.add(new Line("swing__due", percent(x(course.played())), END, y(lastLead()), y(lastLead())));
        }
        return lines;
    }

    private List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        double since = 0;
        int lead = 0;
        for (var each : steps) {
            stays.add(new Stay(since, x(each.goal().at()), lead));
            since = x(each.goal().at());
            lead = each.to();
        }
        stays.add(new Stay(since, x(course.played()), lead));
        return stays.stream().filter(stay -> stay.to() > stay.from()).toList();
    }

    /// A label ends at its goal, or begins at the edge where there is no room; labels that would touch go a lane
    /// further out.
    private List<Flag> flags(boolean ofHost) {
        var flags = new ArrayList<Flag>();
        for (var each : steps) {
            if (each.goal().byHost() != ofHost) {
                continue;
            }
            double wide = each.goal().label().length() * LETTER + 6;
            double left = Math.max(0, x(each.goal().at()) - wide);
            double right = left == 0 ? wide : x(each.goal().at());
            int lane = flags.stream()
                    .filter(flag -> flag.right() > left)
                    .mapToInt(flag -> flag.lane() + 1)
                    .max()
                    .orElse(0);
            flags.add(new Flag(each, right, lane, left == 0));
        }
        return flags;
    }

    private Label label(Flag flag, boolean up) {
        var goal = flag.step().goal();
        return flag.atEdge()
                ? new Label("swing__goal", goal.label(), START, 0, "start", labelY(flag, up))
                : new Label("swing__goal", goal.label(), percent(x(goal.at())), -4, "end", labelY(flag, up));
    }

    private Line stem(Flag flag, int from) {
        return upright(
                "swing__stem", x(flag.step().goal().at()), from, y(flag.step().to()));
    }

    private int labelY(Flag flag, boolean up) {
        return up ? top - 6 - flag.lane() * LANE : floor + 18 + flag.lane() * LANE;
    }

    private Line upright(String cssClass, double x, int y1, int y2) {
        return new Line(cssClass, percent(x), percent(x), y1, y2);
    }

    private int lastLead() {
        return steps.isEmpty() ? 0 : steps.getLast().to();
    }

    private static int lanes(List<Flag> flags) {
        return flags.stream().mapToInt(flag -> flag.lane() + 1).max().orElse(0);
    }

    private int y(int lead) {
        return top + (highest - lead) * step;
    }

    private double x(int minute) {
        return width * minute / course.minutes();
    }

    private String percent(double x) {
        return String.format(Locale.ROOT, "%.2f", 100 * x / width).replaceFirst("\\.?0+$", "") + "%";
    }
}
