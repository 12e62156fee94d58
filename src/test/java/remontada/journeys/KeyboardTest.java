package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import remontada.SamplePage;

class KeyboardTest {
    private static final String STOPS_THAT_DO_NOT_SHOW = """
        [...document.querySelectorAll(":focus")]
          .filter(stop => getComputedStyle(stop).outlineStyle === "none")
          .map(stop => stop.outerHTML)
        """;
    private static final int TABS_THAT_ARE_TOO_MANY = 120;

    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @Test
    void theFirstTabSkipsToThePage() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        page.keyboard().press("Tab");
        var skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the page"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main").locator(":focus")).isVisible();
    }

    @Test
    void aDayIsChosenByKeyboard() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        tabTo(page, page.locator(".day summary"));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Show this page as of")).isFocused();
        page.keyboard().type("03032023");
        tabTo(page, page.locator(".day button").first());
        page.keyboard().press("Enter");

        assertThat(page.locator(".day summary")).containsText("3 March 2023");
        assertThat(page).hasURL(Pattern.compile("on=2023-03-03"));
    }

    @Test
    void theTieOfTheNightIsReachedFromTheHomePage() {
        var page = reader.opens("/?on=2023-03-14");
        tabTo(
                page,
                page.locator("main .tie__clubs")
                        .filter(new Locator.FilterOptions().setHasText("Real Madrid"))
                        .first());
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("must win by three");
    }

    @Test
    void aClubIsSearchedForByKeyboard() {
        var page = reader.opens("/");
        tabTo(page, page.getByRole(AriaRole.SEARCHBOX).first());
        page.keyboard().type("besiktas");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        tabTo(page, page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first());
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Beşiktaş");
    }

    @Test
    void comebacksAreFilteredByKeyboard() {
        var page = reader.opens("/comebacks?on=2023-03-01");
        tabTo(page, page.getByLabel("Second leg"));
        page.keyboard().type("Away");
        tabTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")));
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("5 comebacks");
    }

    @Test
    void aDotIsReachedAndFollowedByKeyboard() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        var start = page.url();
        tabTo(page, page.locator(".dots a").first());
        page.keyboard().press("Enter");

        assertThat(page).not().hasURL(start);
        assertThat(page.locator(".scoreboard")).isVisible();
    }

    /// Tabs on from where the focus is, which must be visible at every stop.
    private static void tabTo(Page page, Locator aim) {
        for (var tabs = 0; tabs < TABS_THAT_ARE_TOO_MANY; tabs++) {
            page.keyboard().press("Tab");
            assertEquals(List.of(), page.evaluate(STOPS_THAT_DO_NOT_SHOW), page.url());
            if ((boolean) aim.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        fail(aim + " was not reached in " + TABS_THAT_ARE_TOO_MANY + " tabs");
    }
}
