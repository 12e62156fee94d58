package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

/// The checklist for whatever shows a page elsewhere: chats, timelines, search engines.
class SharedPagesTest {
    private static final int HEAD_BYTES = 30 * 1024;

    /// Who asks, and which encodings they take.
    private static final Map<String, String> CRAWLERS = Map.of(
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)", "gzip, deflate",
            "WhatsApp/2.23.20.0", "gzip, deflate",
            "Twitterbot/1.0", "gzip, deflate, br",
            "TelegramBot (like TwitterBot)", "gzip, deflate",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)", "gzip, deflate, br",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", "gzip",
            "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)", "gzip, deflate",
            "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)", "gzip, br",
            "http.rb/5.1.1 (Mastodon/4.2.1; +https://mastodon.social/)", "gzip");

    private final TestSite site = TestSite.running();
    private final HttpClient client = HttpClient.newHttpClient();

    static Stream<String> crawlers() {
        return CRAWLERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void everyPageHasAPictureOfItsOwnAtTheAddressItNames(String path) throws IOException {
        var address = URI.create(og(Jsoup.parse(site.get(path).body()), "image"));

        var answer = site.bytes(address.getRawPath() + "?" + address.getRawQuery());

        assertEquals(200, answer.statusCode());
        assertEquals("image/png", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "public, max-age=31536000, immutable",
                answer.headers().firstValue("Cache-Control").orElseThrow());
        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void everythingStandsInTheHeadOnce(String path) {
        var page = Jsoup.parse(site.get(path).body());

        for (var property : List.of(
                "title",
                "description",
                "url",
                "type",
                "site_name",
                "locale",
                "image",
                "image:width",
                "image:height",
                "image:type",
                "image:alt")) {
            assertEquals(1, page.select("meta[property=og:" + property + "]").size(), property);
            assertNotEquals("", og(page, property), property);
        }
        for (var name : List.of("card", "title", "description", "image", "image:alt")) {
            assertEquals(1, page.select("meta[name=twitter:" + name + "]").size(), name);
        }
        for (var once : List.of(
                "title",
                "meta[name=description]",
                "link[rel=canonical]",
                "link[rel=manifest]",
                "link[rel=icon]",
                "link[rel=apple-touch-icon]",
                "meta[name=theme-color][media*=dark]",
                "meta[name=theme-color][media*=light]")) {
            assertEquals(1, page.head().select(once).size(), once);
        }
        assertEquals("summary_large_image", twitter(page, "card"));
        assertEquals(
                "1200 630 image/png",
                og(page, "image:width") + " " + og(page, "image:height") + " " + og(page, "image:type"));
        assertEquals(
                "website Remontada en_GB", og(page, "type") + " " + og(page, "site_name") + " " + og(page, "locale"));
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void whatIsSaidTwiceIsTheSame(String path) {
        var page = Jsoup.parse(site.get(path).body());
        var canonical = page.select("link[rel=canonical]").attr("href");

        assertEquals(canonical, og(page, "url"));
        assertEquals(og(page, "title"), twitter(page, "title"));
        assertEquals(og(page, "title"), page.title().replace(" – Remontada", ""));
        assertEquals(og(page, "description"), twitter(page, "description"));
        assertEquals(
                og(page, "description"), page.select("meta[name=description]").attr("content"));
        assertEquals(og(page, "image"), twitter(page, "image"));
        assertEquals(og(page, "image:alt"), twitter(page, "image:alt"));
        assertTrue(canonical.startsWith(site.address() + "/"), canonical);
        assertTrue(og(page, "image").startsWith(site.address() + "/"), og(page, "image"));
        assertTrue(og(page, "image").matches("[^?]+\\.png\\?(.*&)?v=[0-9a-f]+(&.*)?"), og(page, "image"));
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void nothingIsCutOff(String path) {
        var html = site.get(path).body();
        var page = Jsoup.parse(html);

        assertTrue(bytes(page.title()) <= 70, page.title());
        assertTrue(bytes(og(page, "title")) <= 70, og(page, "title"));
        assertTrue(og(page, "description").length() <= 200, og(page, "description"));
        assertTrue(og(page, "image:alt").length() <= 200, og(page, "image:alt"));
        assertFalse(og(page, "image:alt").contains("…"), og(page, "image:alt"));
        assertTrue(bytes(html.substring(0, html.indexOf("</head>"))) < HEAD_BYTES);
    }

    @ParameterizedTest
    @MethodSource("crawlers")
    void everyCrawlerGetsWhatReadersGet(String crawler) {
        remontada.SamplePages.all().forEach(path -> {
            var answer = fetch(path, crawler, CRAWLERS.getOrDefault(crawler, ""));

            assertEquals(200, answer.statusCode(), path);
            assertArrayEquals(
                    site.get(path).body().getBytes(StandardCharsets.UTF_8), decoded(answer), path + " for " + crawler);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate | gzip", "deflate | ''", "identity | ''", "deflate, gzip;q=1.0, *;q=0 | gzip"})
    void nobodyIsSentAnEncodingTheyDoNotTake(String accepted, String sent) {
        var answer = fetch("/ties/champions-league/2018-19/barcelona-v-liverpool", "facebookexternalhit/1.1", accepted);

        assertEquals(sent, answer.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void aPageAsOfADayIsSharedAsOfThatDay() {
        var page = site.page("/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14&utm_source=x");

        assertEquals(
                site.address() + "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14",
                og(page, "url"));
        assertTrue(og(page, "image").contains("on=2023-03-14"), og(page, "image"));
        assertTrue(page.select("meta[name=robots]").attr("content").startsWith("noindex"));
        assertEquals(
                0,
                site.page("/ties/champions-league/2022-23/liverpool-v-real-madrid")
                        .select("meta[name=robots]")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/ties?on=yesterday", "/ties/champions-league/2018-19/a-v-b"})
    void anErrorIsNobodysPage(String path) {
        var page = Jsoup.parse(site.get(path).body());

        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                0,
                page.select("link[rel=canonical], meta[property=og:url], meta[property=og:image], "
                                + "meta[name=twitter:image], script[type=application/ld+json]")
                        .size());
        assertNotEquals("", og(page, "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=besiktas", "/what-if?host=napoli&visitor=liverpool&home=3&away=1"})
    void whatAnybodyCanMakeUpIsNotListed(String path) {
        assertEquals("noindex", site.page(path).select("meta[name=robots]").attr("content"));
    }

    /// Whatever order, unknown parameters and spelt-out defaults a reader typed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/comebacks?sort=latest&x=1&min-deficit=3&scope=all | /comebacks?scope=all&min-deficit=3&sort=latest",
                "/comebacks?scope=knockout&era=champions-league&kind=comeback&sort=greatest&page=1 | /comebacks",
                "/first-legs/2-0?era=champions-league&page=1&y=2 | /first-legs/2-0",
                "/first-legs?stage=semi-final&era=all&scope=knockout | /first-legs?era=all&stage=semi-final",
                "/clubs/liverpool/ties?outcome=any&first-leg=lost-away | /clubs/liverpool/ties?first-leg=lost-away",
                "/clubs/liverpool/v/real-madrid?winner=liverpool&legs=2 |"
                        + " /clubs/liverpool/v/real-madrid?legs=2&winner=liverpool",
                "/clubs?q=&country=ESP&z=1 | /clubs?country=ESP",
                "/ties?competition=champions-league | /ties",
                "/records?era=champions-league&scope=knockout | /records",
                "/leagues/premier-league/2022-23?month=2023-05 | /leagues/premier-league/2022-23",
                "/what-if?away=1&home=3&visitor=liverpool&host=napoli |"
                        + " /what-if?host=napoli&visitor=liverpool&home=3&away=1",
                "/search?utm_source=x&q=malm%C3%B6 | /search?q=malm%C3%B6",
            })
    void everyPageHasOneAddress(String typed, String address) {
        assertEquals(site.address() + address, og(site.page(typed), "url"));
    }

    private HttpResponse<byte[]> fetch(String path, String agent, String encodings) {
        var request = HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("User-Agent", agent)
                .header("Accept-Encoding", encodings)
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(HttpResponse<byte[]> answer) {
        var body = answer.body();
        try {
            return switch (answer.headers().firstValue("Content-Encoding").orElse("identity")) {
                case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
                case "br" ->
                    com.aayushatharva.brotli4j.decoder.Decoder.decompress(body).getDecompressedData();
                default -> body;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String og(Document page, String property) {
        return page.select("meta[property=og:" + property + "]").attr("content");
    }

    private static String twitter(Document page, String name) {
        return page.select("meta[name=twitter:" + name + "]").attr("content");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
