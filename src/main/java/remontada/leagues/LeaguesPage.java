package remontada.leagues;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Season;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Words;

/// Every league and its latest seasons.
public record LeaguesPage(Frame frame, List<Line> leagues) implements Page {
    /// More than these are found from the page of one of them.
    private static final int SEASONS = 25;

    /// A league with its latest seasons, newest first.
    public record Line(League league, String country, List<Link> seasons) {}

    /// A league in JSON.
    ///
    /// @param seasons all of them, newest first
    public record Data(String slug, String name, String country, List<String> seasons) {}

    public record Link(String title, String path) {}

    static LeaguesPage of(List<League> leagues, AsOf asOf, Words words) {
        var frame = Frame.of(words.say("leagues.page-title"), words.say("leagues.description"), "/leagues", asOf)
                .in("seasons");
        return new LeaguesPage(
                frame,
                begun(leagues)
                        .map(league -> new Line(
                                league,
                                words.say("countries." + league.country()),
                                league.seasons().reversed().stream()
                                        .limit(SEASONS)
                                        .map(season -> new Link(season.name(), league.path(season)))
                                        .toList()))
                        .toList());
    }

    /// Those of which a season has begun.
    static Stream<League> begun(List<League> leagues) {
        return leagues.stream().filter(league -> !league.seasons().isEmpty());
    }

    static Data data(League league) {
        return new Data(
                league.slug(),
                league.name(),
                league.country(),
                league.seasons().reversed().stream().map(Season::name).toList());
    }

    @Override
    public String template() {
        return "leagues/list";
    }
}
