package remontada.sharing.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Borussia Mönchengladbach v Wolverhampton Wanderers; Qarabağ v Bodø/Glimt, Beşiktaş v Malmö FF (2nd"
                        + " leg)",
                "ÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüßÄÖÜäöüß",
                "Динамо Київ проти Шахтар Донецьк, Олімпіакос проти ΠΑΟΚ Θεσσαλονίκη, 東京 対 大阪"
                        + " 𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞",
                "a back\\slash, a semi;colon\nand a new line \\n that is none"
            })
    void whateverIsSaidArrivesAsItWas(String said) {
        for (int shift = 0; shift < 8; shift++) {
            var text = "x".repeat(shift) + said;
            var file = calendar(text);
            var parsed = Parsed.of(file);

            assertEquals(text, Parsed.value(parsed.events().getFirst(), "SUMMARY"));
            assertEquals(text, parsed.value("NAME"));
            file.lines().forEach(line -> assertTrue(octets(line) <= 75, line));
        }
    }

    @Test
    void aLineIsFoldedAfter75Octets() {
        var lines = new String(
                        new ContentLines().text("SUMMARY", "x".repeat(67) + "é").bytes(), StandardCharsets.UTF_8)
                .split("\r\n");

        assertEquals(List.of("SUMMARY:" + "x".repeat(67), " é"), List.of(lines));
    }

    @Test
    void whatMeansSomethingToCalendarsIsEscaped() {
        assertEquals("a\\;b\\,c\\\\d\\ne:f\"", ContentLines.escaped("a;b,c\\d\ne:f\""));
    }

    @Test
    void noLineIsFoldedThatFits() {
        var line = "SUMMARY:" + "x".repeat(65) + "é\r\n";

        assertEquals(
                line,
                new String(
                        new ContentLines().text("SUMMARY", "x".repeat(65) + "é").bytes(), StandardCharsets.UTF_8));
    }

    private static String calendar(String text) {
        var event = new Event(
                "remontada.test",
                0,
                Instant.parse("2023-03-14T21:00:00Z"),
                new Event.Time.Day(LocalDate.of(2023, 3, 15)),
                Event.Status.TENTATIVE,
                text,
                text,
                Optional.empty(),
                Optional.of(text),
                List.of(text));
        return new String(
                new Calendar("en", text, text, Optional.empty(), Optional.empty(), List.of(event)).bytes(),
                StandardCharsets.UTF_8);
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
