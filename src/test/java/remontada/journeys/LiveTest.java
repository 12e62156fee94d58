package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.live.LiveSite;

/// A fan follows a second leg: by events, by asking now and then, and by loading the page again.
class LiveTest {
    private static final String TIE = "/ties/" + LiveSite.TIE;
    private static final LiveSite SITE = LiveSite.open();

    @RegisterExtension
    final Reader fan = Reader.of(SITE.address(), UnaryOperator.identity());

    @RegisterExtension
    final Reader withoutScript = Reader.of(SITE.address(), settings -> settings.setJavaScriptEnabled(false));

    @BeforeAll
    static void kickOff() {
        SITE.clear();
    }

    @AfterAll
    static void goHome() {
        SITE.close();
    }

    @BeforeEach
    void goalless() {
        SITE.clear();
        SITE.stands(10, 0, 0);
    }

    @Test
    void aGoalAppearsAndIsSaidIsRuledOutAndTheMatchEnds() {
        var page = fan.opens(TIE);
        page.evaluate("window.never = 'loaded again'");
        says(page, "Liverpool need three more goals to force extra time, four to go through.");

        SITE.stands(11, 0, 1);
        says(page, "Liverpool need two more goals to force extra time, three to go through.");
        assertThat(page.locator("#live [role=status]"))
                .hasText("Goal for Liverpool. Real Madrid 0–\u20601 Liverpool; on aggregate Liverpool 3–\u20605 Real"
                        + " Madrid.");
        assertThat(page.locator(".scoreboard__total").first()).hasText("3");

        SITE.stands(12, 0, 0);
        says(page, "Liverpool need three more goals to force extra time, four to go through.");
        assertThat(page.locator("#live [role=status]")).containsText("The score was corrected. Real Madrid 0–\u20600");

        SITE.stands(13, 0, 0);
        assertThat(page.locator("caption")).containsText("13′");

        SITE.ended(1, 0);
        says(page, "Real Madrid beat Liverpool 6–\u20602 on aggregate.");
        assertThat(page.locator("#live [role=status]")).hasText("Real Madrid beat Liverpool 6–\u20602 on aggregate.");
        assertEquals("loaded again", page.evaluate("window.never"));
    }

    @Test
    void theFirstPageFollowsTheTiesBandAndKeepsTheReadersPlace() {
        var page = fan.opens("/");
        var band = page.locator("[data-part='" + LiveSite.TIE + "']");
        band.locator("a").focus();

        SITE.stands(11, 0, 1);
        assertThat(band).containsText("Liverpool need two more goals to force extra time, three to go through.");
        says(page, "Liverpool need two more goals to force extra time, three to go through.");
        assertThat(page.locator("[data-part=headline] .lead"))
                .containsText("Real Madrid 0–\u20601 Liverpool; on aggregate Liverpool 3–\u20605 Real Madrid.");
        assertThat(band.locator("a")).isFocused();
        assertThat(page.locator("#live [role=status]")).containsText("Goal for Liverpool.");

        SITE.ended(1, 0);
        assertThat(page.locator("main")).containsText("Real Madrid went through 6–\u20602.");
    }

    @Test
    void aClubsPageBringsTheTieUpAtKickOffAndPutsItAwayAtTheEnd() {
        SITE.clear();
        var page = fan.opens("/clubs/liverpool");
        var band = page.locator("[data-part=now] .tie");
        assertThat(band).isHidden();
        assertThat(page.locator("[data-part=next]")).containsText("Champions League");

        SITE.stands(1, 0, 0);
        assertThat(band).containsText("Live 1′");
        assertThat(page.locator("[data-part=next]")).not().containsText("Champions League");
        SITE.stands(11, 0, 1);
        assertThat(band).containsText("Liverpool need two more goals to force extra time, three to go through.");
        assertThat(page.locator("#live [role=status]")).containsText("Goal for Liverpool.");

        SITE.ended(1, 0);
        assertThat(page.locator(".live")).hasCount(0);
        assertThat(page.locator("[data-part=now]")).hasCount(0);
    }

    @Test
    void aSeasonsBracketAndTableFollowIt() {
        var page = fan.opens("/seasons/2022-23/champions-league");
        var row = page.locator("tr[data-part='" + LiveSite.TIE + "']");
        assertThat(row).containsText("2–\u20605, 0–\u20600");

        SITE.stands(11, 0, 1);
        assertThat(row).containsText("Live 11′");
        assertThat(row).containsText("2–\u20605, 1–\u20600");
        assertThat(page.locator("[data-part='bracket/" + LiveSite.TIE + "']")).containsText("Liverpool 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", TIE, "/ties", "/nights/2023-03-15", "/seasons/2022-23/champions-league", "/clubs/liverpool"
            })
    void pagesOfAMatchThatIsOnAreForEveryone(String path) {
        assertEquals(List.of(), Axe.violations(fan.opens(path), 390));
    }

    @Test
    void whereEventsAreRefusedThePageAsksNowAndThen() {
        var page = fan.opens("/about");
        page.clock().install();
        page.route("**/live/**", route -> route.fulfill(new FulfillOptions().setStatus(503)));
        page.waitForResponse(response -> response.url().contains("/live/ties/"), () -> page.navigate(TIE));

        SITE.stands(11, 0, 1);
        page.waitForResponse(
                response -> response.url().endsWith(LiveSite.TIE)
                        && response.request().resourceType().equals("fetch"),
                () -> page.clock().runFor(38_000));
        says(page, "Liverpool need two more goals to force extra time, three to go through.");
        page.close();
        assertTrue(fan.complaints().stream().allMatch(said -> said.contains("503")));
    }

    @ParameterizedTest
    @ValueSource(strings = {TIE, "/"})
    void withAMatchOnThePageIsForEveryone(String path) {
        SITE.stands(63, 0, 2);
        var page = fan.opens(path);

        assertEquals(List.of(), Axe.violations(page, 360, 1280));
        page.setViewportSize(360, 800);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void withoutScriptALinkLoadsThePageAgain() {
        var page = withoutScript.opens(TIE);
        says(page, "Liverpool need three more goals to force extra time, four to go through.");

        SITE.stands(11, 0, 1);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Load this page again"))
                .click();
        says(page, "Liverpool need two more goals to force extra time, three to go through.");
    }

    private static void says(Page page, String headline) {
        assertThat(page.locator("h1")).hasText(headline);
    }
}
