package remontada.platform;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import remontada.schema.Migrated;

/// The schema that the migrations make, and whether a database has it. Reading, comparing and locking all migrations
/// takes longer than a start may, so one question comes first, whose right answer the build has found out.
final class Schema {
    private static final String NO_SUCH_TABLE = "42P01";

    private final String url;
    private final DataSource owner;
    private final DSLContext sql;

    /// @param owner connections for changing it
    Schema(String url, DataSource owner, DSLContext sql) {
        this.url = url;
        this.owner = owner;
        this.sql = sql;
    }

    /// Whether it is exactly this edition's.
    boolean isThisEditions() {
        try {
            return Migrated.ALL.equals(sql.fetchValue(Migrated.WHICH));
        } catch (DataAccessException e) {
            if (NO_SUCH_TABLE.equals(e.sqlState())) {
                return false;
            }
            throw e;
        }
    }

    /// Whether it has had all of this edition's migrations, and maybe a later one's.
    boolean isMigrated() {
        return migrations().info().pending().length == 0;
    }

    /// Makes it this edition's.
    void migrate() {
        try {
            var migrations = migrations();
            requireNoneLater(migrations);
            migrations.migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The schema could not be brought up to date: give the site an empty database that DATABASE_USER"
                            + " owns, or the one it made before",
                    e);
        }
    }

    /// An earlier edition would load its own facts into a schema that it doesn't know.
    private void requireNoneLater(Flyway migrations) {
        Arrays.stream(migrations.info().applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .reduce((_, last) -> last)
                .ifPresent(version -> {
                    throw new IllegalStateException(("A later edition of this program has made the schema at %s"
                                    + " (migration %s, which this one doesn't know): start that edition, or restore a"
                                    + " backup from before it")
                            .formatted(url, version));
                });
    }

    private Flyway migrations() {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migrations")
                .load();
    }
}
