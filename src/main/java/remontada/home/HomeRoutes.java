package remontada.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.chance.InPlay;
import remontada.comebacks.ComebackList;
import remontada.comebacks.ComebackQueries;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.TieFilter;
import remontada.leagues.KnownResults;
import remontada.leagues.KnownResultsQueries;
import remontada.live.LiveMatch;
import remontada.live.LiveNews;
import remontada.live.LiveQueries;
import remontada.live.LiveView;
import remontada.nights.NightRemarks;
import remontada.nights.NightRemarks.Remarked;
import remontada.nights.Told;
import remontada.nights.ToldData;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.statements.HistoryQueries;
import remontada.ties.Era;
import remontada.ties.LiveTie;
import remontada.ties.Outlook;
import remontada.ties.PrecedentCounts;
import remontada.ties.PrecedentQueries;
import remontada.ties.TieBands;
import remontada.ties.TieListed;
import remontada.ties.TieLists;
import remontada.ties.TieQueries;
import remontada.ties.TieSummary;

/// The first page: the next ties, else the last ones, and the comebacks to remember.
public final class HomeRoutes {
    private static final int GREATEST = 8;
    private static final int LATEST = 4;
    private static final int REMARKS = 3;

    private final HomeQueries queries;
    private final ComebackQueries comebacks;
    private final TieLists lists;
    private final PrecedentQueries precedents;
    private final TieQueries ties;
    private final KnownResultsQueries results;
    private final NightRemarks remarks;
    private final TieBands bands;
    private final HomeView view;
    private final LiveQueries live;
    private final Headline headline;
    private final Words words;

    public HomeRoutes(
            DSLContext sql,
            HistoryQueries history,
            PrecedentQueries precedents,
            LiveQueries live,
            NightRemarks remarks,
            Words words) {
        this.queries = new HomeQueries(sql, history);
        this.comebacks = new ComebackQueries(sql, history);
        this.lists = new TieLists(sql);
        this.precedents = precedents;
        this.ties = new TieQueries(sql);
        this.results = new KnownResultsQueries(sql);
        this.live = live;
        this.remarks = remarks;
        this.bands = new TieBands(words);
        this.view = new HomeView(bands, words);
        this.headline = new Headline(words);
        this.words = words;
    }

    public Answer show(Request request) {
        var asOf = request.asOf();
        var day = asOf.day();
        var undecided = queries.undecided(day);
        var round = Round.next(day, in(HomeQueries.COMPETITION_SHOWN, undecided));
        var overdue = overdue(in(HomeQueries.COMPETITION_SHOWN, undecided), day);
        var onNoDay = onNoDay(in(HomeQueries.COMPETITION_SHOWN, undecided));
        var known = results.seenFrom(day);
        var last = lastRound(queries.decidedLast(day, known.until().orElse(day)));
        var counts = precedents.counts(day);
        var era = era(counts);
        var latest = queries.latestComebacks(day, era, LATEST + last.size()).stream()
                .filter(tie -> !last.contains(tie))
                .limit(LATEST)
                .toList();
        var greatest = greatest(day, era);
        var shown = in(HomeQueries.COMPETITION_SHOWN, undecided);
        var today = asOf.chosen() || asOf.carries() ? List.<LiveMatch>of() : live.matches(day);
        var on = on(undecided, today);
        var outlook =
                new Outlook(day, counts, lists.kickOffs(undecided, day), lists.forecasts(shown, day, inPlay(on)), on);

        var remarked = remarks(round, asOf);
        var said = round.isEmpty() ? headline.ofLast(last) : headline.of(round);
        var playing = new Playing(shown(on), outlook.forecasts(), words);
        var frame = Frame.of(
                        view.title(Stream.concat(
                                Stream.of(said),
                                round.isEmpty() ? headline.briefOfLast(last) : Stream.of(headline.brief(round)))),
                        view.description(said),
                        "/",
                        asOf)
                .wearing(TieBands.kits(Stream.of(round.ties(), onNoDay, overdue, last, latest)
                        .flatMap(List::stream)
                        .toList()))
                .showing(view.card(said, round, last, counts));
        var page = new HomePage(
                frame,
                playing.headline().orElse(said),
                playing.now().orElse(null),
                lead(round.isEmpty() && onNoDay.isEmpty(), known),
                known.endedLongBefore(),
                view.days(round, outlook),
                remarked.stream().map(told -> Told.of(told, words)).toList(),
                view.elsewhere(round, undecided),
                bands.of(onNoDay, outlook),
                bands.of(overdue, outlook),
                view.lastRound(round, last),
                bands.dated(latest),
                view.ladder(greatest),
                view.record(counts, era),
                HomeView.lookUp(round, greatest),
                view.nights(greatest),
                view.site(),
                on.isEmpty() ? null : follows(today, on));
        return Answer.of(
                page, () -> data(page.headline(), round, remarked, onNoDay, overdue, last, latest, greatest, on));
    }

