package remontada.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.TestSite;

/// What moves the version of all pages.
class VersionQueriesTest {
    /// No page reads these, or only with one that counts: what is derived changes with the facts.
    private static final Set<String> NOT_COUNTED = Set.of(
            "club_change",
            "competition_alias",
            "data_version",
            "deciding_goal",
            "flyway_schema_history",
            "intake_run",
            "league_split",
            "league_standing",
            "match_report",
            "matches_of_day",
            "news_report",
            "rated_month",
            "rated_data",
            "source_rank",
            "stage_alias",
            "table_version",
            "tie_record",
            "web_source");

    private final DSLContext sql = TestSite.running().sql();

    static Set<String> counted() {
        var tables = TestSite.running()
                .sql()
                .fetchValues("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()")
                .stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        tables.removeAll(NOT_COUNTED);
        return tables;
    }

    @ParameterizedTest
    @MethodSource("counted")
    void everyTableThatPagesReadMovesIt(String table) {
        undone(own -> {
            var before = version(own);
            if (table.equals("live_match")) {
                own.execute("INSERT INTO live_match SELECT 'x', 'x', current_date, 'x', 'x', 'on', 1, NULL, 0, 0, NULL,"
                        + " NULL, 'test', now()");
            } else if (own.fetchValue("SELECT count(*) FROM " + table).equals(0L)) {
                own.execute("TRUNCATE " + table + " CASCADE");
            } else {
                var column = own.fetchValue("SELECT attname::text FROM pg_attribute WHERE attrelid = '" + table
                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum DESC"
                        + " LIMIT 1");
                own.execute("UPDATE %s SET %s = %s WHERE ctid = (SELECT ctid FROM %s LIMIT 1)"
                        .formatted(table, column, column, table));
            }
            assertNotEquals(before, version(own));
        });
    }

    /// What was read on the primary may be more than a replica knows by now, whose version may then be the same.
    @Test
    void pagesThatAreReadFromAReplicaAreOthers() {
        undone(own -> {
            var before = version(own);
            own.execute("CREATE SCHEMA replica");
            own.execute("CREATE FUNCTION replica.pg_is_in_recovery() RETURNS boolean LANGUAGE sql AS 'SELECT true'");
            own.execute("SELECT set_config('search_path', 'replica, pg_catalog, ' || current_schema(), true)");
            assertNotEquals(before, version(own));
        });
    }

    @Test
    void aStatementThatChangesNothingIsNoChange() {
        undone(own -> {
            var before = version(own);
            own.execute("UPDATE match SET note = 'x' WHERE id < 0");
            own.execute("DELETE FROM goal WHERE match_id < 0");
            own.execute("DELETE FROM live_match WHERE home = 'nobody'");
            assertEquals(before, version(own));
        });
    }

    private static String version(DSLContext own) {
        return new VersionQueries(own).version();
    }

    private void undone(java.util.function.Consumer<DSLContext> change) {
        try {
            sql.transaction(own -> {
                change.accept(own.dsl());
                throw new DataAccessException("undo");
            });
        } catch (DataAccessException e) {
            assertEquals("undo", e.getMessage());
        }
    }
}
