package remontada.chance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import remontada.chance.RatedMatch.Entrant;

/// The ratings in the database, kept up to date with the results there: a result changes its own month and what comes
/// after, and nothing before. Pages read them by day, and never compute any.
public final class Ratings {
    private final ResultQueries results;
    private final DataSource database;
    private final Model model;

    /// @param database for writing a lot at once
    public Ratings(DSLContext sql, DataSource database, Model model) {
        this.results = new ResultQueries(sql);
        this.database = database;
        this.model = model;
    }

    /// Computes what is missing or no longer follows from the results and the model.
    ///
    /// @return the day from which ratings were computed; none when all was up to date
    public Optional<LocalDate> bringUpToDate() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var now = fingerprints(connection);
            var from = firstChange(kept(connection), now);
            if (from.isPresent()) {
                rewrite(connection, from.get());
                keep(connection, now);
                connection.commit();
            }
            return from;
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
        for (var table : List.of("club_rating", "country_rating", "setting_rating")) {
            try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE on_day >= ?")) {
                statement.setObject(1, from);
                statement.executeUpdate();
            }
        }
        var rows = new Rows(from.toEpochDay());
        results.history().walk(model, rows);
        copy(connection, "club_rating (club_id, on_day, strength, doubt, rest, spread, openness, ground)", rows.clubs);
        copy(connection, "country_rating (country, on_day, level, doubt, rest)", rows.countries);
        copy(connection, "setting_rating (kind, on_day, goals, edge)", rows.settings);
    }

    private static void keep(Connection connection, Map<LocalDate, String> months) throws SQLException {
        var rows = new StringBuilder();
        months.forEach((month, fingerprint) ->
                rows.append(month).append(',').append(fingerprint).append('\n'));
        try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM rated_month");
        }
        copy(connection, "rated_month (month, fingerprint)", rows);
    }

    private static void copy(Connection connection, String into, StringBuilder rows) throws SQLException {
        try {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("COPY " + into + " FROM STDIN (FORMAT csv)", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + into, e);
        }
    }

    /// What changed on each day from a day on, as lines to load.
    private static final class Rows implements History.Watcher {
        private final long from;
        private final StringBuilder clubs = new StringBuilder();
        private final StringBuilder countries = new StringBuilder();
        private final StringBuilder settings = new StringBuilder();

        Rows(long from) {
            this.from = from;
        }

        @Override
        public void beforeMatch(RatedMatch match, Pairing pairing) {}

        @Override
        public void afterDay(List<RatedMatch> day, RatingProcess ratings) {
            long on = day.getFirst().day();
            if (on < from) {
                return;
            }
            var written = new HashSet<Object>();
            for (var match : day) {
                for (var entrant : List.of(match.home(), match.away())) {
                    if (written.add(entrant.club())) {
                        club(entrant, ratings.rating(entrant, on));
                    }
                    if (!match.inOneCountry() && written.add(entrant.country())) {
                        country(entrant, ratings.countryRating(entrant, on));
                    }
                }
                if (match.setting().kind().european() && written.add(match.setting())) {
                    setting(match, ratings.settingRating(match.setting()));
                }
            }
        }

        private void club(Entrant entrant, ClubRating rating) {
            line(
                    clubs,
                    entrant.club(),
                    LocalDate.ofEpochDay(rating.day()),
                    rating.strength(),
                    rating.doubt(),
                    rating.kind().rest(),
                    rating.kind().spread(),
                    rating.openness(),
                    rating.ground());
        }

        private void country(Entrant entrant, CountryRating rating) {
            line(
                    countries,
                    entrant.country(),
                    LocalDate.ofEpochDay(rating.day()),
                    rating.level(),
                    rating.doubt(),
                    rating.rest());
        }

        private void setting(RatedMatch match, SettingRating rating) {
            line(
                    settings,
                    match.setting().kind().name().toLowerCase(Locale.ROOT),
                    LocalDate.ofEpochDay(match.day()),
                    rating.goals(),
                    rating.edge());
        }

        private static void line(StringBuilder rows, Object... values) {
            for (int i = 0; i < values.length; i++) {
                rows.append(i == 0 ? "" : ",")
                        .append(values[i] instanceof Double number ? number.floatValue() : values[i]);
            }
            rows.append('\n');
        }
    }
}
