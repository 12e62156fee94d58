package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import remontada.SamplePage;

class WithoutScriptTest {
    @RegisterExtension
    final Reader reader = Reader.withoutScript();

    @Test
    void aDayIsChosenAndATieReadWithoutScript() {
        var page = reader.opens("/");
        page.locator(".day summary").click();
        page.getByLabel("Show this page as of").fill("2019-03-06");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Go").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Porto.*Roma|Roma.*Porto")))
                .first()
                .click();

        assertThat(page.locator(".scoreboard")).containsText("Porto");
    }

    @Test
    void aTieIsSharedWithoutScript() {
        var page = reader.opens(SamplePage.TIE_BEFORE_THE_SECOND_LEG);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Share this tie"))
                .click();

        assertThat(page.locator("#share-own")).isInViewport();
        assertThat(page.locator("#share-own")).hasValue(reader.site() + SamplePage.TIE_BEFORE_THE_SECOND_LEG.path());
        assertThat(page.locator(".sharing__way")
                        .first()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("WhatsApp")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")))
                .hasCount(0);
    }

    @Test
    void scoresAreHiddenWithoutScript() {
        var page = reader.opens("/ties/champions-league/2022-23/liverpool-v-real-madrid");
        page.locator(".day summary").click();
        page.getByLabel("Hide all scores after").fill("2023-03-13");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide scores"))
                .click();

        assertThat(page.locator(".day summary")).containsText("Scores after 13 March 2023 are hidden");
        assertThat(page.locator("h1")).containsText("Liverpool must win by three");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show the result"))
                .click();
        assertThat(page.locator("h1")).containsText("Real Madrid beat Liverpool");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Ties").setExact(true))
                .click();
        assertThat(page.locator(".day summary")).containsText("Scores after 13 March 2023 are hidden");
        assertThat(page.getByText("Remember on this device")).isHidden();
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
