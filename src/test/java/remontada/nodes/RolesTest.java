package remontada.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import remontada.Config;
import remontada.Site;
import remontada.chance.Model;
import remontada.chance.Ratings;
import remontada.intake.ledger.ByHand;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.Ledger;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;
import remontada.platform.Database;
import remontada.platform.Database.Rights;

/// Who may do what: pages read, the intake writes, and only the owner makes and changes tables.
class RolesTest {
    private static final String NOT_ALLOWED = "42501";
    private static OwnDatabase own;

    @BeforeAll
    static void open() {
        own = OwnDatabase.open();
        own.sql().execute("""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'remontada_intake') THEN CREATE ROLE remontada_intake LOGIN; END IF;
            END $$
            """);
        own.database().migrate();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @Test
    void theIntakeTakesInAResultAndAllThatFollowsFromIt() throws SQLException {
        try (var intake = Database.connect(own.url(), "remontada_intake", "")) {
            assertEquals(Rights.WRITES, intake.rights());
            var match = new MatchFinder(intake.sql()).find("champions-league/2022-23/real-madrid-v-liverpool");
            var result = new Result(new Score(0, 4), null, null, null, null);
            new Ledger(intake.unhurried())
                    .write(
                            NewRun.operator("a test's word"),
                            new ByHand(
                                    List.of(new Word(match, false, Said.outcome("played", result, null))),
                                    OwnDatabase.ANYTHING));
            new Ratings(intake.sql(), intake.unhurried(), Model.shipped()).bringUpToDate();

            assertEquals("6-5", own.sql().fetchSingle("""
                SELECT host_aggregate || '-' || visitor_aggregate FROM tie_record
                JOIN club AS host ON host.id = host_id JOIN club AS visitor ON visitor.id = visitor_id
                WHERE host.slug = 'liverpool' AND visitor.slug = 'real-madrid' AND season_id = 2022
                """).get(0, String.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.mine (id integer)",
                "DROP TABLE goal",
                "ALTER TABLE match ADD secret text",
                "TRUNCATE match CASCADE",
                "CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "UPDATE flyway_schema_history SET success = false",
                "DELETE FROM shipped_history"
            })
    void theIntakeLeavesTheSchemaAlone(String statement) {
        assertRefused("remontada_intake", statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO season SELECT * FROM season",
                "UPDATE match SET home_goals = 9",
                "DELETE FROM team_news",
                "SELECT nextval('live_version')",
                "CREATE TABLE public.mine (id integer)",
                "COPY club TO PROGRAM 'true'"
            })
    void pagesChangeNothing(String statement) {
        assertRefused("remontada_web", "SET default_transaction_read_only = off; " + statement);
    }

    @Test
    void tablesToComeAreReadByPagesAndWrittenByTheIntake() throws SQLException {
        own.sql().execute("CREATE TABLE to_come (id integer)");
        try (var intake = Database.connect(own.url(), "remontada_intake", "");
                var pages = Database.connect(own.url(), "remontada_web", "")) {
            intake.sql().execute("INSERT INTO to_come VALUES (7)");
            assertEquals(7, pages.sql().fetchValue("SELECT id FROM to_come"));
        } finally {
            own.sql().execute("DROP TABLE to_come");
        }
    }

    @Test
    void rightsThatARoleLacksAreGivenAtTheNextStart() {
        own.sql().execute("REVOKE SELECT ON goal FROM remontada_web");
        own.sql().execute("REVOKE INSERT ON match FROM remontada_intake");

        own.database().migrate();

        assertEquals(
                true,
                own.sql()
                        .fetchValue("SELECT has_table_privilege('remontada_web', 'goal', 'SELECT')"
                                + " AND has_table_privilege('remontada_intake', 'match', 'INSERT')"));
    }

    @Test
    void aNodeThatMayOnlyReadSaysWhatToDoWhereNothingIsToBeRead() {
        try (var empty = OwnDatabase.empty()) {
            var config = new Config(Map.of("READ_DATABASE_USER", "remontada_web"));
            new CommandLine(config).parseArgs("--port=0", "--database-url=" + empty.url());

            var refusal = assertThrows(IllegalStateException.class, () -> Site.open(config, line -> {}));

            assertTrue(refusal.getMessage().contains("run the command prepare once"), refusal.getMessage());
            assertEquals(0, empty.sql().fetchValue("SELECT count(*)::integer FROM pg_class WHERE relname = 'match'"));
        }
    }

    private static void assertRefused(String user, String statement) {
        try (var database = Database.connect(own.url(), user, "")) {
            var refusal = assertThrows(SQLException.class, () -> {
                try (var connection = database.unhurried().getConnection();
                        var prepared = connection.createStatement()) {
                    prepared.execute(statement);
                }
            });
            assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal.getMessage());
        }
    }
}
