package remontada.chance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import remontada.platform.Request;

/// Stores what the chances of every tie were on the eve of its legs, and at its turning point: lists and records of
/// many ties read them there, and need not work them out.
final class PastChances {
    /// Ties that are thought about at a time: all that is known of them takes room.
    private static final int AT_ONCE = 500;

    private final ChanceQueries queries;

    PastChances(ChanceQueries queries) {
        this.queries = queries;
    }

    /// Works out anew the ties with a leg on a day or later.
    void rewrite(Connection connection, LocalDate from) throws SQLException {
        try (var statement = connection.prepareStatement(
                "DELETE FROM tie_chance WHERE tie_id IN (SELECT tie_id FROM tie_leg WHERE played_on >= ?)")) {
            statement.setObject(1, from);
            statement.executeUpdate();
        }
        var rows = new Rows("tie_chance (tie_id, before_tie, after_first, low, low_minute)");
        var ties = queries.begunSince(from);
        for (int next = 0; next < ties.size(); next += AT_ONCE) {
            queries.courses(ties.subList(next, Math.min(next + AT_ONCE, ties.size())), Request.LAST_DAY)
                    .forEach((tie, forecast) -> add(rows, tie, forecast));
            rows.copy(connection);
        }
    }

    private static void add(Rows rows, int tie, Forecast forecast) {
        var low = forecast.low();
        rows.add(
                tie,
                forecast.beforeTie(),
                forecast.afterFirstLeg(),
                low.map(ChanceLine.Low::value).orElse(null),
                low.map(ChanceLine.Low::minute).orElse(null));
    }
}
