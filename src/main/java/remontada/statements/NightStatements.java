package remontada.statements;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.nights.NightRemarks;
import remontada.platform.AsOf;
import remontada.platform.Statement;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;

/// What the record says of a night: the best of what it says of each tie, form and league places left aside.
public final class NightStatements implements NightRemarks {
    /// More than these nobody reads.
    public static final int MOST = 6;

    private static final int OF_A_TIE = 2;

    private final HistoryQueries history;
    private final Statements statements;

    public NightStatements(HistoryQueries history, Statements statements) {
        this.history = history;
        this.statements = statements;
    }

    @Override
    public List<Remarked> on(Collection<TieSummary> ties, Map<Integer, TieDetails> details, AsOf asOf) {
        if (ties.isEmpty()) {
            return List.of();
        }
        var past = history.current();
        var said = new HashSet<String>();
        return ties.stream()
                .flatMap(tie -> of(tie, requireNonNull(details.get(tie.id())), past, asOf))
                .sorted(Comparator.comparingInt(
                                (Remarked remarked) -> remarked.statement().weight())
                        .reversed())
                .filter(remarked -> said.add(said(remarked.statement())))
                .limit(MOST)
                .toList();
    }

    /// Two ties alike have the same said of them, but for who is meant: once will do.
    private static String said(Statement statement) {
        return statement.id() + " " + statement.count() + " " + statement.total();
    }

    private Stream<Remarked> of(TieSummary tie, TieDetails details, History past, AsOf asOf) {
        var facts = new Facts(tie, details, asOf.day(), past, Map.of(), Map.of());
        var listsOn = tie.isDecided() || asOf.chosen() ? Optional.of(facts.day()) : Optional.<LocalDate>empty();
        var best = statements.ranked(Kinds.OF_TIES, facts).limit(OF_A_TIE);
        return best.flatMap(claim -> statements.say(Stream.of(claim), listsOn, Statements.day(asOf)).stream())
                .map(statement -> new Remarked(tie, statement));
    }
}
