package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A tie stands in the page of another site.
class EmbeddedTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14";
    private static final String NEEDS = "Liverpool must win by three to force extra time, by four to go through.";

    @RegisterExtension
    final Reader reader = Reader.onAPhone();

    private HttpServer blog;
    private volatile String post = "";

    @BeforeEach
    void open() throws IOException {
        blog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        blog.createContext("/", exchange -> {
            var body = post.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        blog.start();
    }

    @AfterEach
    void close() {
        blog.stop(0);
    }

    @Test
    void theCodeThatATiesPageGivesShowsItElsewhereAndLeadsBack() {
        var code = reader.opens(TIE).locator("#embed-code").inputValue();
        var page = visitBlogWith(code);
        var tie = page.frameLocator("iframe");

        assertThat(tie.locator("h1")).hasText(NEEDS);
        assertThat(tie.locator(".scoreboard")).isVisible();
        assertThat(tie.locator(".embed__more")).isInViewport();
        assertEquals(
                "rgb(200, 16, 46)",
                tie.locator(".scoreboard td").first().evaluate("cell => getComputedStyle(cell).backgroundColor"));
        assertEquals(
                true,
                tie.locator("html").evaluate("root => root.scrollWidth === root.clientWidth"),
                "scrolls sideways");

        var opened = page.waitForPopup(() -> tie.locator("h1 a").tap());
        assertThat(opened.locator("h1")).hasText(NEEDS);
        assertThat(opened).hasURL(reader.site() + TIE);
        assertEquals(true, opened.evaluate("window.opener === null"));
        assertOnlyTheBlogWasElse();
    }

    @Test
    void whatATiesPageHidesItsFrameHidesToo() {
        var code = reader.opens(TIE + "&spoilers=off").locator("#embed-code").inputValue();
        var page = visitBlogWith(code);

        assertThat(page.frameLocator("iframe").locator("h1")).hasText(NEEDS);
        assertThat(page.frameLocator("iframe").locator("h1 a"))
                .hasAttribute("href", Pattern.compile("on=2023-03-14&spoilers=off$"));
        assertOnlyTheBlogWasElse();
    }

    @Test
    void noOtherPageLetsItselfBeFramed() {
        var page = visitBlogWith(
                "<iframe src='%s%s'></iframe><iframe src='%s/'></iframe>".formatted(reader.site(), TIE, reader.site()));

        for (Frame frame : page.frames().subList(1, 3)) {
            frame.waitForLoadState();
            assertFalse(frame.content().contains("Remontada"), frame.url());
        }
        assertTrue(
                reader.complaints().stream().anyMatch(complaint -> complaint.contains("frame-ancestors")),
                "Chromium does not say that it was refused");
    }

    private Page visitBlogWith(String code) {
        post = "<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>A blog</title>"
                + "<link rel=icon href='data:,'>" + code;
        return reader.opens(address());
    }

    private String address() {
        return "http://127.0.0.1:" + blog.getAddress().getPort() + "/";
    }

    private void assertOnlyTheBlogWasElse() {
        var others = reader.complaints().stream()
                .filter(complaint -> !complaint.equals("asked " + address()))
                .toList();
        assertEquals("[]", others.toString());
    }
}
