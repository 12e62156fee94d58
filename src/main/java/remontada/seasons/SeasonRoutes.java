package remontada.seasons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.platform.Answer;
import remontada.platform.Csv;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonQueries.Played;
import remontada.seasons.SeasonsPage.Line;
import remontada.ties.Competition;
import remontada.ties.Era;
import remontada.ties.TieBands;
import remontada.ties.TieListed;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// All seasons, and one with its bracket.
public final class SeasonRoutes {
    private final SeasonQueries queries;
    private final TieLists lists;
    private final Onward onward;
    private final SeasonView view;
    private final Words words;

    public SeasonRoutes(DSLContext sql, Words words) {
        this.queries = new SeasonQueries(sql);
        this.lists = new TieLists(sql);
        this.onward = new Onward(sql, words);
        this.view = new SeasonView(words);
        this.words = words;
    }

    public Answer list(Request request) {
        var asOf = request.asOf();
        var finals = queries.finals(asOf.day()).stream()
                .collect(toMap(tie -> tie.competition().slug() + tie.season(), Function.identity()));
        var lines = queries.seasons(asOf.day()).stream()
                .map(played -> view.line(played, finals.get(played.competition() + played.season())))
                .toList();
        var groups = lines.stream().collect(groupingBy(Line::competition, LinkedHashMap::new, toList()));
        var page = new SeasonsPage(
                Frame.of(words.say("seasons.title"), words.say("seasons.description"), "/seasons", asOf)
                        .in("seasons")
                        .wearing(TieBands.kits(List.copyOf(finals.values())))
                        .withTable(),
                groups.entrySet().stream()
                        .map(entry -> new SeasonsPage.Group(
                                entry.getValue().getFirst().competitionSlug(),
                                view.group(entry.getKey(), entry.getValue()),
                                entry.getValue()))
                        .toList());
        return Answer.of(
                page, () -> Map.of("items", lines.stream().map(Line::data).toList()), () -> table(lines));
    }

    /// A season without a competition is that of Europe's first one.
    public Answer first(Request request) {
        throw new MovedTo("/seasons/" + request.season("season").name() + "/champions-league");
    }

    public Answer show(Request request) {
        var asOf = request.asOf();
        var season = request.season("season");
        var slug = request.part("competition");
        var competition = competition(slug);
        var ties = queries.ties(slug, season, asOf.day());
        var groups = queries.groupStages(slug, season, asOf.day());
        if (ties.isEmpty() && groups.isEmpty()) {
            throw nothing(queries.seasons(asOf.day()), competition, season);
        }
        var heading = words.say(
                Sentence.of("seasons.heading", "competition", Era.of(season).nameOf(competition.name()))
                        .with("season", season.name()));
        var frame = Frame.of(heading, view.lead(ties), "/seasons/" + season.name() + "/" + slug, asOf)
                .in("seasons")
                .below(new Crumb(words.say("seasons.title"), "/seasons"))
                .wearing(TieBands.kits(ties))
                .showing(view.card(heading, ties))
                .withTable();
        var way = onward.way(ties, asOf.day());
        var page = view.page(frame, heading, ties, way.map(onward::inWords).orElse(null), groups);
        return Answer.of(page, () -> data(slug, season, ties, way), () -> TieListed.csv(ties));
    }

    private Competition competition(String slug) {
        var competitions = lists.competitions();
        return competitions.stream()
                .filter(competition -> competition.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound(Sentence.of("errors.no-such-competition", "competition", slug)
                        .with(
                                "choices",
                                competitions.stream().map(Competition::slug).collect(joining(", ")))));
    }

    private static NotFound nothing(List<Played> seasons, Competition competition, Season season) {
        var played = seasons.stream()
                .filter(each -> each.competition().equals(competition.slug()))
                .map(Played::season)
                .toList();
        return new NotFound(Sentence.of(
                        played.isEmpty() ? "seasons.none-yet" : "seasons.no-such", "competition", competition.name())
                .with("season", season.name())
                .with("first", played.isEmpty() ? "" : played.getLast().name())
                .with("last", played.isEmpty() ? "" : played.getFirst().name()));
    }

    private static Map<String, Object> data(
            String competition, Season season, List<TieSummary> ties, Optional<WayToTheTitle> way) {
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
