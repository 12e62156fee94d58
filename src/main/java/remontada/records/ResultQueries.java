package remontada.records;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import remontada.comebacks.Scope;
import remontada.platform.Kept;
import remontada.records.Results.Result;
import remontada.statements.HistoryQueries;

/// Keeps the results of the European competitions in memory until a fact changes, once somebody asks.
final class ResultQueries {
    /// So many are read at once, lest a long history take longer than a statement may.
    private static final int YEARS = 200;

    private final DSLContext sql;
    private final Kept<Map<Kind, Results>> kept;

    ResultQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.kept = new Kept<>(history::edition, this::read);
    }

    /// @param oneOpponent whether a club's results against each opponent are apart
    private record Kind(int competition, Scope scope, boolean oneOpponent) {}

    /// The results of a competition, oldest first, club by club.
    ///
    /// @param oneOpponent whether a club's results against each opponent are apart
    Results of(int competition, Scope scope, boolean oneOpponent) {
        return kept.now().getOrDefault(new Kind(competition, scope, oneOpponent), Results.of(List.of(), oneOpponent));
    }

    private Map<Kind, Results> read() {
        var byCompetition = new HashMap<Integer, List<Result>>();
        var extent = sql.select(min(MATCH.PLAYED_ON), max(MATCH.PLAYED_ON))
                .from(MATCH)
                .fetchSingle();
        if (extent.value1() != null) {
            for (var from = extent.value1(); !from.isAfter(extent.value2()); from = from.plusYears(YEARS)) {
                read(from, from.plusYears(YEARS), byCompetition);
            }
        }
        var every = new HashMap<Kind, Results>();
        byCompetition.forEach((competition, results) -> {
            for (var scope : Scope.values()) {
                var some =
                        results.stream().filter(result -> isIn(scope, result)).toList();
                every.put(new Kind(competition, scope, false), Results.of(some, false));
                every.put(new Kind(competition, scope, true), Results.of(some, true));
            }
        });
        return every;
    }

    /// The knock-out stage has its groups with it.
    private static boolean isIn(Scope scope, Result result) {
        return scope == Scope.ALL || (scope == Scope.QUALIFYING) == result.qualifying();
    }

    private void read(LocalDate from, LocalDate before, Map<Integer, List<Result>> results) {
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
                .forEach(match -> results.computeIfAbsent(match.value1().intValue(), _ -> new ArrayList<>())
                        .add(new Result(
                                match.value2(),
                                match.value3(),
                                Math.toIntExact(match.value4().toEpochDay()),
                                match.value5(),
                                match.value6(),
                                match.value7())));
    }
}
