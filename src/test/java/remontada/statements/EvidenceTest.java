package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.ties.TieSummary;

/// A statement's link opens a list of exactly what it counts.
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int SAMPLED = 90;

    private final TestSite site = TestSite.running();
    private final ListBehind evidence = new ListBehind(site);

    @Test
    void aListShowsExactlyWhatItsStatementCounts() {
        var ties = new ArrayList<>(Record.ofTheTestSite().ties(TODAY).stream()
                .filter(tie -> tie.rules().legs() == 2 && tie.days().second() != null)
                .toList());
        Collections.shuffle(ties, new Random(3));
        var wrong = new TreeMap<String, String>();
        var checked = 0;
        for (var tie : ties.subList(0, SAMPLED)) {
            for (var page : pages(tie)) {
                for (var statement : site.json(page).path("statements")) {
                    var complaint = evidence.complaintAbout(statement);
                    if (!complaint.isEmpty()) {
                        wrong.put(statement.path("id").asString(), page + ": " + complaint + " " + statement);
                    }
                    checked++;
                }
            }
        }
        assertEquals("", String.join("\n", wrong.values()));
        assertTrue(checked > 1000, "hardly any: " + checked);
    }

    /// Before its second leg and afterwards.
    private static List<String> pages(TieSummary tie) {
        var second = tie.days().second();
        return second == null
                ? List.of()
                : Stream.of(second.minusDays(1), second.plusDays(200))
                        .map(day -> tie.path() + ".json?on=" + day)
                        .toList();
    }
}
