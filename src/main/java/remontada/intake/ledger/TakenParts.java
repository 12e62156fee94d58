package remontada.intake.ledger;

import java.util.List;
import org.jooq.DSLContext;
import remontada.intake.ledger.Taken.Differing;
import remontada.intake.ledger.Taken.File;
import remontada.intake.ledger.Taken.Holder;
import remontada.intake.ledger.Taken.Refusal;
import remontada.intake.ledger.Taken.UnknownName;

/// What an import tells of itself, gathered while its tables are there.
record TakenParts(List<File> files, List<Refusal> refused, List<UnknownName> unknown, List<Differing> differing) {
    private static final int MOST = 100;

    /// Before anything is folded.
    static final TakenParts NONE = new TakenParts(List.of(), List.of(), List.of(), List.of());

    static TakenParts counted(DSLContext sql, int run) {
        var files = sql.fetch("""
            SELECT told.place, told.read, coalesce(reported.added, 0), coalesce(reported.changed, 0),
                   told.read - told.refused - coalesce(reported.added, 0) - coalesce(reported.changed, 0) - coalesce(reported.waiting, 0)
                       - coalesce(still.waiting, 0),
                   coalesce(reported.waiting, 0) + coalesce(still.waiting, 0), told.refused
            FROM (SELECT place, count(*)::int AS read, count(refusal)::int AS refused FROM told GROUP BY place) AS told
            LEFT JOIN (
                SELECT report.place, count(*) FILTER (WHERE change.kind = 'new')::int AS added,
                       count(*) FILTER (WHERE change.kind = 'changed' OR gone.kind IS NOT NULL)::int AS changed,
                       count(*) FILTER (WHERE report.competition IS NULL OR report.home IS NULL OR report.away IS NULL
                                            OR match_told.report_id IS NULL AND report.stage IS NULL AND competition.kind = 'european')::int AS waiting
                FROM match_report AS report
                LEFT JOIN match_told ON match_told.report_id = report.id
                LEFT JOIN change ON change.match_id = match_told.match_id
                LEFT JOIN competition ON competition.slug = report.competition
                LEFT JOIN season ON season.slug = report.season
                LEFT JOIN club AS home ON home.slug = report.home
                LEFT JOIN club AS away ON away.slug = report.away
                LEFT JOIN LATERAL (
                    SELECT gone.kind FROM change AS gone
                    WHERE match_told.report_id IS NULL AND report.status = 'cancelled'
                      AND gone.kind = 'gone' AND gone.competition_id = competition.id AND gone.season_id = season.id
                      AND gone.home_id = home.id AND gone.away_id = away.id AND gone.day_before = report.day
                    LIMIT 1) AS gone ON true
                WHERE report.run_id = ?
                GROUP BY report.place
            ) AS reported ON reported.place = told.place
            LEFT JOIN (
                SELECT repeated.place, count(*)::int AS waiting
                FROM repeated
                JOIN match_report AS report ON report.id = repeated.id
                LEFT JOIN match_told ON match_told.report_id = report.id
                LEFT JOIN competition ON competition.slug = report.competition
                WHERE report.competition IS NULL OR report.home IS NULL OR report.away IS NULL
                   OR match_told.report_id IS NULL AND report.stage IS NULL AND competition.kind = 'european'
                GROUP BY repeated.place
            ) AS still ON still.place = told.place
            ORDER BY told.place
            """, run)
                .map(row -> new File(
                        row.get(0, String.class),
                        row.get(1, int.class),
                        row.get(2, int.class),
                        row.get(3, int.class),
                        row.get(4, int.class),
                        row.get(5, int.class),
                        row.get(6, int.class)));
        return new TakenParts(
                files,
                sql.fetch("SELECT place, line, reason FROM refusal ORDER BY place, line LIMIT ?", MOST)
                        .map(row ->
                                new Refusal(row.get(0, String.class), row.get(1, int.class), row.get(2, String.class))),
                new Waiting(sql)
                        .names("(report.run_id = (SELECT id FROM this_run) OR report.id IN (SELECT id FROM repeated))"),
                differing(sql, run));
    }

    /// Where the source says something else than what stands: a result or a day of a higher rank.
    private static List<Differing> differing(DSLContext sql, int run) {
        return sql.fetch("""
            SELECT report.place, report.line, home.short_name || ' v ' || away.short_name, differing.said, differing.stands,
                   holder.kind, holder.source, holder.id, holder.place, holder.source = (SELECT source FROM this_run)
            FROM match_report AS report
            JOIN match_told ON match_told.report_id = report.id
            JOIN match ON match.id = match_told.match_id
            JOIN club AS home ON home.id = match.home_id
            JOIN club AS away ON away.id = match.away_id
            CROSS JOIN LATERAL (
                SELECT 'result' AS field, concat_ws(' ', report.status, report.home_goals || '-' || report.away_goals) AS said,
                       concat_ws(' ', match.status, match.home_goals || '-' || match.away_goals) AS stands
                WHERE report.status IS NOT NULL AND (report.status, report.home_goals, report.away_goals)
                      IS DISTINCT FROM (match.status, match.home_goals, match.away_goals)
                UNION ALL
                SELECT 'day', 'on ' || report.played_on, match.played_on::text WHERE report.played_on <> match.played_on
            ) AS differing
            LEFT JOIN LATERAL (
                SELECT run.kind, run.source, run.id, other.place
                FROM match_told AS winner
                JOIN match_report AS other ON other.id = winner.report_id
                JOIN intake_run AS run ON run.id = other.run_id
                WHERE winner.match_id = match.id AND differing.field = ANY (winner.won) LIMIT 1) AS holder ON true
            WHERE report.run_id = ? OR report.id IN (SELECT id FROM repeated)
            ORDER BY report.place, report.line
            LIMIT ?
            """, run, MOST)
                .map(row -> new Differing(
                        row.get(0, String.class),
                        row.get(1, int.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5) == null
                                ? null
                                : new Holder(
                                        row.get(5, String.class),
                                        row.get(6, String.class),
                                        row.get(7, int.class),
                                        row.get(8, String.class),
                                        row.get(9, boolean.class))));
    }

    Taken with(Written written) {
        return new Taken(written, files, refused, unknown, differing);
    }
}
