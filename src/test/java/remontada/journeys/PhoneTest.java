package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.SamplePage;

class PhoneTest {
    @RegisterExtension
    final Reader reader = Reader.onAPhone();

    @Test
    void aPhoneLeadsToTheTieOfTheNightWhatItNeedsComingFirst() {
        var page = reader.opens("/?on=2023-03-14");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Liverpool.*Real Madrid")))
                .first()
                .tap();

        var needs = page.getByText("Liverpool must win by three to force extra time, by four to go through.");
        assertThat(needs).isInViewport();
        assertThat(page.locator(".swing--narrow")).isVisible();
        assertThat(page.locator(".swing--wide")).isHidden();
        page.locator(".dots a").first().tap();
        assertThat(page).not().hasURL(Pattern.compile("liverpool-v-real-madrid"));
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSideways(SamplePage sample) {
        var page = reader.opens(sample);

        assertEquals(360, page.evaluate("document.scrollingElement.scrollWidth"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412, 448, 600, 1280})
    void theHintInAFieldIsSeenWhole(int width) {
        var page = reader.opens("/");
        page.setViewportSize(width, 700);

        assertEquals(true, page.evaluate("""
            () => [...document.querySelectorAll('input[placeholder]')].every(field => {
                const style = getComputedStyle(field), pen = document.createElement('canvas').getContext('2d')
                pen.font = style.font
                const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
                return getComputedStyle(field, '::placeholder').opacity === '1'
                    && pen.measureText(field.placeholder).width <= room
            })
            """));
    }
}
