package remontada.seasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.comebacks.Pager;
import remontada.platform.Frame;
import remontada.platform.Page;

/// The seasons of each European competition, eighty years on a page.
public record SeasonsPage(Frame frame, List<Group> groups, Pager pager) implements Page {
    @Override
    public String template() {
        return "seasons/index";
    }

    /// The seasons of a competition, the latest first.
    public record Group(String id, String name, List<Line> seasons) {}

    /// A season.
    ///
    /// @param winner null while its final is not decided
    /// @param decider "Tottenham 2–0", the final seen by the winner
    /// @param finalPath the final's own page
    /// @param ties knock-out ties with a side behind after the first leg
    /// @param comebacks of them
    public record Line(
            String competitionSlug,
            String competition,
            String season,
            String path,
            @Nullable Club winner,
            @Nullable Club runnerUp,
            @Nullable String decider,
            @Nullable String finalPath,
            int ties,
            int comebacks) {

        Data data() {
            return new Data(
                    competitionSlug,
                    season,
                    winner == null ? null : winner.named(),
                    runnerUp == null ? null : runnerUp.named(),
                    ties,
                    comebacks);
        }
    }

    /// A season in JSON.
    public record Data(
            String competition,
            String season,
            Club.@Nullable Named winner,
            Club.@Nullable Named runnerUp,
            int ties,
            int comebacks) {}
}
