package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import remontada.intake.check.Finding;
import remontada.intake.check.HistoryCheck;
import remontada.intake.check.Scope;

/// Folds a run without those of its reports that contradict others by the rules of `check`: what is left is
/// what it says. A tie that can't be loses the latest of its matches that the run told, two matches of a club
/// on one day both.
///
/// Where nothing contradicts, nothing but the rules is looked at; otherwise everything is folded once more.
final class Sieve {
    /// Which of the run's matches a finding is about: it names a tie, a match, a club on a day or in a stage,
    /// or a season with two finals. A club that is out and goes on is one whose tie, or else whose later
    /// match, is wrong.
    private static final String CAUSES = """
        WITH told AS (
            SELECT report.id, report.home_written || ' v ' || report.away_written AS pair, match.played_on, match.tie_id, match.leg,
                   competition.slug || '/' || season.slug AS season, stage.slug AS stage, stage.position, stage.competition_id,
                   stage.season_id, home.slug AS home, away.slug AS away,
                   host.slug || '-v-' || visitor.slug AS tie
            FROM change
            JOIN match ON match.id = change.match_id
            JOIN match_told ON match_told.match_id = match.id AND cardinality(match_told.won) > 0
            JOIN match_report AS report ON report.id = match_told.report_id AND report.run_id = ?
            JOIN competition ON competition.id = match.competition_id
            JOIN season ON season.id = match.season_id
            JOIN club AS home ON home.id = match.home_id
            JOIN club AS away ON away.id = match.away_id
            LEFT JOIN stage ON stage.id = match.stage_id
            LEFT JOIN tie ON tie.id = match.tie_id
            LEFT JOIN club AS host ON host.id = tie.host_id
            LEFT JOIN club AS visitor ON visitor.id = tie.visitor_id
        ), about AS (
            SELECT told.id, told.pair, 0 AS further, coalesce(leg, 0) AS leg, subject
            FROM told
            CROSS JOIN LATERAL (VALUES
                (season || '/' || tie), (season || '/' || stage || ' ' || home), (season || '/' || stage || ' ' || away)) AS named (subject)
            UNION ALL
            SELECT told.id, told.pair, 0, 0, subject
            FROM told
            CROSS JOIN LATERAL (VALUES
                (season || ' ' || home || ' v ' || away || ' on ' || played_on), (home || ' on ' || played_on),
                (away || ' on ' || played_on), (CASE WHEN stage = 'final' THEN season END)) AS named (subject)
            UNION ALL
            SELECT told.id, told.pair, 1, 0, told.season || '/' || earlier.slug || ' ' || club
            FROM told
            JOIN stage AS earlier ON earlier.competition_id = told.competition_id AND earlier.season_id = told.season_id
                                 AND earlier.position < told.position
            CROSS JOIN LATERAL (VALUES (home), (away)) AS clubs (club)
        )
        SELECT id, pair, number
        FROM (SELECT about.*, found.number, rank() OVER (PARTITION BY found.number ORDER BY further, leg DESC) AS nth
              FROM unnest(?::text[]) WITH ORDINALITY AS found (subject, number)
              JOIN about USING (subject)) AS causes
        WHERE nth = 1
        ORDER BY id, number
        """;

    private static final String REFUSE = """
        WITH refused AS (
            SELECT DISTINCT ON (id) id, reason FROM unnest(?::bigint[], ?::text[]) AS refused (id, reason) ORDER BY id
        ), told_so AS (
            UPDATE told SET refusal = refused.reason
            FROM refused JOIN match_report AS report USING (id)
            WHERE told.place = report.place AND told.fingerprint = report.fingerprint
            RETURNING told.place, told.line, told.refusal
        ), listed AS (
            INSERT INTO refusal (place, line, reason) SELECT place, line, refusal FROM told_so
        )
        DELETE FROM match_report USING refused WHERE match_report.id = refused.id
        """;

    private final Connection connection;
    private final DSLContext sql;
    private final HistoryCheck history;
    private final int run;

    /// @param today the latest day that can have results
    Sieve(Connection connection, int run, LocalDate today) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.POSTGRES);
        this.history = new HistoryCheck(sql, today);
        this.run = run;
    }

    private record Cause(long report, String pair, Finding finding) {
        String reason() {
            return pair + ": " + finding.inShort();
        }
    }

    /// Folds and derives. What is refused stays so: where that leaves others that can't be, such as a second leg
    /// without its first, they are refused besides.
    void fold(Fold fold) throws SQLException {
        var beginning = connection.setSavepoint();
        Set<Finding> before = Set.of();
        var causes = causes(fold, before);
        while (!causes.isEmpty()) {
            connection.rollback(beginning);
            var stood = before.isEmpty() ? Set.copyOf(history.contradictions(Scope.TOUCHED)) : before;
            refuse(causes.stream()
                    .filter(cause -> !stood.contains(cause.finding()))
                    .toList());
            beginning = connection.setSavepoint();
            before = stood;
            causes = causes(fold, before);
        }
    }

    private List<Cause> causes(Fold fold, Set<Finding> before) throws SQLException {
        fold.fold();
        if (fold.changed() == 0) {
            return List.of();
        }
        fold.derive();
        var made = history.contradictions(Scope.CHANGED).stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        return made.isEmpty()
                ? List.of()
                : sql.fetch(CAUSES, run, made.stream().map(Finding::subject).toArray(String[]::new))
                        .map(row -> new Cause(
                                row.get(0, long.class), row.get(1, String.class), made.get(row.get(2, int.class) - 1)));
    }

    private void refuse(List<Cause> causes) {
        sql.execute(
                REFUSE,
                causes.stream().map(Cause::report).toArray(Long[]::new),
                causes.stream().map(Cause::reason).toArray(String[]::new));
    }
}
