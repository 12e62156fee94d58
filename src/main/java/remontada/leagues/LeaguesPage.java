package remontada.leagues;

import java.util.List;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Words;

/// Every league and its seasons.
public record LeaguesPage(Frame frame, List<Line> leagues) implements Page {
    /// A league with its seasons, newest first.
    public record Line(League league, String country, List<Link> seasons) {
        /// The league in JSON.
        public record Data(String slug, String name, String country, List<String> seasons) {}

        Data data() {
            return new Data(
                    league.slug(),
                    league.name(),
                    league.country(),
                    seasons.stream().map(Link::title).toList());
        }
    }

    public record Link(String title, String path) {}

    static LeaguesPage of(List<League> leagues, AsOf asOf, Words words) {
        var frame = Frame.of(words.say("leagues.page-title"), words.say("leagues.description"), "/leagues", asOf)
                .in("seasons");
        return new LeaguesPage(
                frame,
                leagues.stream()
                        .filter(league -> !league.seasons().isEmpty())
                        .map(league -> new Line(
                                league,
                                words.say("countries." + league.country()),
                                league.seasons().reversed().stream()
                                        .map(season -> new Link(season.name(), league.path(season)))
                                        .toList()))
                        .toList());
    }

    @Override
    public String template() {
        return "leagues/list";
    }
}
