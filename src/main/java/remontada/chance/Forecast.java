package remontada.chance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceLine.Low;
import remontada.football.Side;

/// The chances of a tie as of a day: all a page says of them. Of the host everywhere; see [#of(Side, double)].
///
/// @param beforeTie on the eve of the first leg
/// @param afterFirstLeg on the eve of the second; null before the first, and for single matches
/// @param now on the day; 1 or 0 once it is decided
/// @param lead of the host after the first leg of two; nought before it
/// @param line null where goals are not known, or nothing was played
/// @param winner null while undecided
/// @param results what each result of the match to come would do, the unlikeliest too; empty when none is
public record Forecast(
        double beforeTie,
        @Nullable Double afterFirstLeg,
        double now,
        int lead,
        @Nullable ChanceLine line,
        @Nullable Side winner,
        List<IfResult> results) {
    /// Beyond this margin nothing is listed one by one.
    static final int MOST_MARGIN = 5;

    /// A score of the match to come, its likelihood, and the host's chance if it comes: the goals of the tie's host
    /// first. A score that leaves the tie level gives the chance in what follows.
    public record IfResult(int host, int visitor, double likely, double through) {}

    public static double of(Side side, double host) {
        return side == Side.HOST ? host : 1 - host;
    }

    /// The chance to tell: of today, or, once the tie is decided, of the eve of its last match.
    double told() {
        return winner == null ? now : afterFirstLeg == null ? beforeTie : afterFirstLeg;
    }

    /// Whether the side that went through had been behind after the first leg.
    boolean cameBack() {
        return winner != null && (winner == Side.HOST ? lead : -lead) < 0;
    }

    /// The least chance of the side that went through; before that, none.
    public Optional<Low> low() {
        return winner == null || line == null ? Optional.empty() : line.low(winner);
    }

    /// By how many goals the host wins (negative: loses) the match to come, how likely, and its chance then.
    public List<IfMargin> margins() {
        return IntStream.rangeClosed(-MOST_MARGIN, MOST_MARGIN)
                .mapToObj(this::margin)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(IfMargin::margin))
                .toList();
    }

    public record IfMargin(int margin, double likely, double through) {}

    private Optional<IfMargin> margin(int margin) {
        var same = results.stream()
                .filter(result -> Math.clamp(result.host() - result.visitor(), -MOST_MARGIN, MOST_MARGIN) == margin)
                .toList();
        double likely = same.stream().mapToDouble(IfResult::likely).sum();
        double through = same.stream()
                .mapToDouble(result -> result.likely() * result.through())
                .sum();
        return likely == 0 ? Optional.empty() : Optional.of(new IfMargin(margin, likely, through / likely));
    }
}
