package remontada.home;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import remontada.comebacks.ComebackList;
import remontada.comebacks.ComebackQueries;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.TieFilter;
import remontada.leagues.KnownResultsQueries;
import remontada.nights.NightRemarks;
import remontada.nights.NightRemarks.Remarked;
import remontada.platform.AsOf;
import remontada.statements.HistoryQueries;
import remontada.ties.Era;
import remontada.ties.LiveTies;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.PrecedentQueries;
import remontada.ties.TieLists;
import remontada.ties.TieQueries;
import remontada.ties.TieSummary;

/// Finds what the first page tells.
final class HomeFinder {
    private static final int GREATEST = 8;
    private static final int LATEST = 4;
    private static final int REMARKS = 3;

    private final HomeQueries queries;
    private final ComebackQueries comebacks;
    private final TieLists lists;
    private final PrecedentQueries precedents;
    private final TieQueries ties;
    private final KnownResultsQueries results;
    private final LiveTies live;
    private final NightRemarks remarks;

    HomeFinder(
            DSLContext sql, HistoryQueries history, PrecedentQueries precedents, LiveTies live, NightRemarks remarks) {
        this.queries = new HomeQueries(sql, history);
        this.comebacks = new ComebackQueries(sql, history);
        this.lists = new TieLists(sql);
        this.precedents = precedents;
        this.ties = new TieQueries(sql);
        this.results = new KnownResultsQueries(sql);
        this.live = live;
        this.remarks = remarks;
    }

    HomeFacts find(AsOf asOf) {
        var day = asOf.day();
        var undecided = queries.undecided(day);
        var shown = undecided.stream()
                .filter(tie -> tie.competition().slug().equals(HomeQueries.COMPETITION_SHOWN))
                .toList();
        var round = Round.next(day, shown);
        var known = results.seenFrom(day);
        var last = lastRound(queries.decidedLast(day, known.until().orElse(day)));
        var counts = precedents.counts(day);
        var era = era(counts);
        var playing = live.among(undecided, asOf);
        return new HomeFacts(
                asOf,
                undecided,
                shown,
                round,
                known,
                last,
                latest(day, era, last),
                greatest(day, era),
                era,
                counts,
                remarks(round, asOf),
                new Outlook(
                        day,
                        counts,
                        lists.kickOffs(undecided, day),
                        lists.forecasts(shown, day, playing.inPlay()),
                        lists.putOff(shown, day),
                        playing));
    }

    private static List<TieSummary> lastRound(List<TieSummary> decided) {
        return decided.stream()
                .filter(tie -> tie.stage().id() == decided.getFirst().stage().id())
                .toList();
    }

    private List<TieSummary> latest(LocalDate day, Era era, List<TieSummary> last) {
        return queries.latestComebacks(day, era, LATEST + last.size()).stream()
                .filter(tie -> !last.contains(tie))
                .limit(LATEST)
                .toList();
    }

    private List<TieSummary> greatest(LocalDate day, Era era) {
        return comebacks.rows(ComebackList.of(TieFilter.usual().in(era)), day, 0, GREATEST).stream()
                .map(ComebackRow::tie)
                .toList();
    }

    private List<Remarked> remarks(Round round, AsOf asOf) {
        return round.isEmpty()
                ? List.of()
                : remarks.on(round.ties(), ties.details(round.ties(), asOf.day()), asOf).stream()
                        .limit(REMARKS)
                        .toList();
    }

    /// The one whose comebacks are told: the Champions League's as soon as it had one.
    private static Era era(PrecedentCounts counts) {
        return counts.ofKnockout(HomeQueries.COMPETITION_SHOWN, Era.CHAMPIONS_LEAGUE)
                                .comebacks()
                        > 0
                ? Era.CHAMPIONS_LEAGUE
                : Era.EUROPEAN_CUP;
    }
}
