package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import remontada.SamplePage;

class ColoursTest {
    private static final String PAPER = "rgb(255, 255, 255)";
    private static final String NIGHT = "rgb(14, 19, 17)";

    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @Test
    void aPageIsDarkWhereTheSystemIs() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        assertThat(page.locator("body")).hasCSS("background-color", PAPER);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("body")).hasCSS("background-color", NIGHT);
    }

    @Test
    void aReadersChoiceIsKeptAndThereBeforeAnythingIsPainted() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark"))
                .click();
        assertThat(page.locator("body")).hasCSS("background-color", NIGHT);

        page.addInitScript("""
                new MutationObserver(() => {
                  if (document.body) window.themeOfTheBody ??= document.documentElement.dataset.theme ?? "none"
                }).observe(document, { childList: true, subtree: true })
                """);
        reader.opens(SamplePage.TIE_THAT_ENDED_IN_A_COMEBACK);
        assertEquals("dark", page.evaluate("window.themeOfTheBody"));
        assertThat(page.locator("body")).hasCSS("background-color", NIGHT);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("System"))
                .click();
        page.reload();
        assertThat(page.locator("body")).hasCSS("background-color", PAPER);
    }
}
