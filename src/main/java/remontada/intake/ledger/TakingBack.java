package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Takes a run back; one that was itself an undo gives back what that had taken.
///
/// @param taken the run
/// @param check null where it isn't checked
record TakingBack(int taken, @Nullable Checking check) implements Ledger.Entry<List<Integer>> {
    @Override
    public Optional<Checking> checking() {
        return Optional.ofNullable(check);
    }

    /// @return the runs that no longer count; none when an undo was taken back
    @Override
    public List<Integer> write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        sql.execute("UPDATE intake_run SET undone_by = ? WHERE id = ?", run, taken);
        var again = sql.fetch("UPDATE intake_run SET undone_by = NULL WHERE undone_by = ? RETURNING id", taken)
                .getValues(0, Integer.class);
        var clubs = new ClubChanges(sql);
        for (var one : again.isEmpty() ? List.of(taken) : again) {
            fold.touch("SELECT competition, season, home, away FROM match_report WHERE run_id = ?", one);
            fold.touch(
                    SourceRank.REPORTS + " WHERE run.source IN (SELECT source FROM source_rank WHERE run_id = ?)", one);
            if (again.isEmpty()) {
                clubs.takeBack(one, fold);
            } else {
                clubs.makeAgain(one, fold);
            }
        }
        return again.isEmpty() ? List.of(taken) : List.of();
    }

    @Override
    public List<Integer> afterwards(Connection connection, int run, List<Integer> noLonger) {
        noLonger.forEach(new ClubChanges(DSL.using(connection, SQLDialect.POSTGRES))::removeForgotten);
        return noLonger;
    }
}
