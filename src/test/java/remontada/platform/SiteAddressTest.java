package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

class SiteAddressTest {
    private final TestSite site = TestSite.running();

    @Test
    void whatTheOperatorSetGoesBeforeWhatARequestNames() {
        var set = new SiteAddress(Optional.of(URI.create("https://remontada.example")));

        assertEquals(Optional.of("https://remontada.example"), set.of("elsewhere.example", false));
        assertEquals(Optional.of("https://remontada.example"), set.of(null, true));
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080, false, http://localhost:8080", "remontada.example, true, https://remontada.example"})
    void withoutItTheRequestsHostIsTaken(String host, boolean secure, String address) {
        assertEquals(Optional.of(address), new SiteAddress(Optional.empty()).of(host, secure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x@elsewhere.example", "a/b", "a\"><script>", "-a", "a:port", "a:1:2"})
    void whatIsNoHostIsNot(String host) {
        assertEquals(Optional.empty(), new SiteAddress(Optional.empty()).of(host, false));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/clubs/liverpool, /clubs/liverpool",
        "/clubs/liverpool?on=2023-03-14&utm_source=x, /clubs/liverpool?on=2023-03-14",
        "/clubs/real-madrid/matches?result=won&venue=home, /clubs/real-madrid/matches?venue=home&result=won",
        "/clubs/real-madrid/matches?venue=home&result=won, /clubs/real-madrid/matches?venue=home&result=won"
    })
    void everyPageNamesItsOneAddress(String asked, String address) {
        assertEquals(site.address() + address, canonical(site.page(asked)));
    }

    @Test
    void aPageThatIsNotThereHasNoAddress() {
        assertEquals("", canonical(Jsoup.parse(site.get("/nowhere").body())));
    }

    @Test
    void thePagesOfASiteWithASetAddressNameThat() {
        var files = WebFiles.built();
        var words = new Catalogue(files).read(Locale.UK);
        var replies = new Replies(
                new Templates(files, words, new Assets(files)),
                new SiteAddress(Optional.of(URI.create("https://remontada.example"))));
        var frame = Frame.of("Seasons", "All of them", "/seasons", new AsOf(LocalDate.of(2023, 3, 14), true));
        var server = new WebServer(
                new StatementCount(),
                routes -> routes.addHttpHandler(
                        HandlerType.GET,
                        "/seasons",
                        context -> replies.page(context, new ErrorPage(frame, 200, "Seasons", "All of them", null))));
        server.start(0);
        try {
            var page = Jsoup.parse(get("http://localhost:" + server.port() + "/seasons"));
            assertEquals("https://remontada.example/seasons?on=2023-03-14", canonical(page));
        } finally {
            server.stop();
        }
    }

    private static String get(String address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }
}
