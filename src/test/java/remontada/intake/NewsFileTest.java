package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.TestSite;
import remontada.news.NewReport;
import remontada.news.TeamNews.Kind;

class NewsFileTest {
    private static final String HEADER = "club,player,kind,words,source,reported_on,current_to\n";
    private static final String GOOD =
            "ajax,Frenkie de Jong,doubtful,\"Calf, trained apart\",https://example.org/a,2019-05-06,2019-05-08\n";

    @TempDir
    private Path folder;

    @Test
    void aReportIsReadAsItStands() throws IOException {
        assertEquals(
                List.of(new NewReport(
                        "ajax",
                        "Frenkie de Jong",
                        Kind.DOUBTFUL,
                        "Calf, trained apart",
                        URI.create("https://example.org/a"),
                        LocalDate.of(2019, 5, 6),
                        LocalDate.of(2019, 5, 8))),
                new NewsFile(TestSite.running().sql()).read(file(HEADER + GOOD)));
    }

    @Test
    void oneWrongLineKeepsTheWholeFileOutAndIsNamed() {
        var desk = new NewsFile(TestSite.running().sql());

        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> desk.read(file(HEADER + GOOD + GOOD.replace("https://example.org/a", "javascript:alert(1)"))));

        assertTrue(refusal.getMessage().startsWith("Line 3: the source must be an http(s) address"));
    }

    @Test
    void aFileWithoutAColumnIsRefusedByTheColumnsName() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new NewsFile(TestSite.running().sql())
                        .read(file(HEADER.replace(",kind", "") + GOOD.replace(",doubtful", ""))));

        assertTrue(refusal.getMessage().endsWith("; missing: kind"), refusal.getMessage());
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new NewsFile(TestSite.running().sql()).read(file(HEADER + GOOD.replace("2019-05-06", "6 May"))));

        assertEquals("Line 2: reported_on must be a day such as 2023-03-14, not '6 May'", refusal.getMessage());
    }

    @Test
    void theDatabaseItselfRefusesWhatIsNoWebAddress() {
        assertThrows(
                DataAccessException.class,
                () -> TestSite.running()
                        .sql()
                        .execute("UPDATE team_news SET source = 'javascript:alert(1)' WHERE kind = 'missed-penalty'"));
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("news.csv"), csv);
    }
}
