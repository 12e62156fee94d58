package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class DataReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final DSLContext sql = TestSite.running().sql();

    @Test
    void whatIsMissingIsSaid() {
        var lines = new DataReport(sql).lines(DAY, NOW);

        assertTrue(lines.contains("Belgian Pro League 2010-11 to 2017-18: play offs missing"), lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.matches(
                                "Champions League: the goals of [\\d,]+ in [\\d,]+ matches" + " are not known")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Premier League: results until 20")));
    }

    @Test
    void aFixtureThatIsPastWithoutAResultIsNamed() {
        var lines = new DataReport(sql).lines(LocalDate.of(2100, 1, 1), NOW);

        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.matches("[\\d,]+ fixtures are past and have no result, the latest: "
                                + "\\d{4}-\\d\\d-\\d\\d .+ v .+"))
                        .count(),
                lines.toString());
    }

    @Test
    void aSourceThatHasGoneQuietIsNamedWithItsReason() {
        sql.transaction(transaction -> {
            var site = transaction.dsl();
            site.execute("""
                INSERT INTO web_source (name, address, answered_at, failed_at, failure, failures)
                VALUES ('heard', 'https://example.org/a', '2026-11-26T11:59:00Z', NULL, NULL, 0),
                       ('quiet', 'https://example.org/b', '2026-11-26T06:00:00Z', '2026-11-26T11:00:00Z', 'no answer', 4)
                """);

            var lines = new DataReport(site).lines(DAY, NOW);

            assertTrue(
                    lines.containsAll(List.of(
                            "Source heard answered 1 minute ago",
                            "Source quiet answered 360 minutes ago, which is long; failed 4 times since: no answer")),
                    lines.toString());
            site.execute("DELETE FROM web_source WHERE name IN ('heard', 'quiet')");
        });
    }
}
