package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Folds the matches of some pairs anew from what is said of them, within one transaction.
public final class Fold {
    private static final String TOUCHED = """
        CREATE TEMP TABLE IF NOT EXISTS touched (
            competition text, season text, home text, away text, pair integer GENERATED ALWAYS AS IDENTITY,
            PRIMARY KEY (competition, season, home, away)
        ) ON COMMIT DROP
        """;
    private static final List<String> LEFTOVERS = List.of(
            "live",
            "slot",
            "meant",
            "cleared",
            "lifted",
            "chosen",
            "filled",
            "wanted",
            "desired",
            "paired",
            "drawn",
            "before",
            "change",
            "news_change");

    private static final String STALE =
            "CREATE TEMP TABLE IF NOT EXISTS stale (competition_id smallint, season_id smallint) ON COMMIT DROP";

    private final Connection connection;
    private final DSLContext sql;

    public Fold(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.POSTGRES);
    }

    /// Waits until no other run is being written: two nodes write one after the other, never at once.
    public void takeTurn() throws SQLException {
        execute("SELECT pg_advisory_xact_lock(hashtext('intake'))");
        execute("SET LOCAL work_mem = '64MB'");
        execute("SET LOCAL plan_cache_mode = auto");
    }

    /// @param pairs a query for competition, season, home and away, by slug
    public void touch(String pairs, Object... values) throws SQLException {
        execute(TOUCHED);
        sql.execute(
                "INSERT INTO touched (competition, season, home, away)"
                        + " SELECT DISTINCT competition, season, home, away FROM (" + pairs + ") AS pair"
                        + " WHERE competition IS NOT NULL AND home IS NOT NULL AND away IS NOT NULL"
                        + " ORDER BY competition, season, home, away ON CONFLICT DO NOTHING",
                values);
    }

    /// Everything that anyone but the shipped edition speaks of: after another edition was loaded.
    public void touchAll() throws SQLException {
        new ClubChanges(sql).makeAllAnew();
        resolveAll();
        touch("""
            SELECT report.competition, report.season, report.home, report.away
            FROM match_report AS report
            JOIN intake_run AS run ON run.id = report.run_id
            WHERE run.kind <> 'edition' AND run.undone_by IS NULL
            """);
    }

    /// Finds anew what every name names.
    private void resolveAll() throws SQLException {
        execute("CREATE TEMP TABLE affected ON COMMIT DROP AS SELECT id FROM match_report");
        resolveAffected();
    }

    /// Finds anew what names name, after names of some clubs were added or taken out, and touches what moves by it:
    /// those that named one of the clubs, that are spelled like them, and those that named nothing.
    ///
    /// @param clubs their addresses before and after
    /// @param spellings that were added or taken out
    void resolve(Collection<String> clubs, Collection<String> spellings) throws SQLException {
        sql.execute("""
            CREATE TEMP TABLE affected ON COMMIT DROP AS
            WITH spelled AS (
                SELECT written
                FROM (SELECT home_written AS written FROM match_report UNION SELECT away_written FROM match_report) AS heard
                WHERE folded(written) IN (SELECT folded(spelling) FROM unnest(?::text[]) AS spelling)
            )
            SELECT id FROM match_report
            WHERE competition IS NULL OR home IS NULL OR away IS NULL OR home = ANY (?::text[]) OR away = ANY (?::text[])
               OR home_written IN (TABLE spelled) OR away_written IN (TABLE spelled)
            """, spellings.toArray(String[]::new), clubs.toArray(String[]::new), clubs.toArray(String[]::new));
        resolveAffected();
    }

    private void resolveAffected() throws SQLException {
        execute("ANALYZE affected");
        for (var script : List.of(Script.RESOLVE, Script.NAMES, Script.RESOLVED)) {
            script.run(connection);
        }
        touch("SELECT competition_before AS competition, season, home_before AS home, away_before AS away FROM found");
        touch("SELECT competition, season, home, away FROM found");
    }

    /// Makes reports that name a club name nothing, before it goes.
    void forget(String club) throws SQLException {
        touch("SELECT competition, season, home, away FROM match_report WHERE ? IN (home, away)", club);
        sql.execute(
                "UPDATE match_report SET home = nullif(home, ?), away = nullif(away, ?) WHERE ? IN (home, away)",
                club,
                club,
                club);
    }

    /// What is derived from the seasons of a club is out of date, though none of their matches changed.
    void seasonsAreStale(String club) throws SQLException {
        execute(STALE);
        sql.execute("""
            INSERT INTO stale
            SELECT match.competition_id, match.season_id
            FROM match JOIN club ON club.id IN (match.home_id, match.away_id) WHERE club.slug = ?
            UNION
            SELECT stage.competition_id, stage.season_id
            FROM tie JOIN stage ON stage.id = tie.stage_id JOIN club ON club.id IN (tie.host_id, tie.visitor_id) WHERE club.slug = ?
            """, club, club);
    }

    /// Makes the touched matches and all team news what is said of them; tables `change` and `news_change` then
    /// tell what became another.
    public void fold() throws SQLException {
        execute("DROP TABLE IF EXISTS " + String.join(", ", LEFTOVERS));
        execute(TOUCHED);
        Script.FOLD.run(connection);
        Script.NEWS.run(connection);
    }

    /// How many matches became others.
    public int changed() {
        return sql.fetchSingle("SELECT count(*) FROM change").get(0, int.class);
    }

    /// Brings up to date what is derived from the seasons whose matches changed, and nothing else.
    public void derive() throws SQLException {
        execute(STALE);
        Script.DERIVE.run(connection);
    }

    /// Derives everything anew, after another edition was loaded.
    public void deriveAll() throws SQLException {
        execute("SELECT derive_all()");
        execute("ANALYZE tie_record, deciding_goal, league_split, league_standing, matches_of_day");
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
