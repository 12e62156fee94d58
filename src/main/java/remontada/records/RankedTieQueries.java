package remontada.records;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static remontada.schema.Tables.DECIDING_GOAL;
import static remontada.schema.Tables.TABLE_VERSION;
import static remontada.schema.Tables.TIE_CHANCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import remontada.football.Side;
import remontada.platform.Kept;
import remontada.records.RankedTies.Late;
import remontada.records.RankedTies.Ranked;
import remontada.records.RankedTies.Shot;
import remontada.statements.DecidedTie;
import remontada.statements.HistoryQueries;

/// Keeps the orders of ties in memory until a fact or a chance changes.
final class RankedTieQueries {
    private static final short FULL_TIME = 90;
    private static final Comparator<Ranked> BY_ID =
            comparingInt(ranked -> ranked.tie().id());
    private static final Comparator<Late> LATEST = comparingInt(Late::minute)
            .thenComparing(Late::stoppage, nullsFirst(naturalOrder()))
            .thenComparing(late -> late.tie().decidedOn())
            .reversed()
            .thenComparing(BY_ID);
    private static final Comparator<Shot> LONGEST =
            comparingDouble(Shot::chance).thenComparing(BY_ID);

    private final DSLContext sql;
    private final HistoryQueries history;
    private final Kept<RankedTies> kept;

    RankedTieQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.history = history;
        this.kept = new Kept<>(() -> List.of(history.edition(), versionOfChances()), this::read);
    }

    RankedTies now() {
        return kept.now();
    }

    private long versionOfChances() {
        return sql.select(TABLE_VERSION.VERSION)
                .from(TABLE_VERSION)
                .where(TABLE_VERSION.NAME.eq(TIE_CHANCE.getName()))
                .fetchSingle(TABLE_VERSION.VERSION);
    }

    private RankedTies read() {
        var ties = history.current().everyTie().stream()
                .filter(tie -> tie.playedOut() && tie.hadTwoLegs())
                .collect(toMap(DecidedTie::id, identity()));
        var late = late(ties);
        var unlikeliest = new ArrayList<Shot>();
        var upsets = new ArrayList<Shot>();
        sql.select(TIE_CHANCE.TIE_ID, TIE_CHANCE.BEFORE_TIE, TIE_CHANCE.LOW, TIE_CHANCE.LOW_MINUTE)
                .from(TIE_CHANCE)
                .forEach(row -> {
                    var tie = ties.get(row.value1());
                    if (tie != null) {
                        var host = row.value2();
                        upsets.add(new Shot(tie, tie.winningSide() == Side.HOST ? host : 1.0 - host, null));
                        if (row.value3() != null) {
                            unlikeliest.add(new Shot(tie, row.value3(), row.value4()));
                        }
                    }
                });
        return new RankedTies(
                late.stream().filter(goal -> goal.minute() <= FULL_TIME).toList(),
                late.stream().filter(goal -> goal.minute() > FULL_TIME).toList(),
                unlikeliest.stream().sorted(LONGEST).toList(),
                upsets.stream().sorted(LONGEST).toList());
    }

    private List<Late> late(Map<Integer, DecidedTie> ties) {
        var goal = DECIDING_GOAL;
        var late = new ArrayList<Late>();
        sql.select(goal.TIE_ID, goal.BY_HOST, goal.MINUTE, goal.STOPPAGE, goal.SCORER)
                .from(goal)
                .where(goal.LEG.eq((short) 2))
                .forEach(row -> {
                    var tie = ties.get(row.value1());
                    if (tie != null) {
                        var side = row.value2() ? Side.HOST : Side.VISITOR;
                        late.add(new Late(tie, side, row.value3(), row.value4(), row.value5()));
                    }
                });
        return late.stream().sorted(LATEST).toList();
    }
}