    private List<TieSummary> greatest(LocalDate day, Era era) {
        return comebacks.rows(ComebackList.of(TieFilter.usual().in(era)), day, 0, GREATEST).stream()
                .map(ComebackRow::tie)
                .toList();
    }

    private Map<Integer, LiveTie> on(List<TieSummary> undecided, List<LiveMatch> today) {
        var ties = undecided.stream().collect(Collectors.toMap(TieSummary::id, Function.identity()));
        var on = new TreeMap<Integer, LiveTie>();
        for (var match : today) {
            var tie = ties.get(match.tieId());
            if (tie != null && !match.over()) {
                on.put(match.tieId(), new LiveTie(tie, match, words));
            }
        }
        return on;
    }

    private static List<LiveTie> shown(Map<Integer, LiveTie> on) {
        return on.values().stream()
                .filter(match -> match.tie().competition().slug().equals(HomeQueries.COMPETITION_SHOWN))
                .toList();
    }

    private static Map<Integer, InPlay> inPlay(Map<Integer, LiveTie> on) {
        var playing = new HashMap<Integer, InPlay>();
        on.forEach((id, tie) -> tie.inPlay().ifPresent(now -> playing.put(id, now)));
        return playing;
    }

    private static LiveView follows(List<LiveMatch> today, Map<Integer, LiveTie> on) {
        return new LiveView(
                "/live",
                LiveNews.version(today),
                on.values().stream().flatMap(tie -> tie.stand().stream()).toList());
    }

    private @Nullable String lead(boolean nothingToCome, KnownResults known) {
        return known.notice()
                .map(notice -> words.say(Sentence.of("home.ends", "known", notice)))
                .orElseGet(() -> nothingToCome ? words.say("home.nothing-known") : null);
    }

    /// The best of what the record says of the ties to come.
    private List<Remarked> remarks(Round round, AsOf asOf) {
        return round.isEmpty()
                ? List.of()
                : remarks.on(round.ties(), ties.details(round.ties(), asOf.day()), asOf).stream()
                        .limit(REMARKS)
                        .toList();
    }

    private static List<TieSummary> in(String competition, List<TieSummary> ties) {
        return ties.stream()
                .filter(tie -> tie.competition().slug().equals(competition))
                .toList();
    }

    private static List<TieSummary> overdue(List<TieSummary> undecided, LocalDate day) {
        return undecided.stream().filter(tie -> tie.isOverdue(day)).toList();
    }

    /// Those whose next match was put off, or whose day was never told.
    private static List<TieSummary> onNoDay(List<TieSummary> undecided) {
        return undecided.stream().filter(TieSummary::isOnNoDay).toList();
    }

    private static List<TieSummary> lastRound(List<TieSummary> decided) {
        return decided.stream()
                .filter(tie -> tie.stage().id() == decided.getFirst().stage().id())
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

    private static Map<String, Object> data(
            String headline,
            Round round,
            List<Remarked> remarked,
            List<TieSummary> onNoDay,
            List<TieSummary> overdue,
            List<TieSummary> last,
            List<TieSummary> latest,
            List<TieSummary> greatest,
            Map<Integer, LiveTie> on) {
        var data = new LinkedHashMap<String, Object>();
        data.put("headline", headline);
        data.put(
                "live", on.values().stream().flatMap(tie -> tie.data().stream()).toList());
        data.put("next", TieListed.of(round.ties()));
        data.put("statements", remarked.stream().map(ToldData::of).toList());
        data.put("onNoDay", TieListed.of(onNoDay));
        data.put("withoutResult", TieListed.of(overdue));
        data.put("lastRound", TieListed.of(last));
        data.put("latestComebacks", TieListed.of(latest));
        data.put("greatestComebacks", TieListed.of(greatest));
        return data;
    }
}
