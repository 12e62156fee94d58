package remontada.home;

import java.util.List;
import remontada.leagues.KnownResults;
import remontada.nights.NightRemarks.Remarked;
import remontada.platform.AsOf;
import remontada.ties.Era;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.TieSummary;

/// What the first page is made of.
///
/// @param undecided ties of every European competition
/// @param shown those of the competition that the page is about
/// @param round what of these is played next
/// @param known how far results are known
/// @param last the ties of the last round
/// @param latest comebacks before that round
/// @param greatest comebacks from the furthest behind
/// @param era whose comebacks are told
/// @param counts how often ties turned round
/// @param remarked the best of what the record says of the ties to come
record HomeFacts(
        AsOf asOf,
        List<TieSummary> undecided,
        List<TieSummary> shown,
        Round round,
        KnownResults known,
        List<TieSummary> last,
        List<TieSummary> latest,
        List<TieSummary> greatest,
        Era era,
        PrecedentCounts counts,
        List<Remarked> remarked,
        Outlook outlook) {

    /// Whether the last round had comebacks, which are not told again among the latest.
    boolean comebacksInLastRound() {
        return last.stream()
                .anyMatch(tie -> tie.ending() != null && tie.ending().comeback());
    }

    /// Those whose last match has no result here.
    List<TieSummary> overdue() {
        return shown.stream().filter(tie -> tie.isOverdue(asOf.day())).toList();
    }

    /// Those whose next match was put off, or whose day was never told.
    List<TieSummary> onNoDay() {
        return shown.stream().filter(TieSummary::isOnNoDay).toList();
    }
}
