package remontada.intake.ledger;

import java.util.List;
import org.jooq.DSLContext;
import remontada.intake.ledger.Taken.UnknownName;

/// Names that name nothing here yet, or more than one: their matches wait. So does a European match whose round
/// names no stage, unless it is known from elsewhere.
public final class Waiting {
    private final DSLContext sql;

    public Waiting(DSLContext sql) {
        this.sql = sql;
    }

    /// All of them, those of most matches first.
    public List<UnknownName> names() {
        return names("run.kind <> 'edition' AND run.undone_by IS NULL");
    }

    List<UnknownName> names(String which) {
        return sql.fetch("""
            WITH waiting AS (
                SELECT report.* FROM match_report AS report JOIN intake_run AS run ON run.id = report.run_id
                WHERE
            """ + which + """
             AND (report.competition IS NULL OR report.home IS NULL OR report.away IS NULL
                  OR report.stage IS NULL AND report.competition IN (SELECT slug FROM competition WHERE kind = 'european')
                     AND NOT EXISTS (SELECT FROM match_told WHERE match_told.report_id = report.id))
            ), unknown AS (
                SELECT 'club' AS kind, home_written AS name, home_country AS country FROM waiting WHERE home IS NULL
                UNION ALL SELECT 'club', away_written, away_country FROM waiting WHERE away IS NULL
                UNION ALL SELECT 'competition', competition_written, NULL FROM waiting WHERE competition IS NULL
                UNION ALL SELECT 'round', format('%s of %s %s', coalesce(round_written, 'none'), competition, season), NULL
                FROM waiting WHERE competition IS NOT NULL AND home IS NOT NULL AND away IS NOT NULL
            ), counted AS (
                SELECT kind, name, country, count(*)::int AS matches FROM unknown GROUP BY kind, name, country
            )
            SELECT counted.*,
                   CASE counted.kind WHEN 'club' THEN ARRAY(
                       SELECT near.slug FROM (
                           SELECT club.slug, max(similarity(club_alias.folded, folded(counted.name))) AS likeness
                           FROM club_alias JOIN club ON club.id = club_alias.club_id
                           WHERE club_alias.folded % folded(counted.name)
                             AND (counted.country IS NULL OR counted.country IN (club.country, club.historic_country))
                           GROUP BY club.slug) AS near
                       ORDER BY near.likeness DESC, near.slug LIMIT 3)
                   WHEN 'round' THEN ARRAY[]::text[]
                   ELSE ARRAY(
                       SELECT competition.slug FROM competition
                       ORDER BY similarity(folded(competition.name), folded(counted.name)) DESC, competition.position LIMIT 3)
                   END AS nearest
            FROM counted
            ORDER BY counted.matches DESC, counted.kind, counted.name, counted.country
            LIMIT 500
            """)
                .map(row -> new UnknownName(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, int.class),
                        List.of(row.get(4, String[].class))));
    }
}
