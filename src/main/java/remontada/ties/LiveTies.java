package remontada.ties;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import remontada.live.LiveQueries;
import remontada.platform.AsOf;
import remontada.platform.Words;

/// Finds which of a page's ties are being played.
public final class LiveTies {
    private final LiveQueries queries;
    private final Words words;

    public LiveTies(LiveQueries queries, Words words) {
        this.queries = queries;
        this.words = words;
    }

    /// Those among some ties that play on the site's own day: none on a page of another day, and none where scores are
    /// hidden.
    public LiveNow among(Collection<TieSummary> ties, AsOf asOf) {
        var due = ties.stream()
                .filter(tie -> isDue(tie, asOf.day()))
                .collect(toMap(TieSummary::id, Function.identity(), (same, _) -> same));
        if (due.isEmpty() || asOf.chosen() || asOf.carries()) {
            return LiveNow.none();
        }
        var today = queries.matches(asOf.day());
        var playing = new TreeMap<Integer, LiveTie>();
        for (var match : today) {
            var tie = due.get(match.tieId());
            if (tie != null && !match.over()) {
                playing.put(match.tieId(), new LiveTie(tie, match, words));
            }
        }
        return new LiveNow(today, playing);
    }

    /// A match may go on after midnight.
    private static boolean isDue(TieSummary tie, LocalDate day) {
        return tie.nextOn()
                .filter(on -> !on.isAfter(day) && !on.isBefore(day.minusDays(1)))
                .isPresent();
    }
}
