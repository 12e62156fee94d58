package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Folds the matches of some pairs anew from what is said of them, within one transaction.
public final class Fold {
    private static final List<String> LEFTOVERS =
            List.of("live", "slot", "meant", "chosen", "filled", "desired", "paired", "drawn", "before", "change");

    private static final List<String> VIEWS =
            List.of("tie_record", "deciding_goal", "league_split", "league_standing", "matches_of_day");

    private final Connection connection;
    private final DSLContext sql;
    private boolean everythingIsStale;

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
        execute("""
            CREATE TEMP TABLE IF NOT EXISTS touched (
                competition text, season text, home text, away text, PRIMARY KEY (competition, season, home, away)
            ) ON COMMIT DROP
            """);
        sql.execute(
                "INSERT INTO touched SELECT DISTINCT competition, season, home, away FROM (" + pairs
                        + ") AS pair WHERE competition IS NOT NULL AND home IS NOT NULL AND away IS NOT NULL"
                        + " ON CONFLICT DO NOTHING",
                values);
    }

    /// Everything that anyone but the shipped edition speaks of: after another edition was loaded.
    public void touchAll() throws SQLException {
        new ClubChanges(sql).makeAllAnew();
        resolve();
        touch("""
            SELECT report.competition, report.season, report.home, report.away
            FROM match_report AS report
            JOIN intake_run AS run ON run.id = report.run_id
            WHERE run.kind <> 'edition' AND run.undone_by IS NULL
            """);
    }

    /// Finds anew what every name names, after names were added or taken out, and touches what moves by it.
    void resolve() throws SQLException {
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

    /// Matches are other clubs' now, so all that is derived from them is out of date.
    void everythingIsStale() {
        everythingIsStale = true;
    }

    /// Makes the touched matches what is said of them; table `change` then tells what became another.
    public void fold() throws SQLException {
        execute("DROP TABLE IF EXISTS " + String.join(", ", LEFTOVERS));
        Script.FOLD.run(connection);
    }

    /// How many matches became others.
    public int changed() {
        return sql.fetchSingle("SELECT count(*) FROM change").get(0, int.class);
    }

    /// Brings up to date what is derived from the matches that changed, and nothing else.
    public void derive() throws SQLException {
        for (var view : stale()) {
            execute("REFRESH MATERIALIZED VIEW " + view);
        }
    }

    private List<String> stale() {
        if (everythingIsStale) {
            return VIEWS;
        }
        var kinds = sql.fetch("""
            SELECT DISTINCT competition.kind FROM change JOIN competition ON competition.id = change.competition_id
            """).getValues(0, String.class);
        var views = new ArrayList<String>();
        if (kinds.contains("european")) {
            views.addAll(List.of("tie_record", "deciding_goal"));
        }
        if (kinds.contains("league")) {
            views.addAll(List.of("league_split", "league_standing"));
        }
        if (!kinds.isEmpty()) {
            views.add("matches_of_day");
        }
        return views;
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
