package remontada.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/// What is missing from the data, and who has not been heard for long: for the operator, line by line. None of it is
/// wrong in itself; what can't be is in [HistoryCheck].
public final class DataReport {
    /// A source that is asked every hour and has not answered for so long is stale.
    private static final Duration STALE = Duration.ofHours(3);

    private static final int MOST_LISTED = 5;

    private final DSLContext sql;

    public DataReport(DSLContext sql) {
        this.sql = sql;
    }

    /// @param today the day up to which results should be known
    public List<String> lines(LocalDate today, Instant now) {
        return Stream.of(until(), overdue(today), waiting(), goals(), gaps(), sources(now))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> until() {
        return sql
                .fetch("""
                    SELECT competition.name, max(match.played_on) AS until
                    FROM match JOIN competition ON competition.id = match.competition_id
                    WHERE match.home_goals IS NOT NULL AND competition.kind <> 'cup'
                    GROUP BY competition.id ORDER BY competition.position
                    """)
                .map(row -> "%s: results until %s".formatted(row.get(0, String.class), row.get(1, LocalDate.class)))
                .stream();
    }

    private Stream<String> overdue(LocalDate today) {
        var matches = sql.fetch("""
            SELECT match.played_on, home.name, away.name, count(*) OVER ()::int
            FROM match
            JOIN club AS home ON home.id = match.home_id
            JOIN club AS away ON away.id = match.away_id
            WHERE match.status = 'scheduled' AND match.played_on < ?
            ORDER BY match.played_on DESC, home.name LIMIT ?
            """, today, MOST_LISTED);
        return listed(
                matches,
                "fixture is past and has no result",
                "fixtures are past and have no result, the latest",
                row -> "%s %s v %s"
                        .formatted(row.get(0, LocalDate.class), row.get(1, String.class), row.get(2, String.class)));
    }

    private Stream<String> waiting() {
        var names = sql.fetch("""
            SELECT DISTINCT name, dense_rank() OVER (ORDER BY name)::int
            FROM match_report
            JOIN intake_run ON intake_run.id = match_report.run_id
            CROSS JOIN LATERAL (VALUES (home, home_written), (away, away_written), (competition, competition_written))
                AS told (found, name)
            WHERE told.found IS NULL AND intake_run.kind <> 'edition' AND intake_run.undone_by IS NULL
            """);
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        names.size() == 1
                                ? "1 name waits to be known here: the command pending tells it"
                                : names.size() + " names wait to be known here: the command pending lists them");
    }

    private Stream<String> goals() {
        return sql
                .fetch("""
                    SELECT competition.name,
                           count(*) FILTER (WHERE NOT EXISTS (SELECT FROM goal WHERE goal.match_id = match.id))::int AS without,
                           count(*)::int
                    FROM match JOIN competition ON competition.id = match.competition_id
                    WHERE competition.kind = 'european' AND match.home_goals + match.away_goals > 0
                      AND match_was_played(match.status, match.home_on_pitch)
                    GROUP BY competition.id ORDER BY competition.position
                    """)
                .map(row -> "%s: the goals of %,d in %,d matches are not known"
                        .formatted(row.get(0, String.class), row.get(1, int.class), row.get(2, int.class)))
                .stream();
    }

    private Stream<String> gaps() {
        return sql
                .fetch("""
                    SELECT competition.name, since.slug, until.slug, league_gap.gap
                    FROM league_gap
                    JOIN competition ON competition.id = league_gap.competition_id
                    JOIN season AS since ON since.id = league_gap.from_season
                    JOIN season AS until ON until.id = league_gap.to_season
                    ORDER BY competition.position, since.id
                    """)
                .map(row -> "%s %s to %s: %s"
                        .formatted(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class).replace('-', ' ')))
                .stream();
    }

    private Stream<String> sources(Instant now) {
        return sql.fetch("SELECT name, answered_at, failure, failures FROM web_source ORDER BY name").stream()
                .map(row -> told(row, now));
    }

    private static String told(Record row, Instant now) {
        var name = row.get(0, String.class);
        var answered = row.get(1, OffsetDateTime.class);
        var failing = row.get(3, int.class) == 0
                ? ""
                : "; failed %s since: %s".formatted(count(row.get(3, int.class), "time"), row.get(2, String.class));
        if (answered == null) {
            return "Source " + name + " never answered" + failing;
        }
        var age = Duration.between(answered.toInstant(), now);
        return "Source %s answered %s ago%s%s"
                .formatted(
                        name,
                        count(age.toMinutes(), "minute"),
                        age.compareTo(STALE) > 0 ? ", which is long" : "",
                        failing);
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static Stream<String> listed(
            List<? extends Record> rows, String one, String many, Function<Record, String> words) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        int count = rows.getFirst().get(rows.getFirst().size() - 1, int.class);
        return Stream.of("%,d %s: %s"
                .formatted(
                        count,
                        count == 1 ? one : many,
                        String.join(", ", rows.stream().map(words).toList())));
    }
}
