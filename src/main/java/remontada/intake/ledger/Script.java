package remontada.intake.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/// SQL that stands in a file of `db/intake`, to be read and tried out as it is.
enum Script {
    FOLD,
    DERIVE,
    NEWS,
    TAKE,
    NAMES,
    REPORT,
    RESOLVE,
    RESOLVED;

    void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text());
        }
    }

    private String text() {
        var name = "/db/intake/" + name().toLowerCase(Locale.ROOT) + ".sql";
        try (var stream = Script.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
