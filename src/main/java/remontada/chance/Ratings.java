package remontada.chance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/// The ratings in the database, and the chances of past ties, kept up to date with the results there: a result changes
/// its own month and what comes after, and nothing before. Pages read them by day, and never compute any.
public final class Ratings {
    private final ResultQueries results;
    private final RatingQueries queries;
    private final RatingStateQueries states;
    private final DataSource database;
    private final PastChances pastChances;
    private final Model model;

    /// @param database for writing a lot at once
    public Ratings(DSLContext sql, DataSource database, Model model) {
        this.results = new ResultQueries(sql);
        this.queries = new RatingQueries(sql);
        this.states = new RatingStateQueries(sql);
        this.database = database;
        this.pastChances = new PastChances(new ChanceQueries(sql, new Chances(model)));
        this.model = model;
    }

    /// Whether they were found to follow from the data and the model as both are now. One question, where to compare
    /// every month's results takes a while.
    public boolean areUpToDate() {
        return queries.follow(model.fingerprint());
    }

    /// Computes what is missing or no longer follows from the results and the model.
    ///
    /// @return the day from which ratings were computed; none when all was up to date
    public Optional<LocalDate> bringUpToDate() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "SELECT pg_advisory_lock(hashtext('rated_month'))");
            try {
                return bringUpToDate(connection);
            } finally {
                connection.rollback();
                execute(connection, "SELECT pg_advisory_unlock(hashtext('rated_month'))");
                connection.commit();
            }
        }
    }

    /// Takes the ratings that are there for those that follow from the results: for whoever copied both.
    public void takeAsUpToDate() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var version = dataVersion(connection);
            keep(connection, fingerprints(connection));
            keepVersion(connection, version);
            connection.commit();
        }
    }

    /// Two sites that start on one database do it one after the other. Chances are read from ratings that are there for
    /// all to see; only then is the month kept as rated. What changes meanwhile counts as not rated.
    private Optional<LocalDate> bringUpToDate(Connection connection) throws SQLException {
        var version = dataVersion(connection);
        var now = fingerprints(connection);
        var from = firstChange(kept(connection), now);
        if (from.isPresent()) {
            rewrite(connection, from.get());
            connection.commit();
            pastChances.rewrite(connection, from.get());
            keep(connection, now);
        }
        keepVersion(connection, version);
        connection.commit();
        return from;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private Map<LocalDate, String> fingerprints(Connection connection) throws SQLException {
        return months(
                connection,
                "SELECT month, md5(results || '" + model.fingerprint() + "') FROM month_of_results ORDER BY month");
    }

    /// Ratings go with the clubs when the history is loaded anew; then none of them are kept.
    private static Map<LocalDate, String> kept(Connection connection) throws SQLException {
        return months(
                connection,
                "SELECT month, fingerprint FROM rated_month WHERE EXISTS (SELECT FROM club_rating) ORDER BY month");
    }

    private static Map<LocalDate, String> months(Connection connection, String query) throws SQLException {
        var months = new TreeMap<LocalDate, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                months.put(rows.getObject(1, LocalDate.class), rows.getString(2));
            }
        }
        return months;
    }

    private static Optional<LocalDate> firstChange(Map<LocalDate, String> then, Map<LocalDate, String> now) {
        var months = new HashSet<LocalDate>(then.keySet());
        months.addAll(now.keySet());
        return months.stream()
                .filter(month -> !Optional.ofNullable(then.get(month)).equals(Optional.ofNullable(now.get(month))))
                .min(LocalDate::compareTo);
    }

    private void rewrite(Connection connection, LocalDate from) throws SQLException {
        var before = states.before(from);
        for (var table : List.of("club_rating", "country_rating", "setting_rating")) {
            try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE on_day >= ?")) {
                statement.setObject(1, from);
                statement.executeUpdate();
            }
        }
        var rows = new RatingRows();
        var walk = new Walk(new RatingProcess(model, before), rows);
        try (var matches = results.on(connection).stream(from)) {
            for (var match : (Iterable<RatedMatch>) matches::iterator) {
                walk.comesTo(match);
                if (rows.areMany()) {
                    rows.copy(connection);
                }
            }
        }
        walk.end();
        rows.copy(connection);
    }

    private static void keep(Connection connection, Map<LocalDate, String> months) throws SQLException {
        var rows = new Rows("rated_month (month, fingerprint)");
        months.forEach(rows::add);
        execute(connection, "DELETE FROM rated_month");
        rows.copy(connection);
    }

    private static long dataVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT version FROM data_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void keepVersion(Connection connection, long version) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO rated_data (version, model) VALUES (?, ?) ON CONFLICT (only_row) DO UPDATE"
                        + " SET version = excluded.version, model = excluded.model")) {
            statement.setLong(1, version);
            statement.setString(2, model.fingerprint());
            statement.executeUpdate();
        }
    }
}
