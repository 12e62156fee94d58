package remontada.growth;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/// Lets the history happen again and again, each time later and with other clubs. The same seed makes the same worlds.
public final class Worlds {
    /// Seasons are named by years of four digits.
    public static final int MOST = 100;

    private static final String SCRIPT = "/db/another_world.sql";
    private static final List<String> NUMBERED = List.of("club", "stage", "tie", "match", "tie_rule", "match_report");

    /// By the first club and the one that plays its part in a world, if there is one.
    private static final String YEARS_LATER = """
        SELECT min(match.season_id) FILTER (WHERE club.id <> real.id) - min(match.season_id) FILTER (WHERE club.id = real.id)
        FROM club AS real
        JOIN club ON club.id = real.id OR club.slug = real.slug || '-w%d'
        JOIN match ON club.id IN (match.home_id, match.away_id)
        WHERE real.id = (SELECT min(id) FROM club)
        """;

    private final DataSource database;

    public Worlds(DataSource database) {
        this.database = database;
    }

    /// Adds worlds to the real one, all of them or none.
    ///
    /// @param times how many there are in the end, the real one among them
    /// @param made is told the number of each world as it is there
    /// @return the last of them
    /// @throws IllegalStateException when the database already holds more than the real one
    public Later make(int times, long seed, IntConsumer made) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            make(connection, times, seed, made);
            connection.commit();
        }
        return later(times - 1);
    }

    static void make(Connection connection, int times, long seed, IntConsumer made) throws SQLException {
        requireTheRealOne(connection);
        var real = extent(connection);
        endRules(connection, real);
        for (int number = 1; number < times; number++) {
            execute(connection, filledIn(number, seed, real));
            made.accept(number);
        }
        for (var table : NUMBERED) {
            execute(
                    connection,
                    "SELECT setval(pg_get_serial_sequence('%1$s', 'id'), (SELECT max(id) FROM %1$s))".formatted(table));
        }
        execute(connection, "ANALYZE");
        execute(connection, "SELECT derive_all()");
        execute(connection, "ANALYZE");
    }

    /// A world by its number, where the database holds that many.
    ///
    /// @throws IllegalArgumentException when it does not
    public Later later(int number) throws SQLException {
        if (number == 0) {
            return new Later(0, 0);
        }
        try (var connection = database.getConnection()) {
            int years = Math.toIntExact(number(connection, YEARS_LATER.formatted(number)));
            if (years == 0) {
                throw new IllegalArgumentException("The database holds no world " + number + ": make it with worlds");
            }
            return new Later(number, years);
        }
    }

    private static void requireTheRealOne(Connection connection) throws SQLException {
        if (number(connection, "SELECT count(*) FROM intake_run") != 1) {
            throw new IllegalStateException(
                    "The database holds more than what ships: worlds are made in a new one, as with --data-dir");
        }
    }

    /// How large the real world is: the highest number of each kind of row, and its years.
    private static Map<String, Long> extent(Connection connection) throws SQLException {
        var extent = new LinkedHashMap<String, Long>();
        for (var table : NUMBERED) {
            extent.put(table, number(connection, "SELECT max(id) FROM " + table));
        }
        extent.put("season", number(connection, "SELECT max(id) FROM season"));
        extent.put("years", number(connection, "SELECT max(id) - min(id) + 1 FROM season"));
        return extent;
    }

    /// What holds in the real world until further notice holds until its last season: the next begins anew.
    private static void endRules(Connection connection, Map<String, Long> real) throws SQLException {
        for (var table : List.of("tie_rule", "league_phase")) {
            execute(
                    connection,
                    "UPDATE %s SET to_season = %d WHERE to_season IS NULL".formatted(table, of(real, "season")));
        }
    }

    private static String filledIn(int number, long seed, Map<String, Long> real) {
        var script = text();
        var shift = number * of(real, "years");
        var values = Map.ofEntries(
                Map.entry("number", (Object) number),
                Map.entry("seed", seed),
                Map.entry("years", of(real, "years")),
                Map.entry("shift", shift),
                Map.entry("last_season", of(real, "season")),
                Map.entry("last_day", LocalDate.of(Math.toIntExact(of(real, "season")) + 1, 6, 30)),
                Map.entry("clubs", number * of(real, "club")),
                Map.entry("stages", number * of(real, "stage")),
                Map.entry("ties", number * of(real, "tie")),
                Map.entry("matches", number * of(real, "match")),
                Map.entry("reports", number * of(real, "match_report")),
                Map.entry("last_club", of(real, "club")),
                Map.entry("last_rule", of(real, "tie_rule")),
                Map.entry("last_stage", of(real, "stage")),
                Map.entry("last_tie", of(real, "tie")),
                Map.entry("last_match", of(real, "match")),
                Map.entry("last_report", of(real, "match_report")));
        for (var value : values.entrySet()) {
            script = script.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return script;
    }

    private static long of(Map<String, Long> real, String what) {
        return requireNonNull(real.get(what));
    }

    private static String text() {
        try (var stream = Optional.ofNullable(Worlds.class.getResourceAsStream(SCRIPT))
                .orElseThrow(() -> new IllegalStateException(SCRIPT + " is missing from the build"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + SCRIPT, e);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
