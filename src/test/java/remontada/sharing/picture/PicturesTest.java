package remontada.sharing.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.AsOf;
import remontada.platform.Assets;
import remontada.platform.Catalogue;
import remontada.platform.Frame;
import remontada.platform.Templates;
import remontada.platform.WebFiles;

class PicturesTest {
    private static final String PICTURE = "/ties/champions-league/2018-19/barcelona-v-liverpool.png?on=2019-05-07";

    private final TestSite site = TestSite.running();

    @Test
    void aHundredReadersAtOnceMakeOnePicture() {
        var painter = painter();
        var pictures = new Pictures(painter, false);
        var frame = Frame.of("Clubs", "All of them", "/clubs", new AsOf(LocalDate.of(2023, 3, 14), false));
        var server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/clubs.png", context -> pictures.show(context, () -> frame));
        });
        server.start(0);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + frame.picture()))
                    .build();
            var answers = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
            for (int i = 0; i < 100; i++) {
                answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()));
            }

            var first = answers.getFirst().join().body();
            answers.forEach(answer -> assertArrayEquals(first, answer.join().body()));
            assertEquals(1, painter.painted());
        } finally {
            server.stop();
        }
    }

    @Test
    void thePictureThatThePageNamesMayBeKeptAndTakesNoSql() {
        var current = PICTURE + "&v=" + version();

        var answer = site.bytes(current);

        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertEquals("cross-origin", header(answer, "Cross-Origin-Resource-Policy"));
        assertEquals(List.of(), site.statementsOf(current));
        assertEquals(
                304,
                site.bytes(current, "If-None-Match", header(answer, "ETag")).statusCode());
    }

    @Test
    void anAddressFromEarlierStillAnswersWithThePictureOfNow() {
        var now = site.bytes(PICTURE);
        var earlier = site.bytes(PICTURE + "&v=000000000000");

        assertEquals(200, earlier.statusCode());
        assertArrayEquals(now.body(), earlier.body());
        assertEquals("no-cache", header(earlier, "Cache-Control"));
        assertEquals("no-cache", header(now, "Cache-Control"));
        assertEquals(
                304, site.bytes(PICTURE, "If-None-Match", header(now, "ETag")).statusCode());
    }

    /// Else anybody could put another tie's picture behind an address.
    @Test
    void aVersionIsGoodForItsOwnAddressOnly() {
        var other = site.bytes("/clubs.png?on=2019-05-07&v=" + version());

        assertEquals("no-cache", header(other, "Cache-Control"));
        assertNotEquals(site.bytes(PICTURE).body().length, other.body().length);
    }

    @Test
    void eachDayHasItsOwnPicture() {
        assertTrue(!Arrays.equals(
                site.bytes(PICTURE).body(),
                site.bytes(PICTURE.replace("05-07", "04-30")).body()));
    }

    @Test
    void whatIsNotThereHasNoPicture() {
        assertEquals(404, site.bytes("/clubs/liverpol.png").statusCode());
        assertEquals(400, site.bytes("/clubs.png?on=yesterday").statusCode());
        assertEquals(
                "/ties/champions-league/2018-19/barcelona-v-liverpool.png?v=1",
                header(site.bytes("/ties/champions-league/2018-19/liverpool-v-barcelona.png?v=1"), "Location"));
    }

    @Test
    void noFontOfTheMachineIsAskedFor() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                        java,
                        "-Xlog:class+load",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnePicture.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("painted a picture"), "it was painted");
        assertTrue(said.contains("java.awt.image.BufferedImage"), "classes are listed");
        assertEquals(
                List.of(),
                said.lines()
                        .filter(line ->
                                line.matches(".*(FontManager|FontConfiguration|FontScaler|PhysicalFont|Fc[A-Z]).*"))
                        .toList());
    }

    /// Paints one picture in a Java of its own.
    static final class OnePicture {
        public static void main(String[] args) {
            var frame = Frame.of("Clubs", "All of them", "/clubs", new AsOf(LocalDate.of(2023, 3, 14), true));
            if (painter().paint(frame.card(), frame.asOf()).length > 0) {
                System.out.println("painted a picture");
            }
        }
    }

    private static Painter painter() {
        var files = WebFiles.built();
        var words = new Catalogue(files).read(Locale.UK);
        return new Painter(files, new Templates(files, words, new Assets(files)), words);
    }

    private String version() {
        return header(site.bytes(PICTURE), "ETag").replaceAll("^W/\"|\"$", "");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
