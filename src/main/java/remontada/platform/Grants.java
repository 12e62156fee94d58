package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/// What the roles of a site may do, as `db/grants.sql` says it.
final class Grants {
    private static final String FILE = "/db/grants.sql";

    /// A role that is not there lacks nothing.
    private static final String MISSING = """
        SELECT EXISTS (
            SELECT FROM pg_roles AS role, pg_class AS relation
            WHERE relation.relnamespace = 'public'::regnamespace AND relation.relkind IN ('r', 'v', 'm', 'p')
              AND (role.rolname = 'remontada_web' AND NOT has_table_privilege(role.oid, relation.oid, 'SELECT')
                   OR role.rolname = 'remontada_intake'
                      AND relation.relname NOT IN ('flyway_schema_history', 'shipped_history')
                      AND NOT has_table_privilege(role.oid, relation.oid, 'INSERT')))
        """;

    private Grants() {}

    /// Whether no role lacks its rights, which an operator may have made since the last migration.
    static boolean areGiven(DSLContext sql) {
        return !sql.fetchSingle(MISSING).get(0, boolean.class);
    }

    /// @param owner connections of the schema's owner
    static void give(DataSource owner) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The roles could not be given their rights: does OWNER_DATABASE_USER own all tables?", e);
        }
    }

    private static String text() {
        try (var stream = Grants.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }
}
