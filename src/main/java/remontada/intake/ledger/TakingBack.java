package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Takes a run back; one that was itself an undo gives back what that had taken.
///
/// @param taken the run
/// @param check null where it isn't checked
record TakingBack(int taken, @Nullable Checking check) implements Ledger.Entry<TakingBack.Back> {
    @Override
    public Optional<Checking> checking() {
        return Optional.ofNullable(check);
    }

    /// What came of it.
    ///
    /// @param noLonger the runs that no longer count; none when an undo was taken back
    /// @param told what it changes besides matches and news, a line each
    record Back(List<Integer> noLonger, List<String> told) {}

    @Override
    public Back write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        var again = sql.fetch("SELECT id FROM intake_run WHERE undone_by = ?", taken)
                .getValues(0, Integer.class);
        var runs = again.isEmpty() ? List.of(taken) : again;
        var told = new ArrayList<String>();
        for (var one : runs) {
            told.add((again.isEmpty() ? "takes back run " : "gives back run ")
                    + sql.fetchSingle("SELECT id || ', ' || what FROM intake_run WHERE id = ?", one)
                            .get(0));
        }
        var ranks = believed(sql, runs);
        sql.execute("UPDATE intake_run SET undone_by = ? WHERE id = ?", run, taken);
        sql.execute("UPDATE intake_run SET undone_by = NULL WHERE undone_by = ?", taken);
        var clubs = new ClubChanges(sql);
        for (var one : runs) {
            fold.touch("SELECT competition, season, home, away FROM match_report WHERE run_id = ?", one);
            fold.touch(
                    SourceRank.REPORTS + " WHERE run.source IN (SELECT source FROM source_rank WHERE run_id = ?)", one);
            told.addAll(again.isEmpty() ? clubs.takeBack(one, fold) : clubs.makeAgain(one, fold));
        }
        ranks.forEach((rank, before) -> told.add(rank.becomes(before, sql)));
        return new Back(again.isEmpty() ? runs : List.of(), told);
    }

    @Override
    public List<String> others(Back back) {
        return back.told();
    }

    /// The ranks that some runs gave, with how far each source is believed now.
    private static Map<SourceRank, String> believed(DSLContext sql, List<Integer> runs) {
        var ranks = new LinkedHashMap<SourceRank, String>();
        sql.fetch("SELECT source, field FROM source_rank WHERE run_id = ANY(?) ORDER BY run_id", (Object)
                        runs.toArray(Integer[]::new))
                .forEach(row -> {
                    var rank = new SourceRank(row.get(0, String.class), row.get(1, String.class), null);
                    ranks.put(rank, rank.believed(sql));
                });
        return ranks;
    }

    @Override
    public Back afterwards(Connection connection, int run, Back back) {
        back.noLonger().forEach(new ClubChanges(DSL.using(connection, SQLDialect.POSTGRES))::removeForgotten);
        return back;
    }
}
