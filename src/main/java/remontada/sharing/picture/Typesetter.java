package remontada.sharing.picture;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets a text into a box: as large as it fits, on lines of even length, and only when the least size is too large with
/// fewer sentences, or fewer words.
final class Typesetter {
    /// The height of capitals, and how far letters hang below the line, in sizes: Barlow's own.
    static final double CAPITALS = 0.7;

    private static final double BELOW = 0.21;
    private static final double STEP = 1;

    private Typesetter() {}

    static Text set(String words, Style style, Box box) {
        return shortened(words)
                .flatMap(shorter -> fitted(shorter, style, box).stream())
                .findFirst()
                .orElseGet(() -> squeezed(words.split(" ")[0], style, box));
    }

    /// A word that is wider than its box at any size asked for.
    private static Text squeezed(String word, Style style, Box box) {
        double size = Math.min(style.least(), box.width() / style.type().width(word, 1));
        return placed(word, List.of(word), style, size, box);
    }

    /// The text, then without its last sentence and so on, then without its last word and so on.
    private static Stream<String> shortened(String words) {
        var sentences = words.split("(?<=[.?!]) ");
        var parts = sentences[0].split(" ");
        return Stream.concat(
                IntStream.iterate(sentences.length, left -> left > 0, left -> left - 1)
                        .mapToObj(left -> String.join(" ", List.of(sentences).subList(0, left))),
                IntStream.iterate(parts.length - 1, left -> left > 0, left -> left - 1)
                        .mapToObj(left -> String.join(" ", List.of(parts).subList(0, left))
                                .replaceFirst("[,;:–]?$", "…")));
    }

    private static Optional<Text> fitted(String words, Style style, Box box) {
        if (!fits(wrapped(words, style, style.least(), box.width()), style, style.least(), box)) {
            return Optional.empty();
        }
        double size = style.largest();
        var lines = wrapped(words, style, size, box.width());
        while (size > style.least() && !fits(lines, style, size, box)) {
            size = Math.max(style.least(), size - STEP);
            lines = wrapped(words, style, size, box.width());
        }
        return Optional.of(placed(words, even(lines, words, style, size, box), style, size, box));
    }

    private static boolean fits(List<String> lines, Style style, double size, Box box) {
        return !lines.isEmpty() && height(lines.size(), style, size) <= box.height();
    }

    /// None where a word is wider than the box, or where there would be too many.
    private static List<String> wrapped(String words, Style style, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (style.type().width(longer, size) <= width) {
                line = longer;
            } else if (line.isEmpty()
                    || lines.size() + 1 == style.lines()
                    || style.type().width(word, size) > width) {
                return List.of();
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /// The same number of lines in the least width, so that no word is left alone.
    private static List<String> even(List<String> lines, String words, Style style, double size, Box box) {
        double wide = box.width();
        double narrow = wide / 2;
        var best = lines;
        while (wide - narrow > STEP) {
            double width = (wide + narrow) / 2;
            var tried = wrapped(words, style, size, width);
            if (tried.size() == lines.size()) {
                best = tried;
                wide = width;
            } else {
                narrow = width;
            }
        }
        return best;
    }

    private static double height(int lines, Style style, double size) {
        double below = style.down() == Style.Down.MIDDLE ? 2 * BELOW : BELOW;
        return size * (CAPITALS + style.leading() * (lines - 1) + below);
    }

    private static Text placed(String words, List<String> lines, Style style, double size, Box box) {
        double block = size * (CAPITALS + style.leading() * (lines.size() - 1));
        double top = switch (style.down()) {
            case TOP -> box.y();
            case MIDDLE -> box.y() + (box.height() - block) / 2;
            case BOTTOM -> box.bottom() - block - size * BELOW;
        };
        var set = new ArrayList<Text.Line>();
        for (int i = 0; i < lines.size(); i++) {
            double indent = style.across() == Style.Across.LEFT
                    ? 0
                    : (box.width() - style.type().width(lines.get(i), size)) / 2;
            double baseline = top + size * (CAPITALS + style.leading() * i);
            var outline = style.type().outline(lines.get(i), size, box.x() + indent, baseline);
            // the accent of "Î" begins before its letter
            double outside = Math.max(0, box.x() - outline.getBounds2D().getMinX());
            outline.transform(AffineTransform.getTranslateInstance(outside, 0));
            set.add(new Text.Line(lines.get(i), Svg.path(outline), outline.getBounds2D()));
        }
        return new Text(words, box, size, List.copyOf(set));
    }
}
