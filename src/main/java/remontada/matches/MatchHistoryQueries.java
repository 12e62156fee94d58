package remontada.matches;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import remontada.matches.MatchHistory.Report;
import remontada.matches.MatchHistory.Said;
import remontada.matches.MatchHistory.Score;

/// What the ledger holds on a match.
public final class MatchHistoryQueries {
    private static final String MATCH = """
        SELECT match.id, competition.slug, competition.name, season.slug, match.played_on, home.slug, home.name, away.slug, away.name
        FROM match
        JOIN competition ON competition.id = match.competition_id
        JOIN season ON season.id = match.season_id
        JOIN club AS home ON home.id = match.home_id
        JOIN club AS away ON away.id = match.away_id
        WHERE competition.slug = ? AND season.slug = ? AND home.slug = present_slug(?) AND away.slug = present_slug(?)
        ORDER BY abs(match.played_on - ?::date) LIMIT 1
        """;

    /// A pair that was to meet, until somebody said that there is no such match.
    private static final String GONE = """
        SELECT 0, competition.slug, competition.name, report.season, coalesce(report.played_on, report.day), home.slug, home.name,
               away.slug, away.name
        FROM match_report AS report
        JOIN competition ON competition.slug = report.competition
        JOIN club AS home ON home.slug = report.home
        JOIN club AS away ON away.slug = report.away
        WHERE report.competition = ? AND report.season = ? AND report.home = present_slug(?) AND report.away = present_slug(?)
        ORDER BY abs(coalesce(report.played_on, report.day) - ?::date) LIMIT 1
        """;

    /// A report that no match is folded from any more is of the match of that pair that is nearest. One of the
    /// shipped edition counts in full where nobody else speaks.
    private static final String REPORTS = """
        SELECT run.id, run.started_at, run.source, run.rank, report.place, report.line,
               run.undone_by IS NULL AND (told.report_id IS NOT NULL OR run.kind = 'edition' OR ?::integer = 0) AS stands,
               coalesce(told.won, CASE WHEN run.kind = 'edition' THEN array_remove(ARRAY['day', 'round',
                   CASE WHEN report.kick_off IS NOT NULL THEN 'kick-off' END, CASE WHEN report.status IS NOT NULL THEN 'result' END,
                   CASE WHEN report.home_half_time IS NOT NULL THEN 'half-time' END,
                   CASE WHEN report.home_extra_time IS NOT NULL THEN 'extra-time' END,
                   CASE WHEN report.home_penalties IS NOT NULL THEN 'penalties' END,
                   CASE WHEN report.goals IS NOT NULL THEN 'goals' END], NULL) ELSE '{}' END) AS won,
               report.played_on, report.kick_off, CASE WHEN report.exists THEN coalesce(report.stage, report.round) ELSE report.round END,
               report.status,
               report.home_goals, report.away_goals, report.home_half_time, report.away_half_time, report.home_extra_time,
               report.away_extra_time, report.home_penalties, report.away_penalties, jsonb_array_length(report.goals), report.venue,
               CASE WHEN run.kind = 'source'
                    THEN concat_ws(': ', report.round_written, report.home_written || ' v ' || report.away_written) END, run.kind,
               report.note
        FROM match_report AS report
        JOIN intake_run AS run ON run.id = report.run_id
        LEFT JOIN match_told AS told ON told.report_id = report.id
        WHERE report.competition = ? AND report.season = ? AND report.home = ? AND report.away = ?
          AND coalesce(told.match_id, (SELECT other.id FROM match AS other
                                       JOIN competition ON competition.id = other.competition_id AND competition.slug = report.competition
                                       JOIN season ON season.id = other.season_id AND season.slug = report.season
                                       JOIN club AS home ON home.id = other.home_id AND home.slug = report.home
                                       JOIN club AS away ON away.id = other.away_id AND away.slug = report.away
                                       ORDER BY abs(other.played_on - report.day), other.id LIMIT 1), 0) = ?
        ORDER BY run.id DESC, report.line
        """;

    private static final List<String> TELL_NO_RESULT = List.of("scheduled", "postponed", "back-on", "cancelled");

    private final DSLContext sql;

    public MatchHistoryQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The match of two clubs on a day, or the nearest of theirs in that season where its day was changed; one that is
    /// no more, by what was said of it.
    public Optional<MatchHistory> find(
            String competition, String season, LocalDate day, String home, String away, LocalDate asOf) {
        return sql.fetchOptional(MATCH, competition, season, home, away, day)
                .or(() -> sql.fetchOptional(GONE, competition, season, home, away, day))
                .map(row -> new MatchHistory(
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, LocalDate.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        reports(row, !row.get(4, LocalDate.class).isAfter(asOf))));
    }

    /// @param over whether results may be told: the day the page speaks from is not before the match
    private List<Report> reports(Record match, boolean over) {
        return sql.fetch(REPORTS, match.get(0), match.get(1), match.get(3), match.get(5), match.get(7), match.get(0))
                .map(row -> report(row, over));
    }

    private static Report report(Record row, boolean over) {
        return new Report(
                row.get(0, int.class),
                row.get(23, String.class),
                row.get(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS),
                row.get(2, String.class),
                row.get(3, int.class),
                row.get(4, String.class),
                row.get(5, int.class),
                row.get(6, boolean.class),
                said(row, over),
                List.of(row.get(7, String[].class)));
    }

    private static Said said(Record row, boolean over) {
        var kickOff = row.get(9, LocalTime.class);
        return new Said(
                row.get(8, LocalDate.class),
                kickOff == null ? null : kickOff.toString(),
                row.get(10, String.class),
                status(row, over),
                over ? score(row, 12) : null,
                over ? score(row, 14) : null,
                over ? score(row, 16) : null,
                over ? score(row, 18) : null,
                over ? row.get(20, Integer.class) : null,
                row.get(21, String.class),
                over ? row.get(24, String.class) : null,
                row.get(22, String.class));
    }

    private static @Nullable String status(Record row, boolean over) {
        var status = row.get(11, String.class);
        return over || status != null && TELL_NO_RESULT.contains(status) ? status : null;
    }

    private static @Nullable Score score(Record row, int column) {
        var home = row.get(column, Integer.class);
        return home == null ? null : new Score(home, row.get(column + 1, int.class));
    }
}
