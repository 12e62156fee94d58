package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/// What the roles of a site may do, as `db/grants.sql` says it.
final class Grants {
    private static final String FILE = "/db/grants.sql";

    private Grants() {}

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
