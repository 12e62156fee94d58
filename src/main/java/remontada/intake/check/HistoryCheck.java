package remontada.intake.check;

import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Proves the history consistent: every [Check] as a query, and how each tie went worked out a second time
/// ([OutcomesAgree]).
///
/// What is known to be out of the ordinary is data, `known_exception.csv`; an exception that no longer applies is a
/// finding too.
public final class HistoryCheck {
    private final DSLContext sql;
    private final LocalDate today;

    /// @param today the latest day that can have results
    public HistoryCheck(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /// Everything that cannot be, exceptions left out.
    public List<Finding> findings() {
        var unused = new HashSet<>(KnownException.read());
        var findings = new ArrayList<>(findings(Scope.ALL, unused::remove));
        unused.forEach(exception -> findings.add(exception.asFinding()));
        return List.copyOf(findings);
    }

    /// What cannot be in a part of the history, exceptions left out.
    public List<Finding> findings(Scope scope) {
        return findings(scope, excused -> {});
    }

    private List<Finding> findings(Scope scope, Consumer<KnownException> excused) {
        return unexcused(
                Stream.concat(
                        Check.ALL.stream().flatMap(check -> check.run(sql, today, scope).stream()),
                        OutcomesAgree.differing(sql, scope)),
                excused);
    }

    private static List<Finding> unexcused(Stream<Finding> found, Consumer<KnownException> excused) {
        var exceptions = KnownException.read();
        var findings = new ArrayList<Finding>();
        found.forEach(finding -> exceptions.stream()
                .filter(exception -> exception.excuses(finding))
                .findFirst()
                .ifPresentOrElse(excused, () -> findings.add(finding)));
        return findings;
    }

    /// Where what is told contradicts itself in a part of the history, exceptions left out: nothing that is still to
    /// come can make it right.
    public List<Finding> contradictions(Scope scope) {
        return unexcused(
                Check.ALL.stream()
                        .filter(Check::isContradiction)
                        .flatMap(check -> check.run(sql, today, scope).stream()),
                excused -> {});
    }

    /// What was looked at, in one line.
    public String extent() {
        return "%,d ties, %,d matches, %,d clubs, %d checks"
                .formatted(sql.fetchCount(TIE), sql.fetchCount(MATCH), sql.fetchCount(CLUB), Check.ALL.size() + 1);
    }
}
