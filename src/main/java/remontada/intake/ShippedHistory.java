package remontada.intake;

import static remontada.schema.Tables.SHIPPED_HISTORY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import remontada.intake.ledger.Fold;
import remontada.platform.Database;

/// The facts that ship with the site (`db/data`): loads them whole into an empty database, or anew when the edition
/// changed.
public final class ShippedHistory {
    static final List<String> FILES = List.of(
            "competition",
            "competition_alias",
            "season",
            "club",
            "club_alias",
            "stage",
            "stage_alias",
            "tie_rule",
            "ruling",
            "match",
            "league_match",
            "cup_match",
            "goal",
            "points_deduction",
            "league_phase",
            "former_tie_break",
            "league_gap",
            "team_news");

    private final DSLContext sql;
    private final DataSource unhurried;

    public ShippedHistory(Database database) {
        this.sql = database.sql();
        this.unhurried = database.unhurried();
    }

    /// Whether the database holds exactly the edition that ships.
    public boolean isLoaded() {
        return sql.fetchExists(SHIPPED_HISTORY, SHIPPED_HISTORY.FINGERPRINT.eq(fingerprint()));
    }

    /// Which edition is loaded, and whether it is the one that ships, for the operator.
    public String edition() {
        return sql.select(SHIPPED_HISTORY.FINGERPRINT, SHIPPED_HISTORY.LOADED_AT.cast(LocalDate.class))
                .from(SHIPPED_HISTORY)
                .fetchOptional(row -> told(row.value1(), row.value2().toString(), fingerprint()))
                .orElse("No edition is loaded");
    }

    static String told(String loaded, String day, String shipped) {
        return "Edition %s of the history, loaded on %s".formatted(brief(loaded), day)
                + (loaded.equals(shipped)
                        ? ""
                        : "; this program ships another, %s, which the site loads when it starts"
                                .formatted(brief(shipped)));
    }

    private static String brief(String fingerprint) {
        return fingerprint.substring(0, 12);
    }

    /// How much there is to load, for the operator.
    public String extent() {
        return "%,d European matches, %,d league and cup matches, %,d goals"
                .formatted(rowsOf("match"), rowsOf("league_match") + rowsOf("cup_match"), rowsOf("goal"));
    }

    /// Replaces what the database holds by what ships, in one transaction.
    public void load() throws SQLException {
        try (var connection = unhurried.getConnection()) {
            connection.setAutoCommit(false);
            takeTurn(connection);
            var fold = new Fold(connection);
            fold.takeTurn();
            for (var file : FILES) {
                stage(connection, file);
            }
            try (var statement = connection.createStatement()) {
                statement.execute(text("/db/load.sql"));
            }
            fold.touchAll();
            fold.fold();
            fold.deriveAll();
            try (var statement = connection.prepareStatement(
                    "INSERT INTO shipped_history (fingerprint, loaded_at) VALUES (?, now()) ON CONFLICT (only_row) DO"
                            + " UPDATE SET fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at")) {
                statement.setString(1, fingerprint());
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    /// Two sites that start on one database load it one after the other.
    private static void takeTurn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('shipped_history'))");
        }
    }

    private static void stage(Connection connection, String file) throws SQLException {
        try (var rows = open("/db/data/" + file + ".csv")) {
            var columns = Arrays.stream(headerOf(file).split(","))
                    .map(column -> column + " text")
                    .collect(Collectors.joining(", "));
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TEMP TABLE shipped_" + file + " (" + columns
                        + ", line integer GENERATED ALWAYS AS IDENTITY) ON COMMIT DROP");
            }
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn(
                            "COPY shipped_" + file + " (" + headerOf(file) + ") FROM STDIN (FORMAT csv, HEADER match)",
                            rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the shipped file " + file + ".csv", e);
        }
    }

    private static long rowsOf(String file) {
        return text("/db/data/" + file + ".csv").lines().count() - 1;
    }

    private static String headerOf(String file) {
        var text = text("/db/data/" + file + ".csv");
        return text.substring(0, text.indexOf('\n'));
    }

    /// Names the edition that ships.
    public static String fingerprint() {
        var files = new LinkedHashMap<String, URL>();
        files.put("load.sql", place("/db/load.sql"));
        FILES.forEach(file -> files.put(file, place("/db/data/" + file + ".csv")));
        return Edition.of(files);
    }

    private static String text(String resource) {
        try (var stream = open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        return place(resource).openStream();
    }

    private static URL place(String resource) {
        return Optional.ofNullable(ShippedHistory.class.getResource(resource))
                .orElseThrow(() -> new IllegalStateException(
                        resource + " is missing from the build: run `mvn` from the project's folder"));
    }
}
