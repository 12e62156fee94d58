package remontada.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import remontada.Site;
import remontada.live.LiveSite;

/// A fan follows a second leg through a load balancer, and the node behind it stops.
class NodeStopsTest {
    private static final String TIE = "/ties/" + LiveSite.TIE;
    private static final LiveSite SITE = LiveSite.open();
    private static final Site OTHER = SITE.node();
    private static final Balancer BALANCER = new Balancer(OTHER.app().port());

    @RegisterExtension
    final Reader fan = Reader.of(BALANCER.address(), UnaryOperator.identity());

    @AfterAll
    static void close() throws IOException {
        BALANCER.close();
        OTHER.close();
        SITE.close();
    }

    @Test
    void thePageListensToAnotherNodeAndFollowsTheMatch() {
        SITE.stands(10, 0, 0);
        var page = fan.opens("/about");
        page.waitForResponse(response -> response.url().contains("/live/ties/"), () -> page.navigate(TIE));
        page.evaluate("window.never = 'loaded again'");

        BALANCER.leadTo(URI.create(SITE.address()).getPort());
        OTHER.close();
        SITE.stands(11, 0, 1);

        assertThat(page.locator("h1"))
                .hasText(
                        "Liverpool need two more goals to force extra time, three to go through.",
                        new HasTextOptions().setTimeout(60_000));
        assertEquals("loaded again", page.evaluate("window.never"));
        fan.complaints();
    }
}
