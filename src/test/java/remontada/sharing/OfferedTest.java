package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.TestSite;

/// Where pages offer their calendars and feeds.
class OfferedTest {
    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @CsvSource({
        "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14,"
                + " /ties/champions-league/2022-23/liverpool-v-real-madrid.ics?on=2023-03-14, ",
        "/ties, /ties.ics, ",
        "/ties?competition=europa-league&on=2025-03-07, /ties.ics?competition=europa-league&on=2025-03-07, ",
        "/clubs/liverpool?first-leg=lost-away, /clubs/liverpool.ics, /clubs/liverpool.atom",
        "/seasons/2018-19/champions-league?on=2019-05-06, /seasons/2018-19/champions-league.ics?on=2019-05-06,"
                + " /seasons/2018-19/champions-league.atom?on=2019-05-06",
        "/comebacks?min-deficit=3&sort=latest, , /comebacks.atom?min-deficit=3"
    })
    void aPageOffersItsOwn(String path, String calendar, String feed) {
        var page = site.page(path);

        assertEquals(
                some(calendar),
                page.select("main a[href*=.ics]:not([href^=webcal])").eachAttr("href"));
        assertEquals(
                andHiding(calendar).stream()
                        .map(address -> site.address().replace("http:", "webcal:") + address)
                        .toList(),
                page.select("main a[href^=webcal:]").eachAttr("href"));
        assertEquals(andHiding(feed), page.select("main a[href*=.atom]").eachAttr("href"));
        assertEquals(
                some(feed),
                page.select("head link[rel=alternate][type=application/atom+xml]")
                        .eachAttr("href"));
    }

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void whatIsOfferedIsThere(String path) {
        for (var address : site.page(path).select("[href*=.ics], [href*=.atom]").eachAttr("href")) {
            assertEquals(
                    200, site.get(address.replaceFirst("^webcal://[^/]+", "")).statusCode(), address);
        }
    }

    /// An address, and the same with the scores of the last days hidden, on whatever day it is fetched.
    private static List<String> andHiding(String address) {
        return some(address).stream()
                .flatMap(same -> {
                    var bare = same.replaceFirst("[?&]on=.*", "");
                    return Stream.of(same, bare + (bare.contains("?") ? "&" : "?") + "spoilers=off");
                })
                .toList();
    }

    private static List<String> some(String address) {
        return address == null ? List.of() : List.of(address);
    }
}
