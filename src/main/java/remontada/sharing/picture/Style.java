package remontada.sharing.picture;

/// How a text is set in its box.
///
/// @param largest the size in pixels that it has where there is room
/// @param least the size below which it is cut rather than shrunk
/// @param leading from one line to the next, in sizes
/// @param lines at the most
record Style(Typeface type, double largest, double least, double leading, int lines, Across across, Down down) {
    enum Across {
        LEFT,
        MIDDLE
    }

    enum Down {
        TOP,
        MIDDLE,
        BOTTOM
    }

    Style upTo(double size) {
        return new Style(type, size, Math.min(least, size), leading, lines, across, down);
    }

    Style placed(Across where, Down how) {
        return new Style(type, largest, least, leading, lines, where, how);
    }
}
