package remontada.statements;

import static org.jooq.impl.DSL.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.POINTS_DEDUCTION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;
import remontada.platform.Statement;

/// What is said on a day does not depend on what happened later: the same words come from a database that knows nothing
/// of it.
class HindsightTest {
    private static final int TIES = 24;

    private final DSLContext sql = TestSite.running().sql();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1956-03-01",
                "1963-03-05",
                "1969-02-25",
                "1976-03-16",
                "1985-04-23",
                "1993-09-28",
                "2001-08-07",
                "2010-02-24",
                "2018-02-13",
                "2023-03-14"
            })
    void aDaySaysTheSameWithAndWithoutWhatCameLater(String on) {
        var day = LocalDate.parse(on);
        var withHindsight = said(sql, day);
        var without = new HashMap<String, List<Statement>>();
        try {
            sql.transaction((Configuration transaction) -> {
                forget(transaction.dsl(), day);
                without.putAll(said(transaction.dsl(), day));
                throw new Forgotten();
            });
        } catch (Forgotten rolledBack) {
            assertEquals(withHindsight, without);
        }
    }

    private static final class Forgotten extends RuntimeException {}

    /// The ties nearest to a decision on that day.
    private static Map<String, List<Statement>> said(DSLContext sql, LocalDate day) {
        var record = new Record(sql);
        var said = new HashMap<String, List<Statement>>();
        record.ties(day).stream()
                .filter(tie -> !tie.isDecided())
                .limit(TIES)
                .forEach(tie -> said.put(tie.path(), record.statements(record.facts(tie, day))));
        return said;
    }

    private static void forget(DSLContext sql, LocalDate day) {
        var later = MATCH.PLAYED_ON.gt(day).and(MATCH.HOME_GOALS.isNotNull().or(MATCH.STATUS.eq("walkover")));
        sql.deleteFrom(GOAL)
                .where(GOAL.MATCH_ID.in(select(MATCH.ID).from(MATCH).where(later)))
                .execute();
        sql.deleteFrom(POINTS_DEDUCTION)
                .where(POINTS_DEDUCTION.IMPOSED_ON.gt(day))
                .execute();
        sql.update(MATCH)
                .set(MATCH.STATUS, "scheduled")
                .setNull(MATCH.HOME_GOALS)
                .setNull(MATCH.AWAY_GOALS)
                .setNull(MATCH.HOME_HALF_TIME)
                .setNull(MATCH.AWAY_HALF_TIME)
                .setNull(MATCH.HOME_EXTRA_TIME)
                .setNull(MATCH.AWAY_EXTRA_TIME)
                .setNull(MATCH.HOME_PENALTIES)
                .setNull(MATCH.AWAY_PENALTIES)
                .setNull(MATCH.HOME_ON_PITCH)
                .setNull(MATCH.AWAY_ON_PITCH)
                .where(later)
                .execute();
        sql.execute("REFRESH MATERIALIZED VIEW tie_record");
    }
}
