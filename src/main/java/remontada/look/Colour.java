package remontada.look;

import java.util.Locale;

/// A colour of a kit.
///
/// @param red 0 to 255, and so the others
public record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /// Reds that no fan confuses, and who sees them in a chart does: those of Ajax and Arsenal are 0.06 apart, those
    /// of Barcelona and Liverpool 0.09.
    private static final double ALIKE = 0.08;

    /// Reads `#C8102E`.
    public static Colour parse(String hex) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    public double contrastTo(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// Whether an eye that looks from one to the other would take them for the same.
    boolean isLike(Colour other) {
        return distanceTo(other) < ALIKE;
    }

    /// How different they look: 0.02 can just be told apart side by side, black and white are 1 apart. The distance in
    /// Björn Ottosson's Oklab, in which equal distances look equal.
    double distanceTo(Colour other) {
        var own = oklab();
        var others = other.oklab();
        return Math.sqrt(square(own.l - others.l) + square(own.a - others.a) + square(own.b - others.b));
    }

    /// Lightness, green to red, blue to yellow.
    private record Oklab(double l, double a, double b) {}

    private Oklab oklab() {
        var r = linear(red);
        var g = linear(green);
        var b = linear(blue);
        var l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private static double square(double value) {
        return value * value;
    }

    /// Towards `other` by a share from 0 to 1.
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
