package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import remontada.SamplePage;

/// A fan hands a tie on.
class ShareTest {
    private static final String SHEET = """
        navigator.canShare = () => true
        navigator.share = async shared => { window.shared = shared }
        """;
    private static final String SHEET_THAT_BREAKS = """
        navigator.canShare = () => true
        navigator.share = async () => { throw new DOMException("no app", "NotAllowedError") }
        """;
    private static final String NO_SHEET = "navigator.canShare = undefined";
    private static final SamplePage TIE = SamplePage.TIE_BEFORE_THE_SECOND_LEG;

    @RegisterExtension
    final Reader reader = Reader.onAPhone();

    @Test
    void thePhonesOwnSheetGetsTheSentenceAndThePagesAddress() {
        reader.begins(SHEET);
        var page = reader.opens(TIE);
        shareButton(page).tap();

        var shared = (Map<?, ?>) page.evaluate("window.shared");
        assertEquals(reader.site() + TIE.path(), shared.get("url"));
        assertEquals("Liverpool need three to force extra time at Real Madrid", shared.get("title"));
        assertTrue(((String) shared.get("text"))
                .startsWith("Liverpool must win by three to force extra time, by four to go through. None of the"
                        + " 15 sides"));
        assertThat(page.locator("#share")).not().isInViewport();
    }

    @Test
    void withoutASheetTheButtonLeadsToEveryOtherWay() {
        reader.begins(NO_SHEET);
        var page = reader.opens(TIE);
        shareButton(page).tap();

        assertThat(page.locator("#share-own")).isInViewport();
    }

    @Test
    void aSheetThatBreaksLeadsToEveryOtherWay() {
        reader.begins(SHEET_THAT_BREAKS);
        var page = reader.opens(TIE);
        shareButton(page).tap();

        assertThat(page.locator("#share-own")).isInViewport();
    }

    @Test
    void theAddressIsCopiedAndThatIsSaid() {
        reader.trustsWithTheClipboard();
        var page = reader.opens(TIE);
        var top = page.locator(".ask");
        copyButton(top, "Copy link").tap();

        assertThat(top.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(top.getByRole(AriaRole.STATUS)).isVisible();
        assertEquals(reader.site() + TIE.path(), clipboard(page));
    }

    @Test
    void theEveAndTheCodeOfAFrameAreCopied() {
        reader.trustsWithTheClipboard();
        var page = reader.opens("/ties/champions-league/2018-19/barcelona-v-liverpool");
        var eve = page.locator(".sharing__way").nth(1);
        eve.locator("summary").tap();
        copyButton(eve, "Copy link").tap();
        assertThat(eve.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertEquals(
                reader.site() + "/ties/champions-league/2018-19/barcelona-v-liverpool?on=2019-05-06", clipboard(page));

        page.getByText("Embed it in your own page").tap();
        copyButton(page.locator(".sharing"), "Copy code").tap();
        assertThat(page.locator(".code__body:visible").getByRole(AriaRole.STATUS))
                .hasText("Code copied");
        assertEquals(
                reader.site() + "/embed/ties/champions-league/2018-19/barcelona-v-liverpool",
                Jsoup.parse(clipboard(page)).selectFirst("iframe").attr("src"));

        page.getByText("Always dark").tap();
        copyButton(page.locator(".sharing"), "Copy code").tap();
        assertThat(page.locator(".code__body:visible").getByRole(AriaRole.STATUS))
                .hasText("Code copied");
        assertEquals(
                reader.site() + "/embed/ties/champions-league/2018-19/barcelona-v-liverpool?theme=dark",
                Jsoup.parse(clipboard(page)).selectFirst("iframe").attr("src"));
    }

    @Test
    void whereNothingMayBeCopiedTheAddressIsSelected() {
        reader.begins("navigator.clipboard.writeText = async () => { throw new Error() }");
        var page = reader.opens(TIE);
        var way = page.locator(".sharing__way").first();
        copyButton(way, "Copy link").tap();

        assertThat(way.getByRole(AriaRole.STATUS)).containsText("Not copied");
        assertEquals(reader.site() + TIE.path(), page.evaluate("""
            (() => {
              const { value, selectionStart, selectionEnd } = document.activeElement
              return value.slice(selectionStart, selectionEnd)
            })()
            """));
    }

    private static Locator shareButton(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Share this tie"));
    }

    private static Locator copyButton(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }
}
