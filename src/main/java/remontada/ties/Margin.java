package remontada.ties;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far behind a side was after the first leg, as precedents are grouped.
///
/// @param least goals behind; 0 for a level first leg
/// @param orMore whether larger deficits belong to it
public record Margin(int least, boolean orMore) {
    private static final Margin LEVEL = new Margin(0, false);
    private static final Margin ONE = new Margin(1, false);
    private static final Margin TWO = new Margin(2, false);
    private static final Margin THREE_OR_MORE = new Margin(3, true);

    /// The group that a deficit belongs to: from three on with all that are larger.
    public static Margin of(int deficit) {
        return switch (deficit) {
            case 0 -> LEVEL;
            case 1 -> ONE;
            case 2 -> TWO;
            default -> new Margin(deficit, true);
        };
    }

    /// The groups that show together: a deficit's own and its neighbours.
    public static List<Margin> around(int deficit) {
        return switch (deficit) {
            case 0 -> List.of(LEVEL);
            case 1 -> List.of(ONE, TWO, THREE_OR_MORE);
            case 2 -> List.of(THREE_OR_MORE, TWO, ONE);
            default -> List.of(of(deficit), new Margin(deficit - 1, false), new Margin(deficit - 2, false));
        };
    }

    /// Every margin that holds a deficit.
    public static Stream<Margin> holding(int deficit) {
        return Stream.concat(
                Stream.of(new Margin(deficit, false)),
                IntStream.rangeClosed(1, deficit).mapToObj(least -> new Margin(least, true)));
    }

    public boolean holds(int deficit) {
        return orMore ? deficit >= least : deficit == least;
    }
}
