package remontada.intake.footballtxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import remontada.intake.reported.Expected;

/// Text that something happened to: it is never an exception and never a hang, and no line is lost.
class FuzzTest {
    private static final String[] PIECES = {
        "[",
        "]",
        "(",
        ")",
        ";",
        "'",
        "-",
        "=",
        "» ",
        "v ",
        "  ",
        "\t",
        "#",
        "//",
        "<!--",
        "-->",
        "2-1",
        "99-99",
        "pen.",
        "a.e.t.",
        "45+1'",
        "(o.g.)",
        "20.45 ",
        "Sat Aug/13",
        "2023-02-30",
        "|",
        "@",
        "[awarded]",
        "[",
        "(ENG)",
        "N.N.",
        "\r",
        "\n",
        "\u0000",
        "\uFEFF",
        "é",
        "\uD83D\uDE00",
        ",",
        "12345678901234567890",
        "UTC+25",
        "Group A",
        "Leg 2"
    };

    @Test
    void neverAnExceptionNeverAHangAndEveryLineIsUnderstoodOrRefused() {
        var seconds = Duration.ofMinutes(2);
        assertTimeoutPreemptively(seconds, () -> {
            long refused = 0;
            for (int seed = 0; seed < 5_000; seed++) {
                var bytes = mutated(seed);
                var text = Text.read(bytes, Expected.NOTHING);

                assertEquals(
                        linesWithWords(bytes),
                        text.count().understood() + text.count().refused(),
                        "seed " + seed);
                assertTrue(text.refusals().size() >= text.count().refused(), "seed " + seed);
                refused += text.count().refused();
            }
            assertTrue(refused > 5_000, "the mutations were harmless: " + refused);
        });
    }

    private static byte[] mutated(int seed) throws IOException {
        var season = new RandomSeason(seed);
        var out = new StringBuilder();
        FootballTxtWriter.write("Cup", season.season(), season.matches(6), out);
        var random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.delete(at, Math.min(out.length(), at + random.nextInt(80)));
                case 2 -> out.insert(at, out.substring(at, Math.min(out.length(), at + random.nextInt(60))));
                default -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
            if (out.isEmpty()) {
                out.append('=');
            }
        }
        var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /// Counted another way than the reader does: on Latin-1, which keeps each byte.
    private static long linesWithWords(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .filter(line ->
                        !new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).isBlank())
                .count();
    }
}
