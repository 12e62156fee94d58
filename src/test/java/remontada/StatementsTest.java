package remontada;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No page asks the database much, and none asks it once a row.
class StatementsTest {
    private static final int MOST = 12;

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void aPageTakesAHandfulOfStatements(String path) {
        var statements = site.statementsOf(path);

        assertTrue(statements.size() <= MOST, statements.size() + ": " + statements);
    }

    /// A statement sent several times for one page, other than for the two clubs of a tie, is sent once a row.
    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void noStatementIsRepeatedPerRow(String path) {
        var statements = site.statementsOf(path);

        assertTrue(
                statements.stream().allMatch(statement -> repeated(statement, statements) <= 2),
                "repeated: " + statements);
    }

    private static long repeated(String statement, List<String> statements) {
        return statements.stream().filter(statement::equals).count();
    }
}
