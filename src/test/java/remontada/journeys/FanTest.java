package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a fan comes for.
class FanTest {
    private static final Pattern WHAT_CAME_AFTER = Pattern.compile("2019-20|20[2-9]\\d");

    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @Test
    void findsTheTieOfTheNightAndReadsWhatIsNeeded() {
        var page = reader.opens("/");
        page.locator(".day summary").click();
        page.getByLabel("Show this page as of").fill("2023-03-14");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Go").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Liverpool.*Real Madrid")))
                .first()
                .click();

        assertThat(heading(page)).hasText("Liverpool must win by three to force extra time, by four to go through.");
        assertThat(page.locator(".ask__number").first()).containsText("0 in 15");
    }

    @Test
    void followsADotToTheTieBehindItAndComesBack() {
        var page = reader.opens("/ties/champions-league/2018-19/paris-saint-germain-v-manchester-united?on=2019-04-01");
        var start = page.url();
        var dot = page.locator(".dots .made a").first();
        assertThat(dot).hasAccessibleName(Pattern.compile("came back"));
        dot.click();

        assertThat(page.locator("h1")).containsText("through");
        assertThat(page.locator(".day")).containsText("1 April 2019");
        page.goBack();
        assertThat(page).hasURL(start);
    }

    @Test
    void filtersComebacksAndGoesBack() {
        var page = reader.opens("/comebacks?on=2023-03-01");
        assertThat(heading(page)).hasText("51 comebacks in 225 ties with a side behind after the first leg");
        page.getByLabel("Second leg").selectOption("away");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();

        assertThat(heading(page)).containsText("5 comebacks");
        assertThat(page).hasURL(Pattern.compile("second-leg=away"));
        page.goBack();
        assertThat(heading(page)).hasText("51 comebacks in 225 ties with a side behind after the first leg");
        assertThat(page.getByLabel("Second leg")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beşiktaş", "besiktas"})
    void looksAClubUpWithAndWithoutAccents(String name) {
        var page = reader.opens("/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill(name);
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Beşiktaş"))
                .first()
                .click();

        assertThat(heading(page)).hasText("Beşiktaş");
    }

    @Test
    void goesBackToANightInMarch2019AndSeesNothingOfWhatCameAfter() {
        var page = reader.opens("/");
        page.locator(".day summary").click();
        page.getByLabel("Show this page as of").fill("2019-03-06");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Go").setExact(true))
                .click();
        assertOnlyThePast(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Comebacks").setExact(true))
                .click();
        assertOnlyThePast(page);
        page.goBack();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Manchester United.*Paris Saint-Germain")))
                .first()
                .click();
        assertOnlyThePast(page);
        page.getByRole(AriaRole.ROWHEADER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Manchester United"))
                .click();
        assertThat(heading(page)).hasText("Manchester United");
        assertOnlyThePast(page);
    }

    private static void assertOnlyThePast(Page page) {
        assertThat(page.locator(".day")).containsText("6 March 2019");
        var main = page.locator("main").innerText();
        assertTrue(WHAT_CAME_AFTER.matcher(main).results().findAny().isEmpty(), () -> page.url() + "\n" + main);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
