package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is kept, and for how long.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageCacheTest {
    private final SiteOfOnePage site = new SiteOfOnePage();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void twoHundredReadersAtOnceCostOnePage() {
        site.may.drainPermits();
        var readers = IntStream.range(0, 200).mapToObj(_ -> site.ask("/page")).toList();
        site.begun.acquireUninterruptibly();
        site.may.release();

        readers.forEach(reader -> assertTrue(
                reader.join().body().startsWith("first"), reader.join().body()));
        assertEquals(1, site.renders.get());
    }

    @Test
    void aChangeOfTheDataShowsByItselfAndCostsOnePage() {
        assertTells("first", site.get("/page"));
        site.data = "second";
        while (site.get("/page").body().startsWith("first")) {
            Thread.onSpinWait();
        }

        assertTells("second", site.get("/page"));
        assertEquals(2, site.renders.get());
    }

    @Test
    void whatWasAskedForInTheLastSecondsIsMadeAnewBeforeAnybodyAsks() {
        site.get("/page");
        site.data = "second";
        while (site.renders.get() < 2) {
            Thread.onSpinWait();
        }

        assertTells("second", site.get("/page"));
        assertEquals(2, site.renders.get());
    }

    @Test
    void theNextDayIsAnother() {
        site.get("/page");
        site.day = site.day.plusDays(1);
        site.version.look();

        assertTrue(site.get("/page").body().contains("2023-03-15"));
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsMadeAgainAfterIt() {
        site.may.drainPermits();
        var early = site.ask("/page");
        site.begun.acquireUninterruptibly();
        site.data = "second";
        site.version.look();
        var late = site.ask("/page");
        site.may.release(2);

        assertTells("first", early.join());
        assertTells("second", late.join());
        site.may.release(1);
        assertTells("second", site.get("/page"));
    }

    @Test
    void whileTheSiteIsAwayReadersGetWhatWasRightLastAndItsAge() {
        site.get("/page");
        site.away = true;
        site.data = "second";
        site.version.look();
        var stale = site.get("/page");
        assertEquals(200, stale.statusCode());
        assertTells("first", stale);
        var asked = site.renders.get();
        for (int i = 0; i < 20; i++) {
            site.get("/page");
        }
        assertEquals(asked, site.renders.get(), "it is not asked again at once");
        while (site.get("/page").headers().firstValue("Age").isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(503, site.get("/page?q=never-asked-for").statusCode());

        site.away = false;
        while (site.get("/page").body().startsWith("first")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whileTheDatabaseIsAwayKeptPagesHaveAnAgeAndCostNothing() {
        site.get("/page");
        site.databaseAway = true;
        while (site.get("/page").headers().firstValue("Age").isEmpty()) {
            Thread.onSpinWait();
        }

        assertEquals(1, site.renders.get());
    }

    @Test
    void aPageThatTakesTooLongIsServedAsItWasLast() {
        site.get("/page");
        site.may.drainPermits();
        site.data = "second";
        site.version.look();

        for (int i = 0; i < 100; i++) {
            assertTells("first", site.get("/page"));
        }
        site.may.release();
        while (site.get("/page").body().startsWith("first")) {
            Thread.onSpinWait();
        }
        assertEquals(2, site.renders.get(), "it went on being made, and those who came meanwhile did not wait for it");
    }

    @Test
    void whatALinkDragsAlongMakesNoOtherPage() {
        site.get("/page?on=2019-05-07");
        site.get("/page?on=2019-05-07&fbclid=1");
        site.get("/page?fbclid=2&on=2019-05-07&on=2019-05-08");
        assertEquals(1, site.renders.get());

        site.get("/page?on=2019-05-08");
        site.get("/page");
        site.get("/page?fbclid=3");
        site.get("/page?q=");
        assertEquals(3, site.renders.get());
    }

    @Test
    void aMatchThatIsOnIsFreshForASecond() {
        site.live = true;
        assertTrue(site.get("/page")
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow()
                .contains("s-maxage=1,"));
        while (site.renders.get() < 2) {
            site.get("/page");
        }
    }

    @Test
    void whatSaysThatItMustNotBeKeptIsNot() {
        site.notToBeKept = true;

        site.get("/page");
        site.get("/page");

        assertEquals(2, site.renders.get());
        assertEquals(0, site.cache.keeping().answers());
    }

    @Test
    void beforeItIsStartedItHoldsNothing() {
        assertEquals(0, SiteOfOnePage.cache(site.version, site.shares).keeping().answers());
    }

    @Test
    void itKnowsSinceWhenNobodyToldItThatItsAnswersAreRight() {
        site.databaseAway = true;

        while (site.cache.keeping().unconfirmed().toSeconds() < 2) {
            Thread.onSpinWait();
        }
        site.databaseAway = false;
        site.version.look();

        assertTrue(site.cache.keeping().unconfirmed().toSeconds() < 2);
    }

    @Test
    void someAnswersAreNeverKept() {
        site.get("/never");
        site.get("/never");
        site.send("POST", "/page");
        assertEquals(405, site.send("POST", "/page").statusCode());

        assertEquals(2, site.renders.get());
    }

    @Test
    void aReaderWhoGoesAwayLeavesThePageToTheOthers() throws Exception {
        site.may.drainPermits();
        var impatient = site.ask("/page");
        site.begun.acquireUninterruptibly();
        var other = site.ask("/page");
        impatient.cancel(true);
        site.may.release();

        assertTells("first", other.join());
        assertEquals(1, site.renders.get());
    }

    private static void assertTells(String state, HttpResponse<String> answer) {
        assertTrue(answer.body().startsWith(state), answer.body());
        assertFalse(answer.body().isEmpty());
    }
}
