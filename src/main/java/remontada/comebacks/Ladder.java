package remontada.comebacks;

import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.Goals;
import remontada.ties.TieSummary;

/// A list of ties as a picture: each drawn from how far behind its side was to where it stood in the end.
///
/// @param marks the axis
public record Ladder(List<Mark> marks, String level, List<Rung> rungs) {
    private static final double MARGIN = 3;
    private static final int LEAST_BEHIND = -3;
    private static final int LEAST_AHEAD = 3;
    private static final int MANY = 9;

    /// A number on the axis, placed in per cent of its width.
    public record Mark(String x, String label) {}

    /// A tie.
    ///
    /// @param from where the side stood when behind, in per cent of the width
    /// @param to where it stood in the end
    /// @param outcome what became of the side
    /// @param made whether it came back, and so is drawn in amber
    public record Rung(
            String path,
            String club,
            String rival,
            String score,
            String how,
            String from,
            String to,
            String climb,
            String climbed,
            String outcome,
            boolean made) {}

    /// @param everywhere whether ties of several competitions are among them, so that each must name its own
    public static Ladder of(Collection<ComebackRow> rows, boolean everywhere, Words words) {
        var scale = Scale.of(rows);
        return new Ladder(
                scale.marks(words),
                scale.place(0),
                rows.stream().map(row -> rung(row, scale, everywhere, words)).toList());
    }

    public boolean isEmpty() {
        return rungs.isEmpty();
    }

    private static Rung rung(ComebackRow row, Scale scale, boolean everywhere, Words words) {
        var tie = row.tie();
        var lower = Math.min(-row.behind(), row.margin());
        var climbed = Math.abs(row.margin() + row.behind());
        return new Rung(
                tie.path(),
                row.club().name(),
                words.say(rival(tie, row.side(), everywhere)),
                words.say(score(row)),
                words.say(how(tie)),
                scale.place(-row.behind()),
                scale.place(row.margin()),
                scale.place(lower),
                scale.width(climbed),
                words.say("comebacks.outcome-" + outcome(row)),
                row.made());
    }

    /// "Paris Saint-Germain, 2017": whom a side met, and when.
    public static Sentence rival(TieSummary tie, Side side, boolean everywhere) {
        return Sentence.of("comebacks.rival", "rival", tie.club(side.other()).name())
                .with("everywhere", everywhere)
                .with("competition", tie.competitionName())
                .with("year", Integer.toString(year(tie)));
    }

    private static String outcome(ComebackRow row) {
        var ending = row.tie().ending();
        return row.made() ? "came-back" : ending != null && ending.winner() == row.side() ? "went-through" : "went-out";
    }

    private static int year(TieSummary tie) {
        return tie.days().last().orElseThrow().getYear();
    }

    /// Both legs as the side saw them, its own goals first.
    private static Sentence score(ComebackRow row) {
        var scores = row.tie().scores();
        return Sentence.of("comebacks.score", "first", leg(scores.first(), row.side()))
                .with("second", leg(scores.second(), row.side()));
    }

    private static Sentence leg(@Nullable Goals goals, Side side) {
        return goals == null
                ? Sentence.of("comebacks.not-played")
                : Sentence.of("comebacks.leg", "own", goals.of(side)).with("other", goals.of(side.other()));
    }

    private static Sentence how(TieSummary tie) {
        var ending = tie.ending();
        var method = ending == null ? Method.AGGREGATE : ending.method();
        return Sentence.of("comebacks.how", "stage", tie.stage().sentence())
                .with("method", Sentence.of("comebacks.method-" + method.slug()))
                .with("plain", method == Method.AGGREGATE);
    }

    private record Scale(int lowest, int highest) {
        static Scale of(Collection<ComebackRow> rows) {
            var ends = rows.stream()
                    .flatMapToInt(row -> IntStream.of(-row.behind(), row.margin()))
                    .summaryStatistics();
            return rows.isEmpty()
                    ? new Scale(LEAST_BEHIND, LEAST_AHEAD)
                    : new Scale(Math.min(LEAST_BEHIND, ends.getMin() - 1), Math.max(LEAST_AHEAD, ends.getMax() + 1));
        }

        String place(int goals) {
            return percent(MARGIN + (100 - 2 * MARGIN) * (goals - lowest) / (highest - lowest));
        }

        String width(int goals) {
            return percent((100 - 2 * MARGIN) * goals / (highest - lowest));
        }

        /// Every second number on either side of level, or every fourth where there are many; the outermost say what
        /// they count.
        List<Mark> marks(Words words) {
            var step = highest - lowest > MANY ? 4 : 2;
            var first = Math.ceilDiv(lowest + 1, step) * step;
            var last = Math.floorDiv(highest - 1, step) * step;
            return IntStream.iterate(first, goals -> goals <= last, goals -> goals + step)
                    .mapToObj(goals -> new Mark(
                            place(goals),
                            words.say(Sentence.of("comebacks.mark", "goals", Math.abs(goals))
                                    .with("side", goals < 0 ? "behind" : goals > 0 ? "ahead" : "level")
                                    .with("outermost", goals == first || goals == last))))
                    .toList();
        }

        private static String percent(double share) {
            return String.format(ROOT, "%.1f%%", share);
        }
    }
}
