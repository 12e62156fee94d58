package remontada.search;

import static java.util.stream.Collectors.groupingBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.clubs.Club;
import remontada.clubs.KnownClubQueries;
import remontada.football.Season;
import remontada.leagues.KnownLeagueQueries;
import remontada.leagues.League;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.search.Query.Pair;
import remontada.search.SearchQueries.Found;
import remontada.seasons.SeasonQueries;
import remontada.seasons.SeasonQueries.Played;
import remontada.seasons.SeasonQueries.Span;
import remontada.ties.Competition;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// Finds clubs by any spelling, ties by their clubs, seasons by their years, nights by their day and leagues by name.
public final class SearchRoutes {
    private static final int MOST_CLUBS = 12;
    private static final int MOST_TIES = 20;
    private static final int MOST_SEASONS = 20;
    private static final int YEARS_TO_LOOK_BACK = 100;
    private static final double EXACT = 2;

    private final SearchQueries queries;
    private final SeasonQueries seasons;
    private final KnownLeagueQueries leagues;
    private final TieLists lists;
    private final SearchView view;
    private final Words words;

    public SearchRoutes(DSLContext sql, KnownClubQueries clubs, KnownLeagueQueries leagues, Words words) {
        this.queries = new SearchQueries(sql, clubs);
        this.seasons = new SeasonQueries(sql);
        this.leagues = leagues;
        this.lists = new TieLists(sql);
        this.view = new SearchView(words);
        this.words = words;
    }

    public Answer show(Request request) {
        var asked = request.text("q").orElse("");
        var asOf = request.asOf();
        var results = asked.isEmpty() ? Results.NONE : find(asked, asOf);
        var path = asked.isEmpty() ? "/search" : "/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        var title = asked.isEmpty()
                ? words.say("search.title")
                : words.say(Sentence.of("search.title-asked", "asked", asked));
        var frame = Frame.of(title, words.say("search.hint"), path, asOf);
        return Answer.of(view.page(frame, asked, results), () -> SearchData.of(asked, results));
    }

    private Results find(String asked, AsOf asOf) {
        var night = new AskedDay(words.locale()).in(asked).filter(day -> isWithin(day, asOf));
        if (night.isPresent()) {
            return Results.of(night.get());
        }
        var query = Query.parse(asked);
        var named = leagues(query, asOf);
        return named.isEmpty() ? find(query, asOf) : Results.of(named);
    }

    /// Whether a day is one that has a page.
    private static boolean isWithin(LocalDate day, AsOf asOf) {
        return !day.isBefore(Request.FIRST_DAY) && !day.isAfter(asOf.day().plusYears(1));
    }

    /// The leagues of exactly that name.
    private List<League> leagues(Query query, AsOf asOf) {
        return query.names().isEmpty()
                ? List.of()
                : leagues.leagues(asOf.day()).stream()
                        .filter(league ->
                                league.name().toLowerCase(words.locale()).equals(query.names()))
                        .filter(league -> !league.seasons().isEmpty())
                        .toList();
    }

    private Results find(Query query, AsOf asOf) {
        var competition = competition(query);
        var rest = competition.map(named -> query.without(named.words())).orElse(query);
        var slug = competition.map(named -> named.competition().slug());
        var clubs = rest.names().isEmpty() ? List.<Found>of() : queries.clubs(List.of(rest.names()));
        var pair = clubs.stream().anyMatch(Found::exact)
                ? Optional.<Two>empty()
                : two(rest).filter(two -> !isClear(clubs) || two.likeness() == 2 * EXACT);
        if (pair.isPresent()) {
            var two = pair.get();
            return new Results(
                    List.of(two.first(), two.second()),
                    queries.ties(two.first(), Optional.of(two.second()), rest.seasons(), slug, asOf.day(), MOST_TIES),
                    List.of(),
                    List.of(),
                    List.of(),
                    true);
        }
        var named = clubs.stream()
                .filter(found -> !isClear(clubs) || found.exact() || found.likeness() == 1)
                .map(Found::club)
                .limit(MOST_CLUBS)
                .toList();
        var ties = named.isEmpty() || rest.seasons().isEmpty()
                ? List.<TieSummary>of()
                : queries.ties(named.getFirst(), Optional.empty(), rest.seasons(), slug, asOf.day(), MOST_TIES);
        return new Results(named, ties, seasons(rest, slug, asOf), List.of(), List.of(), false);
    }

    private List<Played> seasons(Query query, Optional<String> competition, AsOf asOf) {
        if (!query.names().isEmpty()) {
            return List.of();
        }
        var day = asOf.day();
        return seasons.seasons(span(query, seasons.span(day)), day).stream()
                .filter(played -> query.seasons().isEmpty() || query.seasons().contains(played.season()))
                .filter(played -> competition
                        .filter(slug -> !slug.equals(played.competition()))
                        .isEmpty())
                .limit(MOST_SEASONS)
                .toList();
    }

    /// The seasons asked for; where none are, the latest will do.
    private static Span span(Query query, Span every) {
        var years = query.seasons().stream().mapToInt(Season::startYear).summaryStatistics();
        return query.seasons().isEmpty()
                ? every.latest(YEARS_TO_LOOK_BACK, 0)
                : new Span(years.getMin(), Math.min(years.getMax(), every.last()));
    }

    private static boolean isClear(List<Found> clubs) {
        return clubs.stream().anyMatch(found -> found.exact() || found.likeness() == 1);
    }

    private record Two(Club first, Club second, double likeness) {}

    /// The two clubs that the words most probably mean.
    private Optional<Two> two(Query query) {
        var pairs = query.pairs();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var found = queries
                .clubs(pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .distinct()
                        .toList())
                .stream()
                .collect(groupingBy(Found::name));
        return pairs.stream().flatMap(pair -> two(pair, found).stream()).max(Comparator.comparingDouble(Two::likeness));
    }

    private static Optional<Two> two(Pair pair, Map<String, List<Found>> found) {
        var first = found.getOrDefault(pair.first(), List.of());
        var second = found.getOrDefault(pair.second(), List.of());
        return first.isEmpty()
                        || second.isEmpty()
                        || first.getFirst().club().equals(second.getFirst().club())
                ? Optional.empty()
                : Optional.of(new Two(
                        first.getFirst().club(),
                        second.getFirst().club(),
                        likeness(first.getFirst()) + likeness(second.getFirst())));
    }

    private static double likeness(Found found) {
        return found.exact() ? EXACT : found.likeness();
    }

    private record Named(Competition competition, String words) {}

    private Optional<Named> competition(Query query) {
        return lists.competitions().stream()
                .flatMap(competition -> Stream.of(
                                words.say("search.called-" + competition.slug()).split(", "))
                        .map(name -> new Named(competition, name)))
                .filter(named -> query.mentions(named.words()))
                .findFirst();
    }
}
