package remontada.trackrecord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class TrackRecordTest {
    private final TestSite site = TestSite.running();

    @Test
    void theMethodShowsTheTrackRecordAsItWasPrinted() {
        var record = BacktestResult.shipped().fields().getFirst().moments();
        var page = site.page("/about/method");
        for (var moment : record) {
            var line = page.selectFirst("#"
                            + moment.moment().name().toLowerCase(Locale.ROOT).replace('_', '-') + " + div tbody tr")
                    .text();
            assertTrue(
                    line.contains(
                            String.format(Locale.ROOT, "%.3f", moment.model().logLoss())),
                    line);
            assertTrue(moment.rivals().stream().allMatch(BacktestResult.Rival::isBeaten), moment.toString());
        }
    }
}
