package remontada.seasons;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jooq.DSLContext;
import remontada.football.Season;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.seasons.SeasonQueries.GroupStage;
import remontada.seasons.SeasonQueries.Played;
import remontada.ties.Competition;
import remontada.ties.Era;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// The season of an address `…/{season}/{competition}`, for its page and for whatever else is told of it.
public final class SeasonFinder {
    private final SeasonQueries queries;
    private final TieLists lists;

    public SeasonFinder(DSLContext sql) {
        this.queries = new SeasonQueries(sql);
        this.lists = new TieLists(sql);
    }

    /// A competition's season as it was known on a day.
    ///
    /// @param ties stage by stage
    public record Found(Competition competition, Season season, List<TieSummary> ties, List<GroupStage> groups) {
        public String path() {
            return "/seasons/" + season.name() + "/" + competition.slug();
        }

        /// As the competition was called then.
        public Sentence competitionName() {
            return Era.of(season).nameOf(competition.name());
        }

        /// "Champions League 2018-19".
        public Sentence name() {
            return Sentence.of("seasons.heading", "competition", competitionName())
                    .with("season", season.name());
        }
    }

    /// @throws NotFound when there is no such competition, or nothing of the season was known on the day asked for
    /// @throws BadInput for a day that means nothing
    public Found find(Request request) {
        var day = request.asOf().day();
        var season = request.season("season");
        var competition = competition(request.part("competition"));
        var found = new Found(
                competition,
                season,
                queries.ties(competition.slug(), season, day),
                queries.groupStages(competition.slug(), season, day));
        if (found.ties().isEmpty() && found.groups().isEmpty()) {
            throw nothing(queries.seasons(queries.span(day), day), competition, season);
        }
        return found;
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
}
