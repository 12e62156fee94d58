package remontada.sharing.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as PNG with a palette: a card has few colours, and the shades at the edges of its letters.
final class Png {
    private static final int MOST_COLOURS = 256;

    private Png() {}

    static byte[] of(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var colours = mostUsed(pixels);
        var indexed = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(colours));
        fill(((DataBufferByte) indexed.getRaster().getDataBuffer()).getData(), pixels, colours);
        var png = new ByteArrayOutputStream(64 * 1024);
        try (var stream = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(indexed, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static List<Integer> mostUsed(int[] pixels) {
        var used = new HashMap<Integer, int[]>();
        int previous = pixels[0];
        var count = used.computeIfAbsent(previous, _ -> new int[1]);
        for (int pixel : pixels) {
            if (pixel != previous) {
                count = used.computeIfAbsent(pixel, _ -> new int[1]);
                previous = pixel;
            }
            count[0]++;
        }
        return used.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue()[0], one.getValue()[0]))
                .limit(MOST_COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel palette(List<Integer> colours) {
        var rgb = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, rgb.length, rgb, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static void fill(byte[] indices, int[] pixels, List<Integer> colours) {
        var known = new HashMap<Integer, Byte>();
        for (int i = 0; i < colours.size(); i++) {
            known.put(colours.get(i), (byte) i);
        }
        int previous = pixels[0];
        byte index = known.computeIfAbsent(previous, colour -> nearest(colour, colours));
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != previous) {
                previous = pixels[i];
                index = known.computeIfAbsent(previous, colour -> nearest(colour, colours));
            }
            indices[i] = index;
        }
    }

    private static byte nearest(int colour, List<Integer> colours) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colour, colours.get(i)) < distance(colour, colours.get(best))) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
