package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A fan who watches the match later wants to know nothing of it before.
class HiddenScoresJourneyTest {
    private static final String TIE = "/ties/champions-league/2022-23/liverpool-v-real-madrid";
    private static final String HIDDEN = "?on=2023-03-13&spoilers=off";
    private static final String NEEDS = "Liverpool must win by three to force extra time, by four to go through.";
    private static final String RESULT = "Real Madrid beat Liverpool";

    /// What a page that is left had shown by then.
    private static final String SEEN = """
        addEventListener("pagehide", () => sessionStorage.setItem("seen",
          JSON.stringify([document.title, performance.getEntriesByType("paint").length])))
        """;

    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @Test
    void aDayIsSetAndEveryLinkKeepsIt() {
        var page = reader.opens(TIE);
        hide(page, false);
        assertHidden(page);
        page.getByRole(AriaRole.ROWHEADER).getByText("Liverpool").click();
        assertThat(page.locator("h1")).hasText("Liverpool");
        assertThat(page.locator(".day summary")).containsText("Scores after 13 March 2023 are hidden");
        assertThat(page.locator("main")).not().containsText("16 Mar 2023");

        page.navigate(TIE);
        assertThat(page.locator("h1")).containsText(RESULT);
    }

    @Test
    void itIsRememberedForTheNextVisitBeforeAnythingShows() {
        reader.begins(SEEN);
        var page = reader.opens(TIE);
        hide(page, true);
        assertHidden(page);

        page.route("**/*spoilers=off", HiddenScoresJourneyTest::letWait);
        visit(page, TIE);
        assertHidden(page);
        assertEquals("[\"\",0]", page.evaluate("sessionStorage.seen"));
        visit(page, TIE + "?on=2023-03-16");
        assertHidden(page);
        visit(page, TIE + "?on=2023-03-16&spoilers=off");
        assertHidden(page);
        visit(page, TIE + "?on=2023-02-22");
        assertThat(page.locator(".day summary")).containsText("As it stood on 22 February 2023");
    }

    /// Whoever takes the day that is offered wants the next visit to hide the days before that one.
    @Test
    void theUsualDayIsRememberedAsTheOneThatMovesOn() {
        var page = reader.opens(TIE);
        page.locator(".day summary").click();
        page.getByLabel("Remember on this device: always hide the last two days")
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide scores"))
                .click();
        assertThat(page.locator(".day summary")).containsText("are hidden");
        assertEquals("usual", page.evaluate("localStorage['scores-after']"));

        var hidden = page.url();
        visit(page, TIE);
        assertThat(page).hasURL(hidden);
        visit(page, TIE + "?on=2023-03-13");
        assertThat(page.locator(".day summary")).containsText("As it stood on 13 March 2023");
    }

    @Test
    void onePageIsShownAndTheNextHidesAgain() {
        var page = reader.opens(TIE);
        hide(page, true);
        page.locator(".day summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show this page"))
                .click();
        assertThat(page.locator("h1")).containsText(RESULT);
        var shown = page.url();
        page.reload();
        assertThat(page.locator("h1")).containsText(RESULT);

        page.getByRole(AriaRole.ROWHEADER).getByText("Liverpool").click();
        assertThat(page.locator(".day summary")).containsText("Scores after 13 March 2023 are hidden");
        visit(page, shown.substring(reader.site().length()));
        assertHidden(page);
    }

    @Test
    void everythingIsShownAgainForGood() {
        var page = reader.opens(TIE);
        hide(page, true);
        page.locator(".day summary").click();
        assertThat(page.getByLabel("Remember on this device")).isChecked();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show everything"))
                .click();
        assertThat(page.locator("h1")).containsText(RESULT);
        assertThat(page).hasURL(reader.site() + TIE);
        page.reload();
        assertThat(page.locator("h1")).containsText(RESULT);
    }

    private static void hide(Page page, boolean remember) {
        page.locator(".day summary").click();
        page.getByLabel("Hide all scores after").fill("2023-03-13");
        page.getByLabel("Remember on this device").setChecked(remember);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide scores"))
                .click();
    }

    /// Time enough for the page before to be painted, if it could.
    private static void letWait(Route route) {
        route.request().frame().page().waitForTimeout(500);
        route.resume();
    }

    /// Goes there as from a chat or a bookmark.
    private static void visit(Page page, String path) {
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    private void assertHidden(Page page) {
        assertThat(page.locator("h1")).hasText(NEEDS);
        assertThat(page).hasURL(reader.site() + TIE + HIDDEN);
        assertThat(page.locator(".day summary")).containsText("Scores after 13 March 2023 are hidden");
    }
}
