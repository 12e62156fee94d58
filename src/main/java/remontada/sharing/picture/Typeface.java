package remontada.sharing.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/// A typeface as outlines, advances and kerning, read once from a TrueType file. Java's own fonts are not asked: they
/// need a machine that has some.
final class Typeface {
    private static final int LAST_LETTER = 0x2FFF;
    private static final double EM = 1000;

    private final Map<Integer, Glyph> glyphs;
    private final Glyph unknown;
    private final KerningSubtable kerning;

    private Typeface(Map<Integer, Glyph> glyphs, KerningSubtable kerning) {
        this.glyphs = glyphs;
        this.unknown = Objects.requireNonNull(glyphs.get((int) '?'));
        this.kerning = kerning;
    }

    /// @param advance in thousandths of the size
    private record Glyph(int id, Path2D outline, int advance) {}

    static Typeface read(byte[] file) {
        try (var font = new TTFParser().parseEmbedded(new ByteArrayInputStream(file))) {
            if (font.getUnitsPerEm() != EM) {
                throw new IllegalStateException(font.getName() + " is not drawn in thousandths");
            }
            return new Typeface(glyphs(font), font.getKerning().getHorizontalKerningSubtable());
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface of the share pictures can't be read", e);
        }
    }

    boolean has(int letter) {
        return glyphs.containsKey(letter);
    }

    double width(String text, double size) {
        int previous = -1;
        long units = 0;
        for (int letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            units += glyph.advance() + kern(previous, glyph.id());
            previous = glyph.id();
        }
        return units * size / EM;
    }

    /// The outlines of a line of text.
    ///
    /// @param x where it begins
    /// @param baseline what it stands on
    Path2D outline(String text, double size, double x, double baseline) {
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int previous = -1;
        long pen = 0;
        for (int letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            pen += kern(previous, glyph.id());
            double scale = size / EM;
            line.append(
                    new AffineTransform(scale, 0, 0, -scale, x + pen * scale, baseline)
                            .createTransformedShape(glyph.outline()),
                    false);
            pen += glyph.advance();
            previous = glyph.id();
        }
        return line;
    }

    /// A letter that the typeface lacks stands without its accents, or is a question mark.
    private Glyph glyph(int letter) {
        var glyph = glyphs.get(letter);
        if (glyph != null) {
            return glyph;
        }
        var plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        return glyphs.getOrDefault(plain.codePointAt(0), unknown);
    }

    private int kern(int previous, int next) {
        return previous < 0 ? 0 : kerning.getKerning(previous, next);
    }

    private static Map<Integer, Glyph> glyphs(TrueTypeFont font) throws IOException {
        var glyphs = new HashMap<Integer, Glyph>();
        var letters = font.getUnicodeCmapLookup();
        for (int letter = ' '; letter <= LAST_LETTER; letter++) {
            int id = letters.getGlyphId(letter);
            if (id != 0) {
                var data = font.getGlyph().getGlyph(id);
                glyphs.put(
                        letter,
                        new Glyph(id, data == null ? new Path2D.Double() : data.getPath(), font.getAdvanceWidth(id)));
            }
        }
        return glyphs;
    }
}
