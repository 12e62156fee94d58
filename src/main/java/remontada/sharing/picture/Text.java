package remontada.sharing.picture;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A text as it was set.
///
/// @param words as they can be read, which may be fewer than were asked for
/// @param box what it was to stay in; accents of capitals may rise above it by a quarter of the size
/// @param lines their outlines
record Text(String words, Box box, double size, List<Line> lines) {
    /// @param path for an SVG's `d`
    /// @param ink what it covers
    record Line(String words, String path, Rectangle2D ink) {}

    /// The foot of its last line, without what hangs below.
    double foot(double leading) {
        return lines.isEmpty() ? box.y() : box.y() + size * (Typesetter.CAPITALS + leading * (lines.size() - 1));
    }
}
