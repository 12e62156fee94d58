package remontada.news;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.news.TeamNews.Kind;

class NewReportTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 11);

    @Test
    void salahMissedAPenaltyAtBournemouth() {
        assertDoesNotThrow(() -> report("Mohamed Salah", Kind.MISSED_PENALTY, "https://www.skysports.com/x", DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org/x", "/report", "https:report", "data:text/html,x"})
    void aSourceIsAnAddressOnTheWeb(String source) {
        assertThrows(IllegalArgumentException.class, () -> report("Mohamed Salah", Kind.MISSED_PENALTY, source, DAY));
    }

    @Test
    void onlyANoteIsAboutNobodyInParticular() {
        assertDoesNotThrow(() -> report(null, Kind.NOTE, "https://example.org", DAY));
        assertThrows(IllegalArgumentException.class, () -> report(null, Kind.OUT, "https://example.org", DAY));
    }

    @Test
    void newsCannotBeOverBeforeItIsKnown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> report("Karim Benzema", Kind.BACK, "https://example.org", DAY.minusDays(1)));
    }

    private static NewReport report(@Nullable String player, Kind kind, String source, LocalDate currentTo) {
        return new NewReport("liverpool", player, kind, "Some words", URI.create(source), DAY, currentTo);
    }
}
