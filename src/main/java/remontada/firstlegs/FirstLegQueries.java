package remontada.firstlegs;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jooq.DSLContext;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.PastTies;
import remontada.comebacks.TieFilter;
import remontada.firstlegs.FirstLeg.Score;
import remontada.platform.Foremost;
import remontada.platform.InOrder;
import remontada.statements.DecidedTie;
import remontada.statements.HistoryQueries;
import remontada.ties.Goals;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Ties by what their first leg was like: counted and chosen in memory, and those shown read from the database.
public final class FirstLegQueries {
    private static final Comparator<DecidedTie> NEWEST_FIRST =
            comparing(DecidedTie::decidedOn).reversed().thenComparing(DecidedTie::id);

    private final DSLContext sql;
    private final HistoryQueries history;

    public FirstLegQueries(DSLContext sql, HistoryQueries history) {
        this.sql = sql;
        this.history = history;
    }

    /// Every score that a first leg has had, with how the ties ended.
    public List<ScoreCount> byScore(TieFilter filter, LocalDate day) {
        var counts = new HashMap<Goals, Count>();
        PastTies.byFirstLeg(filter, history.current(), day)
                .forEach(of -> counts.computeIfAbsent(of.score(), _ -> new Count())
                        .add(of.ties().size(), of.wonByVisitor()));
        return counts.entrySet().stream()
                .map(entry -> new ScoreCount(score(entry.getKey()), entry.getValue().ties, entry.getValue().hosts))
                .sorted(comparing(ScoreCount::score, comparingInt(Score::host).thenComparingInt(Score::visitor)))
                .toList();
    }

    /// The ties behind such a first leg, newest first: seen from the side behind, or from the winner if it was level.
    public List<ComebackRow> rows(FirstLeg firstLeg, TieFilter filter, LocalDate day, int offset, int limit) {
        var found = Foremost.of(
                PastTies.byFirstLeg(filter, history.current(), day)
                        .filter(of -> firstLeg.includes(score(of.score())))
                        .flatMap(of -> InOrder.last(of.ties(), DecidedTie::decidedOn, offset + limit).stream()),
                NEWEST_FIRST,
                offset,
                limit);
        var ties =
                new TiesAsOf(sql, day).byId(found.stream().map(DecidedTie::id).toList());
        return found.stream()
                .map(tie -> row(requireNonNull(ties.get(tie.id()))))
                .toList();
    }

    /// Of ties with one score in the first leg.
    private static final class Count {
        private int ties;
        private int hosts;

        void add(int more, int wonByVisitor) {
            ties += more;
            hosts += more - wonByVisitor;
        }
    }

    private static Score score(Goals first) {
        return new Score(first.host(), first.visitor());
    }

    private static ComebackRow row(TieSummary tie) {
        var behind = tie.behind();
        var ending = tie.ending();
        if (ending == null) {
            throw new IllegalStateException("Tie " + tie.id() + " is not over");
        }
        return behind == null
                ? new ComebackRow(tie, ending.winner(), 0, false)
                : new ComebackRow(tie, behind.side(), behind.goals(), ending.comeback());
    }
}
