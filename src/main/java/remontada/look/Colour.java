package remontada.look;

import java.util.Locale;

/// A colour of a kit.
///
/// @param red 0 to 255, and so the others
public record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final int ALIKE = 43;

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

    /// Whether an eye that looks from one to the other would take them for the same: channels that differ by less
    /// than a sixth of their range.
    boolean isLike(Colour other) {
        return Math.abs(red - other.red) < ALIKE
                && Math.abs(green - other.green) < ALIKE
                && Math.abs(blue - other.blue) < ALIKE;
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
