package remontada.chance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Side;

/// The chance of a tie's host over the minutes of the tie, 0 to 180 or 210, as they were played.
///
/// @param points one for the start, one for the end of every minute, and one for every goal (just after it)
public record ChanceLine(List<Point> points) {

    /// @param minute of the tie, as in [remontada.football.Goal#tieMinute()]
    /// @param host chance of the club at home first to go through, 0 to 1
    /// @param goal the side that had just scored; null at the end of a minute
    public record Point(int minute, double host, @Nullable Side goal) {
        public double chance(Side side) {
            return side == Side.HOST ? host : 1 - host;
        }
    }

    /// When a side was as good as out.
    public record Low(double value, int minute) {}

    /// The least chance a side ever had; the first such minute.
    public Optional<Low> low(Side side) {
        return points.stream()
                .min((a, b) -> Double.compare(a.chance(side), b.chance(side)))
                .map(point -> new Low(point.chance(side), point.minute()));
    }
}
