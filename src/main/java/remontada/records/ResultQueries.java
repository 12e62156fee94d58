package remontada.records;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import remontada.platform.Kept;
import remontada.records.Results.Builder;
import remontada.statements.HistoryQueries;

/// Keeps the results of the European competitions in memory until a fact changes, once somebody asks.
final class ResultQueries {
    /// So many are read at once, lest a long history be in memory twice or take longer than a statement may.
    private static final int YEARS = 200;

    private final DSLContext sql;
    private final Kept<Map<Integer, Every>> kept;

    ResultQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.kept = new Kept<>(history::edition, this::read);
    }

    /// The results of a competition in both orders.
    record Every(Results byClub, Results byOpponent) {
        private static final Every NONE = of(new Builder());

        static Every of(Builder builder) {
            var results = builder.build();
            return new Every(results, results.byOpponent());
        }
    }

    Every of(int competition) {
        return kept.now().getOrDefault(competition, Every.NONE);
    }

    private Map<Integer, Every> read() {
        var results = new HashMap<Integer, Builder>();
        var extent = sql.select(min(MATCH.PLAYED_ON), max(MATCH.PLAYED_ON)).from(MATCH).fetchSingle();
        if (extent.value1() != null) {
            for (var from = extent.value1(); !from.isAfter(extent.value2()); from = from.plusYears(YEARS)) {
                read(from, from.plusYears(YEARS), results);
            }
        }
        var every = new HashMap<Integer, Every>();
        results.forEach((competition, builder) -> every.put(competition, Every.of(builder)));
        return every;
    }

    private void read(LocalDate from, LocalDate before, Map<Integer, Builder> results) {
        sql.select(
                        CLUB_MATCH.COMPETITION_ID,
                        CLUB_MATCH.CLUB_ID,
                        CLUB_MATCH.OPPONENT_ID,
                        CLUB_MATCH.PLAYED_ON,
                        CLUB_MATCH.SEASON_ID,
                        STAGE.KIND.eq("qualifying"),
                        CLUB_MATCH.GOALS_FOR.minus(CLUB_MATCH.GOALS_AGAINST))
                .from(CLUB_MATCH)
                .join(STAGE)
                .on(STAGE.ID.eq(CLUB_MATCH.STAGE_ID))
                .where(CLUB_MATCH.WAS_PLAYED.isTrue(), CLUB_MATCH.PLAYED_ON.ge(from), CLUB_MATCH.PLAYED_ON.lt(before))
                .orderBy(CLUB_MATCH.PLAYED_ON, CLUB_MATCH.MATCH_ID)
                .forEach(match -> results.computeIfAbsent(match.value1().intValue(), _ -> new Builder())
                        .add(
                                match.value2(),
                                match.value3(),
                                Math.toIntExact(match.value4().toEpochDay()),
                                match.value5(),
                                match.value6(),
                                match.value7()));
    }
}
