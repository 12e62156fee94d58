package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Takes what a source tells into the ledger, all of it or nothing, a hundred thousand matches as well as one.
public final class Intake {
    /// A report that its place did not make before. Where something was refused, the rest may be all old.
    private static final String NEW = """
        SELECT 1 FROM match_report
        WHERE run_id = ? AND (NOT EXISTS (SELECT FROM refusal) OR EXISTS (
            SELECT
            FROM (SELECT pair, home_written, array_agg(DISTINCT fingerprint ORDER BY fingerprint) AS prints
                  FROM told WHERE refusal IS NULL AND NOT same
                  GROUP BY pair, home_written) AS now
            WHERE (pair, home_written, prints) NOT IN (
                SELECT pair, home_written, array_agg(DISTINCT fingerprint ORDER BY fingerprint)
                FROM (SELECT earlier.*, max(run_id) OVER (PARTITION BY pair, home_written) AS latest FROM earlier) AS ranked
                WHERE run_id = latest
                GROUP BY pair, home_written
                HAVING bool_and(same_rank))))
        LIMIT 1
        """;

    private final Ledger ledger;

    private final Supplier<Optional<LocalDate>> latestDay;

    /// Takes in everything that can be understood.
    public Intake(Ledger ledger) {
        this(ledger, Optional::empty);
    }

    /// @param latestDay the latest that can have results; matches that contradict others by the rules of `check` are
    /// refused then, and nothing is where it is none
    public Intake(Ledger ledger, Supplier<Optional<LocalDate>> latestDay) {
        this.ledger = ledger;
        this.latestDay = latestDay;
    }

    /// @param source asked once; its matches are taken as they come
    public Taken take(NewRun run, Telling source) {
        return taken(ledger.write(run, entry(run, source)));
    }

    /// Tells what taking it would change, and changes nothing.
    public Taken rehearse(NewRun run, Telling source) {
        return taken(ledger.rehearse(run, entry(run, source)));
    }

    private static Taken taken(Ledger.Outcome<TakenParts> outcome) {
        return outcome.entered().with(outcome.written());
    }

    private Ledger.Entry<TakenParts> entry(NewRun run, Telling source) {
        return new Ledger.Entry<>() {
            @Override
            public Optional<LocalDate> sieved() {
                return latestDay.get();
            }

            @Override
            public TakenParts write(Connection connection, int id, Fold fold) throws SQLException {
                var sql = DSL.using(connection, SQLDialect.POSTGRES);
                sql.execute(
                        "CREATE TEMP TABLE this_run ON COMMIT DROP AS SELECT ?::integer AS id, ?::text AS source",
                        id,
                        run.source());
                new ToldRows(connection).write(source);
                for (var script : List.of(Script.TAKE, Script.NAMES, Script.REPORT)) {
                    script.run(connection);
                }
                fold.touch("SELECT competition, season, home, away FROM match_report WHERE run_id = ?", id);
                return TakenParts.NONE;
            }

            @Override
            public TakenParts afterwards(Connection connection, int id, TakenParts none) {
                return TakenParts.counted(DSL.using(connection, SQLDialect.POSTGRES), id);
            }

            @Override
            public boolean says(DSLContext sql, int id) {
                return sql.fetchOptional(NEW, id).isPresent();
            }
        };
    }
}
