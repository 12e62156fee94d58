package remontada.leagues;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import remontada.football.Season;
import remontada.platform.Answer;
import remontada.platform.Csv;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Leagues: their list, and a season's table and matches.
public final class LeagueRoutes {
    private final LeagueSeasonQueries queries;
    private final KnownLeagueQueries known;
    private final KnownResultsQueries results;
    private final Words words;

    public LeagueRoutes(DSLContext sql, KnownLeagueQueries known, Words words) {
        this.queries = new LeagueSeasonQueries(sql);
        this.known = known;
        this.results = new KnownResultsQueries(sql);
        this.words = words;
    }

    public Answer list(Request request) {
        var leagues = known.leagues(request.asOf().day());
        var page = LeaguesPage.of(leagues, request.asOf(), words);
        return Answer.of(
                page,
                () -> Map.of(
                        "leagues",
                        LeaguesPage.begun(leagues).map(LeaguesPage::data).toList()));
    }

    /// The season that is on, or was last.
    public Answer latest(Request request) {
        var league = league(request);
        throw MovedTo.forNow(league.path(league.latest().orElseThrow(() -> noSeason(league, ""))));
    }

    public Answer show(Request request) {
        var league = league(request);
        var season = season(request, league);
        var day = request.asOf().day();
        var found = LeagueSeason.of(
                league,
                season,
                day,
                queries.table(league, season, day),
                queries.matches(league, season, day),
                queries.deductions(league, season, day),
                queries.gaps(league, season));
        var page = LeaguePage.of(found, month(request, found), knownUntil(found, day), request.asOf(), words);
        return Answer.of(
                page, () -> LeagueData.of(found), () -> Csv.of(LeagueData.HEADER, found.table(), LeagueData::cells));
    }

    /// Asked only of a season that has been without a result for long, and isn't over.
    private Optional<Sentence> knownUntil(LeagueSeason season, LocalDate day) {
        return season.isOver()
                        || season.lastPlayed()
                                .filter(last -> !KnownResults.isLongBefore(last, day))
                                .isPresent()
                ? Optional.empty()
                : results.seenFrom(day).notice();
    }

    private League league(Request request) {
        var leagues = known.leagues(request.asOf().day());
        var slug = request.part("league");
        return leagues.stream()
                .filter(league -> league.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound(Sentence.of("leagues.no-such-league", "league", slug)
                        .with("choices", leagues.stream().map(League::slug).collect(joining(", ")))));
    }

    private static Season season(Request request, League league) {
        var season = request.season("season");
        if (!league.seasons().contains(season)) {
            throw noSeason(league, season.name());
        }
        return season;
    }

    private static NotFound noSeason(League league, String season) {
        return league.seasons().isEmpty()
                ? new NotFound(Sentence.of("leagues.no-season-yet", "league", league.name()))
                : new NotFound(Sentence.of("leagues.no-such-season", "league", league.name())
                        .with("season", season)
                        .with("first", league.seasons().getFirst().name())
                        .with("last", league.seasons().getLast().name()));
    }

    private static YearMonth month(Request request, LeagueSeason season) {
        Optional<String> month = request.choice(
                "month",
                List.copyOf(season.months().stream().map(YearMonth::toString).toList()));
        return month.map(YearMonth::parse).orElseGet(season::currentMonth);
    }
}
