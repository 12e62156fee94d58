package remontada.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import remontada.SamplePage;
import remontada.TestSite;

/// Someone who reads the test site, in Chromium, for the first time. Every test has its own, and fails if any page
/// asked another host for anything, set a cookie or logged an error.
final class Reader implements AfterEachCallback {
    private static final class Running {
        private static final Browser CHROMIUM = new Chromium(Playwright.create(
                                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium())
                .launch();
    }

    private final String site;
    private final List<String> trespasses = new ArrayList<>();
    private final BrowserContext profile;
    private final Page page;

    private Reader(String site, UnaryOperator<Browser.NewContextOptions> settings) {
        this.site = site;
        profile = Running.CHROMIUM.newContext(settings.apply(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")));
        profile.onRequest(this::watch);
        profile.onConsoleMessage(this::watch);
        profile.onWebError(error -> trespasses.add(error.error()));
        page = profile.newPage();
    }

    static Reader atADesk() {
        return with(settings -> settings.setViewportSize(1280, 900));
    }

    /// 360 px wide: the narrowest phone that the pages are made for.
    static Reader onAPhone() {
        return with(settings -> settings.setViewportSize(360, 740)
                .setIsMobile(true)
                .setHasTouch(true)
                .setDeviceScaleFactor(2));
    }

    static Reader withoutScript() {
        return with(settings -> settings.setViewportSize(360, 740).setJavaScriptEnabled(false));
    }

    static Reader with(UnaryOperator<Browser.NewContextOptions> settings) {
        return new Reader(TestSite.running().address(), settings);
    }

    /// The same on another site than the test site.
    static Reader of(String site, UnaryOperator<Browser.NewContextOptions> settings) {
        return new Reader(site, settings);
    }

    /// Opens an address of the site.
    Page opens(String path) {
        page.navigate(path);
        return page;
    }

    /// Opens a page, which must answer with its status.
    Page opens(SamplePage sample) {
        assertEquals(sample.status(), page.navigate(sample.path()).status(), sample.path());
        return page;
    }

    /// What the browser complained of so far, for a test that expects it.
    List<String> complaints() {
        var complaints = List.copyOf(trespasses);
        trespasses.clear();
        return complaints;
    }

    /// Lets pages read and write the clipboard without asking.
    void trustsWithTheClipboard() {
        profile.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /// Runs a script before those of any page that is opened from now on.
    void begins(String script) {
        page.addInitScript(script);
    }

    String site() {
        return site;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        profile.cookies().forEach(cookie -> trespasses.add("set the cookie " + cookie.name));
        profile.close();
        assertEquals(List.of(), trespasses);
    }

    private void watch(Request request) {
        var host = URI.create(request.url()).getAuthority();
        if (host != null && !site.equals("http://" + host)) {
            trespasses.add("asked " + request.url());
        }
    }

    /// Chromium logs the status of an error page as an error, which it is not.
    private void watch(ConsoleMessage message) {
        var isErrorPage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(message.page().url());
        if (message.type().equals("error") && !isErrorPage) {
            trespasses.add(message.text() + " " + message.location());
        }
    }
}
