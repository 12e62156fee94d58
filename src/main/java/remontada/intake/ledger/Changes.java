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
                   to_char(change.kick_off_before AT TIME ZONE zone_here(change.zone), 'HH24:MI ') || change.zone AS hour_before,
                   to_char(change.kick_off_at AT TIME ZONE zone_here(change.zone), 'HH24:MI ') || change.zone AS hour,
                   array_remove(ARRAY[
                       CASE WHEN (was.stage_id, was.group_name, was.round) IS DISTINCT FROM (desired.stage_id, desired.group_name, desired.round) THEN 'round' END,
                       CASE WHEN (was.tie_id, was.leg) IS DISTINCT FROM (desired.tie_id, desired.leg) THEN 'leg' END,
                       CASE WHEN was.zone IS DISTINCT FROM desired.zone AND was.kick_off_at IS NOT DISTINCT FROM desired.kick_off_at THEN 'time zone' END,
                       CASE WHEN (was.venue, was.neutral) IS DISTINCT FROM (desired.venue, desired.neutral) THEN 'ground' END,
                       CASE WHEN (was.home_half_time, was.away_half_time) IS DISTINCT FROM (desired.home_half_time, desired.away_half_time) THEN 'half-time' END,
                       CASE WHEN (was.home_on_pitch, was.away_on_pitch) IS DISTINCT FROM (desired.home_on_pitch, desired.away_on_pitch) THEN 'score on the pitch' END,
                       CASE WHEN change.other_goals THEN 'scorers' END,
                       CASE WHEN was.known_on IS DISTINCT FROM desired.known_on THEN 'known from' END,
                       CASE WHEN was.postponed_on IS DISTINCT FROM desired.postponed_on AND was.status = desired.status THEN 'put off since' END,
                       CASE WHEN was.note IS DISTINCT FROM desired.note THEN 'note' END,
                       CASE WHEN was.source IS DISTINCT FROM desired.source THEN 'who tells it' END], NULL) AS others
            FROM change
            LEFT JOIN before AS was ON was.id = change.match_id
            LEFT JOIN desired ON desired.match_id = change.match_id
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
                values(row, ""),
                List.of(row.get("others", String[].class)));
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
