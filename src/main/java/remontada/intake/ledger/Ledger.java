package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Writes runs into the ledger, each in one transaction with all that follows from it: killed at any moment, the
/// database is as before or as after.
public final class Ledger {
    private final DataSource database;

    /// @param database connections without a time limit
    public Ledger(DataSource database) {
        this.database = database;
    }

    /// What a run does between its beginning and the fold.
    @FunctionalInterface
    public interface Entry<T> {
        /// Adds the reports of a run and touches the pairs they are about.
        T write(Connection connection, int run, Fold fold) throws SQLException;

        /// How it is checked before it is written; not at all where it can make nothing that cannot be.
        default Optional<Checking> checking() {
            return Optional.empty();
        }

        /// The latest day that can have results, where matches that contradict others are refused one by one.
        default Optional<LocalDate> sieved() {
            return Optional.empty();
        }

        /// Whether the run says anything that was not said before; otherwise it is none, and nothing is written.
        default boolean says(DSLContext sql, int run) {
            return true;
        }

        /// What it changes besides matches and news, a line each.
        ///
        /// @param entered what it answered
        default List<String> others(T entered) {
            return List.of();
        }

        /// Reads what came of it, once the matches are folded.
        default T afterwards(Connection connection, int run, T entered) throws SQLException {
            return entered;
        }
    }

    /// What came of a run.
    ///
    /// @param entered what the entry answered
    public record Outcome<T>(T entered, Written written) {}

    /// Writes a run.
    ///
    /// @throws CannotBe when it is checked, refuses what cannot be, and would make it
    public <T> Outcome<T> write(NewRun run, Entry<T> entry) {
        return inTurn(run, entry, true, null);
    }

    /// Writes a run if it changes what its rehearsal showed: whoever said yes to that, said yes to nothing else.
    ///
    /// @throws Overtaken when another run was written meanwhile, by which it would change something else
    /// @throws CannotBe when it is checked, refuses what cannot be, and would make it
    public <T> Outcome<T> write(NewRun run, Entry<T> entry, Written shown) {
        return inTurn(run, entry, true, shown);
    }

    /// Tells what a run would change, and changes nothing.
    ///
    /// @throws CannotBe as writing it would
    public <T> Outcome<T> rehearse(NewRun run, Entry<T> entry) {
        return inTurn(run, entry, false, null);
    }

    /// Takes a run back without looking at what that makes.
    public Written undo(int id, boolean forReal) {
        return undo(new TakingBack(id, null), forReal);
    }

    /// Takes a run back: its reports no longer count. An undo can be taken back as well.
    ///
    /// @throws IllegalArgumentException when there is no such run to take back
    /// @throws CannotBe when what is left can't be, and that is refused
    public Written undo(int id, Checking checking, boolean forReal) {
        return undo(new TakingBack(id, checking), forReal);
    }

    private Written undo(TakingBack takingBack, boolean forReal) {
        int id = takingBack.taken();
        var run = runs().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no run " + id + "; list them with: runs"));
        if (run.undoneBy() != null) {
            throw new IllegalArgumentException("Run " + id + " was taken back already, by run " + run.undoneBy());
        }
        if (run.kind().equals("edition")) {
            throw new IllegalArgumentException("The shipped edition can't be taken back");
        }
        return inTurn(NewRun.undo(run), takingBack, forReal, null).written();
    }

    /// All runs, the latest first.
    public List<Run> runs() {
        return DSL.using(database, SQLDialect.POSTGRES)
                .fetch("""
                    SELECT run.id, run.kind, run.source, run.rank, run.what, run.who, run.started_at,
                           (SELECT count(*) FROM match_report WHERE match_report.run_id = run.id)
                               + (SELECT count(*) FROM news_report WHERE news_report.run_id = run.id), run.undone_by
                    FROM intake_run AS run
                    ORDER BY run.id DESC
                    """)
                .map(row -> new Run(
                        row.get(0, int.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, int.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, java.time.OffsetDateTime.class),
                        row.get(7, long.class),
                        row.get(8, Integer.class)));
    }

    /// How far each source is believed, in general and where it differs, a line each.
    public List<String> ranks() {
        return DSL.using(database, SQLDialect.POSTGRES).fetch("""
            SELECT format('%s  rank %s', rpad(latest.source, 20), lpad(latest.rank::text, 3))
                   || coalesce(string_agg(', ' || told.field || ' ' || told.rank, '' ORDER BY told.field), '')
            FROM (SELECT DISTINCT ON (source) source, rank FROM intake_run WHERE kind <> 'undo' AND undone_by IS NULL
                  ORDER BY source, id DESC) AS latest
            LEFT JOIN standing_rank AS told ON told.source = latest.source
            GROUP BY latest.source, latest.rank
            ORDER BY latest.rank DESC, latest.source
            """).map(row -> row.get(0, String.class));
    }

    private <T> Outcome<T> inTurn(NewRun run, Entry<T> entry, boolean forReal, @Nullable Written shown) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var fold = new Fold(connection);
            fold.takeTurn();
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            var id = begin(sql, run, forReal);
            var entered = entry.write(connection, id, fold);
            var check = entry.checking().map(checking -> new Contradictions(sql, checking));
            var sieve = entry.sieved().map(today -> new Sieve(connection, id, today));
            if (sieve.isPresent()) {
                sieve.get().fold(fold);
            } else {
                fold.fold();
            }
            var changed = fold.changed();
            var changes = new Changes(sql).first();
            var news = NewsChange.all(sql);
            entered = entry.afterwards(connection, id, entered);
            if (sieve.isEmpty() && (forReal || check.isPresent())) {
                fold.derive();
            }
            var cannotBe = check.map(Contradictions::made).orElse(List.of());
            var says = entry.says(sql, id);
            var written =
                    new Written(says ? id : Written.NO_RUN, changed, changes, news, entry.others(entered), cannotBe);
            if (shown != null && !written.changesTheSameAs(shown)) {
                connection.rollback();
                throw new Overtaken(written);
            }
            if (forReal && says) {
                sql.execute("UPDATE intake_run SET ended_at = clock_timestamp() WHERE id = ?", id);
                connection.commit();
            } else {
                connection.rollback();
            }
            return new Outcome<>(entered, written);
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing was written: the database refused it", e);
        }
    }

    /// A rehearsal takes a number of its own, which goes with it, so that the runs that are written count on.
    private static int begin(DSLContext sql, NewRun run, boolean forReal) {
        return sql.fetchSingle(
                        (forReal
                                        ? "INSERT INTO intake_run (kind, source, rank, what, who, undoes) VALUES ("
                                        : "INSERT INTO intake_run (id, kind, source, rank, what, who, undoes)"
                                                + " OVERRIDING SYSTEM VALUE VALUES"
                                                + " ((SELECT coalesce(max(id), 0) + 1 FROM intake_run), ")
                                + "?, ?, ?, ?, ?, ?) RETURNING id",
                        run.kind().slug(),
                        run.source(),
                        run.rank(),
                        run.what(),
                        System.getProperty("user.name", "unknown"),
                        run.undoes())
                .get(0, int.class);
    }
}
