package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.ties.TieSummary;
import tools.jackson.databind.JsonNode;

/// A statement's link opens a list of exactly what it counts.
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int SAMPLED = 90;

    /// Their total is of all finals, or of matches before a run; their lists are of the count.
    private static final Set<String> OTHER_TOTALS = Set.of("titles", "holders", "holders-rescues");

    private final TestSite site = TestSite.running();

    @Test
    void aListShowsExactlyWhatItsStatementCounts() {
        var ties = new ArrayList<>(Record.ofTheTestSite().ties(TODAY).stream()
                .filter(tie -> tie.rules().legs() == 2 && tie.days().second() != null)
                .toList());
        java.util.Collections.shuffle(ties, new Random(3));
        var wrong = new TreeMap<String, String>();
        var checked = 0;
        for (var tie : ties.subList(0, SAMPLED)) {
            for (var page : pages(tie)) {
                for (var statement : site.json(page).path("statements")) {
                    var complaint = complaintAbout(statement);
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

    private static String kind(JsonNode statement) {
        return statement.path("id").asString().replaceFirst("^titles-.*", "titles");
    }

    private String complaintAbout(JsonNode statement) {
        var evidence = statement.path("evidence").asString();
        if (!evidence.matches("/(comebacks|first-legs/|clubs/).*")) {
            return site.get(evidence).statusCode() == 200 ? "" : "no page";
        }
        var answer = site.get(evidence.replaceFirst("(\\?|$)", ".json$1"));
        if (answer.statusCode() != 200) {
            return "answered " + answer.statusCode() + " " + answer.body();
        }
        var list = tools.jackson.databind.json.JsonMapper.shared().readTree(answer.body());
        var items = list.has("meetings")
                ? list.path("meetings").size()
                : list.path("items").size();
        var count = statement.path("count").asInt();
        var total = statement.path("total").asInt();
        var listed = items == count || items == total;
        var among = list.has("total") ? list.path("total").asInt() : items;
        return listed && (among == total || OTHER_TOTALS.contains(kind(statement)))
                ? ""
                : "lists " + items + " of " + among;
    }
}
