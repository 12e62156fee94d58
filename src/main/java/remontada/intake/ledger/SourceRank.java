package remontada.intake.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How far an operator lets a source be believed in one thing; all that it told is folded anew.
///
/// @param field one of [#FIELDS]
/// @param rank 0 to 99; null as in general
public record SourceRank(
        String source, String field, @Nullable Integer rank) implements Ledger.Entry<String> {
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

    /// @return what it changes, for the operator
    /// @throws IllegalArgumentException for a source that nothing was ever heard of
    @Override
    public String write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        requireThatItIsKnown(sql);
        var before = believed(sql);
        sql.execute(
                "INSERT INTO source_rank (run_id, source, field, rank) VALUES (?, ?, ?, ?)", run, source, field, rank);
        fold.touch(REPORTS + " WHERE run.source = ?", source);
        return becomes(before, sql);
    }

    @Override
    public List<String> others(String told) {
        return List.of(told);
    }

    /// How far the source is believed in the thing as the database is now.
    String believed(DSLContext sql) {
        return sql.fetchSingle("""
            SELECT coalesce((SELECT rank::text FROM standing_rank WHERE source = ? AND field = ? AND rank IS NOT NULL),
                            (SELECT format('as in general (%s)', rank) FROM intake_run
                             WHERE source = ? AND kind <> 'undo' AND undone_by IS NULL ORDER BY id DESC LIMIT 1),
                            'as in general')
            """, source, field, source).get(0, String.class);
    }

    /// @param before how far it was believed
    String becomes(String before, DSLContext sql) {
        return "rank      %s is believed in %s: %s, before %s".formatted(source, field, believed(sql), before);
    }

    private void requireThatItIsKnown(DSLContext sql) {
        var known = sql.fetch(
                        "SELECT source FROM intake_run WHERE kind <> 'undo' UNION SELECT name FROM web_source ORDER BY"
                                + " 1")
                .getValues(0, String.class);
        if (!known.contains(source)) {
            throw new IllegalArgumentException(
                    "Nothing was ever heard of a source " + source + "; known are " + String.join(", ", known));
        }
    }
}
