package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WithoutScriptTest {
    @RegisterExtension
    final Reader reader = Reader.withoutScript();

    @Test
    void aDayIsChosenAndATieReadWithoutScript() {
        var page = reader.opens("/");
        page.locator(".day summary").click();
        page.getByLabel("Show this page as of").fill("2019-03-06");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Porto.*Roma|Roma.*Porto")))
                .first()
                .click();

        assertThat(page.locator(".scoreboard")).containsText("Porto");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share this tie")))
                .isHidden();
    }

    @Test
    void comebacksAreFilteredWithoutScript() {
        var page = reader.opens("/comebacks?on=2023-03-01");
        page.getByLabel("Second leg").selectOption("away");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();

        assertThat(page.locator("h1")).containsText("5 comebacks");
        assertThat(page.locator(".ladder").getByRole(AriaRole.LISTITEM)).hasCount(5);
    }

    @Test
    void aClubIsFoundWithoutScript() {
        var page = reader.opens("/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("malmo");
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");

        assertThat(page.getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Malmö"))
                        .first())
                .isVisible();
    }
}
