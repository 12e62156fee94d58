package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How far an operator lets a source be believed in one thing; all that it told is folded anew.
///
/// @param field one of [#FIELDS]
/// @param rank 0 to 99; null as in general
public record SourceRank(
        String source, String field, @Nullable Integer rank) implements Ledger.Entry<Integer> {
    /// What a source may be believed in more or less than in general.
    public static final List<String> FIELDS =
            List.of("result", "half-time", "goals", "day", "kick-off", "ground", "round");

    static final String REPORTS = "SELECT report.competition, report.season, report.home, report.away"
            + " FROM match_report AS report JOIN intake_run AS run ON run.id = report.run_id";

    private static final int MOST = 99;

    public SourceRank {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException(
                    "A rank is for one of " + String.join(", ", FIELDS) + ", not for '" + field + "'");
        }
        if (rank != null && (rank < 0 || rank > MOST)) {
            throw new IllegalArgumentException("A source's rank is 0 to " + MOST + ", not " + rank);
        }
    }

    @Override
    public Integer write(Connection connection, int run, Fold fold) throws SQLException {
        var written = DSL.using(connection, SQLDialect.POSTGRES)
                .execute(
                        "INSERT INTO source_rank (run_id, source, field, rank) VALUES (?, ?, ?, ?)",
                        run,
                        source,
                        field,
                        rank);
        fold.touch(REPORTS + " WHERE run.source = ?", source);
        return written;
    }
}
