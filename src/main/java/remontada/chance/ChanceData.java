package remontada.chance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Side;

/// The chance of a tie in JSON: of the club at home first to go through, 0 to 1; the other club's is what is missing
/// to one.
///
/// @param beforeTie on the eve of the first leg
/// @param afterFirstLeg on the eve of the second, or today if that is to come; null before the first
/// @param now 1 or 0 once it is decided
/// @param low of the club that went through; null before that, and where goals are not known
/// @param line after every minute and every goal; empty where goals are not known
public record ChanceData(
        double beforeTie,
        @Nullable Double afterFirstLeg,
        double now,
        @Nullable Low low,
        List<Point> line) {
    private static final double DIGITS = 1e4;

    /// @param value the club's own chance
    /// @param minute of the tie
    public record Low(double value, int minute) {}

    /// @param goal whose goal it was, `host` or `visitor`; null at the end of a minute
    public record Point(int minute, double host, @Nullable String goal) {}

    public static ChanceData of(Forecast forecast) {
        var line = forecast.line();
        return new ChanceData(
                rounded(forecast.beforeTie()),
                forecast.afterFirstLeg() == null ? null : rounded(forecast.afterFirstLeg()),
                rounded(forecast.now()),
                forecast.low()
                        .map(low -> new Low(rounded(low.value()), low.minute()))
                        .orElse(null),
                line == null
                        ? List.of()
                        : line.points().stream().map(ChanceData::point).toList());
    }

    private static Point point(ChanceLine.Point point) {
        var goal = point.goal();
        return new Point(
                point.minute(), rounded(point.host()), goal == null ? null : goal == Side.HOST ? "host" : "visitor");
    }

    private static double rounded(double chance) {
        return Math.round(chance * DIGITS) / DIGITS;
    }
}
