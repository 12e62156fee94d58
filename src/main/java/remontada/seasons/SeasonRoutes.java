package remontada.seasons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.comebacks.Pager;
import remontada.football.Season;
import remontada.platform.Answer;
import remontada.platform.Csv;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.MovedTo;
import remontada.platform.Request;
import remontada.platform.Words;
import remontada.seasons.SeasonQueries.Span;
import remontada.seasons.SeasonsPage.Line;
import remontada.ties.LiveNow;
import remontada.ties.LiveTies;
import remontada.ties.TieBands;
import remontada.ties.TieListed;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// All seasons, and one with its bracket.
public final class SeasonRoutes {
    /// Shown on one page.
    private static final int YEARS = 80;

    private static final int MOST_PAGES = 999_999;

    private final SeasonQueries queries;
    private final SeasonFinder finder;
    private final Onward onward;
    private final TieLists lists;
    private final LiveTies live;
    private final SeasonsView all;
    private final SeasonView view;
    private final Words words;

    public SeasonRoutes(DSLContext sql, LiveTies live, Words words) {
        this.queries = new SeasonQueries(sql);
        this.finder = new SeasonFinder(sql);
        this.onward = new Onward(sql, words);
        this.lists = new TieLists(sql);
        this.live = live;
        this.all = new SeasonsView(words);
        this.view = new SeasonView(words);
        this.words = words;
    }

    public Answer list(Request request) {
        var asOf = request.asOf();
        var every = queries.span(asOf.day());
        var number = request.number("page", 1, MOST_PAGES);
        var pager = Pager.of(
                number.orElse(1), every.years(), YEARS, page -> page > 1 ? "/seasons?page=" + page : "/seasons");
        var shown = every.latest(YEARS, pager.offset());
        var finals = queries.finals(shown, asOf.day());
        var lines = lines(shown, finals, asOf.day());
        var groups = lines.stream().collect(groupingBy(Line::competition, LinkedHashMap::new, toList()));
        var path = pager.page() > 1 ? "/seasons?page=" + pager.page() : "/seasons";
        var page = new SeasonsPage(
                Frame.of(all.title(lines), words.say("seasons.description"), path, asOf)
                        .in("seasons")
                        .wearing(TieBands.kits(finals))
                        .withTable(),
                groups.entrySet().stream()
                        .map(entry -> new SeasonsPage.Group(
                                entry.getValue().getFirst().competitionSlug(),
                                all.group(entry.getKey(), entry.getValue()),
                                entry.getValue()))
                        .toList(),
                pager);
        return Answer.of(
                page,
                () -> data(number.isPresent() ? lines : lines(every, asOf.day())),
                () -> table(lines(every, asOf.day())));
    }

    private List<Line> lines(Span span, LocalDate day) {
        return lines(span, queries.finals(span, day), day);
    }

    private List<Line> lines(Span span, List<TieSummary> finals, LocalDate day) {
        var bySeason =
                finals.stream().collect(toMap(tie -> tie.competition().slug() + tie.season(), Function.identity()));
        return queries.seasons(span, day).stream()
                .map(played -> all.line(played, bySeason.get(played.competition() + played.season())))
                .toList();
    }

    private static Map<String, Object> data(List<Line> lines) {
        return Map.of("items", lines.stream().map(Line::data).toList());
    }

    /// A season without a competition is that of Europe's first one.
    public Answer first(Request request) {
        throw new MovedTo("/seasons/" + request.season("season").name() + "/champions-league");
    }

    public Answer show(Request request) {
        var asOf = request.asOf();
        var found = finder.find(request);
        var ties = found.ties();
        var heading = words.say(found.name());
        var title = view.title(found.competitionName(), found.season(), ties);
        var frame = Frame.of(title, view.description(heading, ties), found.path(), asOf)
                .called(heading)
                .in("seasons")
                .below(new Crumb(words.say("seasons.title"), "/seasons"))
                .wearing(TieBands.kits(ties))
                .showing(view.card(heading, ties))
                .withTable()
                .withFeed(found.path() + ".atom");
        var playing = live.among(ties, asOf);
        var way = onward.way(ties, asOf.day(), playing.inPlay());
        var page = view.page(
                frame,
                heading,
                ties,
                way.map(onward::inWords).orElse(null),
                found.groups(),
                new SeasonTies(asOf.day(), lists.putOff(ties, asOf.day()), playing, words),
                playing.follows());
        return Answer.of(
                page,
                () -> data(found.competition().slug(), found.season(), ties, way, playing),
                () -> TieListed.csv(ties));
    }

    private static Map<String, Object> data(
            String competition, Season season, List<TieSummary> ties, Optional<WayToTheTitle> way, LiveNow live) {
        var data = new LinkedHashMap<String, Object>();
        data.put("competition", competition);
        data.put("season", season.name());
        data.put(
                "champion",
                ties.stream()
                        .filter(tie -> tie.stage().slug().equals("final"))
                        .flatMap(tie -> tie.winner().stream())
                        .findFirst()
                        .map(Club::named)
                        .orElse(null));
        data.put("chances", way.map(WayToTheTitle::data).orElse(null));
        data.put("live", live.data());
        data.put("items", TieListed.of(ties));
        return data;
    }

    private static Csv table(List<Line> lines) {
        return Csv.of(
                List.of("competition", "season", "winner", "runner_up", "ties", "comebacks"),
                lines,
                line -> Arrays.asList(
                        line.competitionSlug(),
                        line.season(),
                        line.winner() == null ? null : line.winner().slug(),
                        line.runnerUp() == null ? null : line.runnerUp().slug(),
                        line.ties(),
                        line.comebacks()));
    }
}
