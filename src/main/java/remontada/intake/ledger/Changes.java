package remontada.intake.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads what a fold changed.
final class Changes {
    private static final int MOST = 100;

    private final DSLContext sql;

    Changes(DSLContext sql) {
        this.sql = sql;
    }

    /// A hundred of them by day, other results and other days before what is less.
    List<Change> first() {
        return sql.fetch("""
            SELECT competition.name AS competition,
                   change.season_id || '-' || lpad(((change.season_id + 1) % 100)::text, 2, '0') AS season, home.short_name AS home, away.short_name AS away, change.*,
                   to_char(change.kick_off_before AT TIME ZONE zone_here(change.zone), 'HH24:MI') AS hour_before,
                   to_char(change.kick_off_at AT TIME ZONE zone_here(change.zone), 'HH24:MI') AS hour
            FROM change
            JOIN competition ON competition.id = change.competition_id
            JOIN club AS home ON home.id = change.home_id
            JOIN club AS away ON away.id = change.away_id
            ORDER BY change.home_goals IS NOT DISTINCT FROM change.home_goals_before
                         AND change.away_goals IS NOT DISTINCT FROM change.away_goals_before
                         AND change.status IS NOT DISTINCT FROM change.status_before
                         AND change.day IS NOT DISTINCT FROM change.day_before,
                     coalesce(change.day, change.day_before), competition.position, home.slug
            LIMIT ?
            """, MOST).map(Changes::change);
    }

    private static Change change(Record row) {
        return new Change(
                row.get("competition", String.class),
                row.get("season", String.class),
                row.get("home", String.class),
                row.get("away", String.class),
                values(row, "_before"),
                values(row, ""));
    }

    private static Change.@Nullable Values values(Record row, String when) {
        var day = row.get("day" + when, LocalDate.class);
        return day == null
                ? null
                : new Change.Values(
                        day,
                        row.get("hour" + when, String.class),
                        row.get("status" + when, String.class),
                        score(row, "goals" + when),
                        score(row, "extra_time" + when),
                        score(row, "penalties" + when));
    }

    private static @Nullable String score(Record row, String part) {
        var home = row.get("home_" + part, Integer.class);
        return home == null ? null : home + "-" + row.get("away_" + part, Integer.class);
    }
}
