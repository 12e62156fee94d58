package remontada.sharing.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Outlines as SVG writes them.
final class Svg {
    private static final double HUNDREDTHS = 100;
    private static final String COMMANDS = "MLQCZ";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private Svg() {}

    /// The `d` of a path, to a hundredth of a pixel.
    static String path(Path2D outline) {
        var d = new StringBuilder(4096);
        var at = new double[6];
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            d.append(COMMANDS.charAt(kind));
            for (int i = 0; i < COORDINATES[kind]; i++) {
                d.append(i == 0 ? "" : " ").append(Math.round(at[i] * HUNDREDTHS) / HUNDREDTHS);
            }
        }
        return d.toString();
    }
}
