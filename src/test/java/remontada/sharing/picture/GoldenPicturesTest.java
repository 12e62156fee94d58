package remontada.sharing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.SamplePages;
import remontada.TestSite;

/// Share pictures look as they did when somebody last looked at them: `src/test/resources/pictures`.
///
/// After a change that is meant, `mvn -o -Dtest=GoldenPicturesTest -Dpictures.rewrite=true test` writes them anew; look
/// at each before committing it, and raise `Design.DRAWING` if neither the template nor a typeface has changed.
class GoldenPicturesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/pictures");
    private static final boolean REWRITE = Boolean.getBoolean("pictures.rewrite");

    /// Of 255, over all channels of all pixels. The smallest line that moves by a pixel makes 0.2.
    private static final double TOLERANCE = 0.1;

    private static final int MOST_BYTES = 150 * 1024;

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @CsvSource({
        "tie-before,/ties/champions-league/2022-23/liverpool-v-real-madrid.png?on=2023-02-01",
        "tie-between,/ties/champions-league/2022-23/liverpool-v-real-madrid.png?on=2023-03-14",
        "tie-after,/ties/champions-league/2022-23/liverpool-v-real-madrid.png?on=2023-03-16",
        "tie-comeback,/ties/champions-league/2018-19/barcelona-v-liverpool.png?on=2019-05-08",
        "tie-on-penalties,/ties/champions-league/1970-71/borussia-monchengladbach-v-everton.png?on=1970-11-05",
        "tie-in-the-same-colours,/ties/champions-league/1956-57/red-star-v-cska-sofia.png?on=1957-03-01",
        "tie-never-played,/ties/champions-league/1958-59/young-boys-v-manchester-united.png?on=1959-01-01",
        "club,/clubs/besiktas.png?on=2023-03-14",
        "night,/nights/2019-05-07.png?on=2019-05-08",
        "first-leg,/first-legs/2-5.png?on=2023-03-14",
        "comebacks,/comebacks.png?on=2023-03-14",
        "home,/index.png?on=2023-03-14",
        "plain,/clubs.png?on=2023-03-14"
    })
    void itLooksAsItDid(String name, String address) throws IOException {
        var png = png(address);
        var golden = GOLDEN.resolve(name + ".png");
        if (REWRITE) {
            Files.write(golden, png);
        }

        double apart = difference(image(Files.readAllBytes(golden)), image(png));

        assertTrue(apart <= TOLERANCE, name + " differs by " + apart);
    }

    static Stream<String> pictures() {
        return SamplePages.all().map(GoldenPicturesTest::pictureOf);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPageHasOneOfTheRightSizeAndLight(String address) throws IOException {
        var png = png(address);
        var image = image(png);

        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        assertTrue(png.length < MOST_BYTES, png.length + " bytes");
    }

    private byte[] png(String address) {
        var answer = site.bytes(address);
        assertEquals(200, answer.statusCode(), address);
        assertEquals("image/png", answer.headers().firstValue("Content-Type").orElseThrow());
        return answer.body();
    }

    private static String pictureOf(String page) {
        var path = page.split("\\?", 2)[0];
        return (path.equals("/") ? "/index" : path) + ".png" + page.substring(path.length());
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                sum += Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255));
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
