package remontada.about;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import remontada.about.AboutQueries.Domestic;
import remontada.about.AboutQueries.European;
import remontada.about.DataPage.Competition;
import remontada.about.DataPage.Season;
import remontada.about.DataPage.Source;
import remontada.chance.Model;
import remontada.platform.Answer;
import remontada.platform.Csv;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.trackrecord.BacktestResult;

/// What the site is, and what it is made from.
public final class AboutRoutes {
    private static final List<String> SOURCES = List.of(
            "openfootball/champions-league",
            "jalapic/engsoccerdata",
            "schochastics/football-data",
            "CharlieGnomo/champions_uefa_data",
            "datasets/football-datasets",
            "footballcsv/cache.footballdata",
            "ryanvmenezes/champions-league-winprob",
            "Nesliano/Champions_League_Project_2025",
            "Emilozano00/champions-analytics",
            "gutormin/Backtest");

    private final AboutQueries queries;
    private final Words words;

    public AboutRoutes(DSLContext sql, Words words) {
        this.queries = new AboutQueries(sql);
        this.words = words;
    }

    public Answer about(Request request) {
        var frame = Frame.of(words.say("about.title"), words.say("about.lead"), "/about", request.asOf());
        return Answer.of(new AboutPage(frame), () -> Map.of("about", words.say("about.lead")));
    }

    public Answer data(Request request) {
        var asOf = request.asOf();
        var european = queries.european(asOf.day());
        var domestic = queries.domestic(asOf.day());
        var frame = Frame.of(words.say("about.data-title"), words.say("about.data-description"), "/about/data", asOf)
                .below(new Crumb(words.say("about.title"), "/about"))
                .withTable();
        var page = new DataPage(frame, summary(european, domestic), listed(), competitions(european), domestic, gaps());
        return Answer.of(page, () -> new Counts(competitions(european), domestic), () -> table(european));
    }

    public Answer method(Request request) {
        var view = new MethodView(Model.shipped(), BacktestResult.shipped(), words);
        return Answer.of(view.page(request.asOf()), view::data, view::csv);
    }

    /// How much there is, in JSON.
    public record Counts(List<Competition> european, List<Domestic> domestic) {}

    private String summary(List<European> european, List<Domestic> domestic) {
        return words.say(Sentence.of(
                        "about.summary",
                        "european",
                        european.stream().mapToInt(European::matches).sum())
                .with("goals", european.stream().mapToInt(European::timed).sum())
                .with("domestic", domestic.stream().mapToInt(Domestic::matches).sum()));
    }

    private List<Source> listed() {
        return SOURCES.stream()
                .map(name -> new Source(
                        name,
                        "https://github.com/" + name,
                        words.say("about.supplies-" + owner(name)),
                        words.say("about.licence-" + owner(name))))
                .toList();
    }

    private static String owner(String source) {
        return source.substring(0, source.indexOf('/'));
    }

    private static List<Competition> competitions(List<European> european) {
        return european.stream()
                .collect(groupingBy(European::competition, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(AboutRoutes::competition)
                .toList();
    }

    private static Competition competition(List<European> seasons) {
        var first = seasons.getFirst();
        var span = seasons.size() == 1
                ? first.season().name()
                : seasons.getLast().season().name() + " – " + first.season().name();
        return new Competition(
                first.competition(),
                first.name(),
                new Season(
                        span,
                        seasons.stream().mapToInt(European::matches).sum(),
                        seasons.stream().mapToInt(European::goals).sum(),
                        seasons.stream().mapToInt(European::timed).sum()),
                seasons.stream()
                        .map(season ->
                                new Season(season.season().name(), season.matches(), season.goals(), season.timed()))
                        .toList());
    }

    private List<String> gaps() {
        return IntStream.iterate(1, number -> words.knows("about.gap-" + number), number -> number + 1)
                .mapToObj(number -> words.say("about.gap-" + number))
                .toList();
    }

    private static Csv table(List<European> european) {
        return Csv.of(
                List.of("competition", "season", "matches", "goals", "goals_with_a_minute"),
                european,
                season -> List.of(
                        season.competition(),
                        season.season().name(),
                        season.matches(),
                        season.goals(),
                        season.timed()));
    }
}
