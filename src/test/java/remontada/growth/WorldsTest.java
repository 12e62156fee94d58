package remontada.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.TIE;
import static remontada.schema.Tables.TIE_RECORD;

import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

/// Worlds are made in a transaction that never ends well, so the other tests do not see them.
class WorldsTest {
    private static final String PART = "liverpool-w1";

    private record Made(int matches, int tiesAsInTheRealOne, String player) {}

    @Test
    void everythingHappensOnceMoreToOtherClubs() throws SQLException {
        var sql = TestSite.running().sql();
        int matches = sql.fetchCount(MATCH);
        int ties = sql.fetchCount(TIE_RECORD, TIE_RECORD.WINNER.isNotNull());
        int last = sql.fetchSingle(DSL.select(DSL.max(TIE.ID)).from(TIE)).value1();
        var made = inAnotherWorld(1, world -> made(world, last));
        assertEquals(2 * matches, made.matches());
        assertEquals(ties, made.tiesAsInTheRealOne());
        assertNotEquals(
                made.player(), inAnotherWorld(2, world -> made(world, last)).player(), "Another seed, another cast");
    }

    private static Made made(DSLContext sql, int ties) {
        var real = TIE_RECORD.as("real");
        var again = TIE_RECORD.as("again");
        return new Made(
                sql.fetchCount(MATCH),
                sql.fetchCount(real.join(again)
                        .on(again.TIE_ID
                                .eq(real.TIE_ID.plus(ties))
                                .and(again.WINNER.eq(real.WINNER))
                                .and(again.METHOD.eq(real.METHOD))
                                .and(again.DECIDED_ON.gt(real.DECIDED_ON)))),
                sql.fetchSingle(CLUB, CLUB.SLUG.eq(PART)).get(CLUB.NAME));
    }

    private static <T> T inAnotherWorld(long seed, Function<DSLContext, T> question) throws SQLException {
        try (var connection = TestSite.running().unhurried().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Worlds.make(connection, 2, seed, made -> {});
                return question.apply(DSL.using(connection, SQLDialect.POSTGRES));
            } finally {
                connection.rollback();
            }
        }
    }
}
