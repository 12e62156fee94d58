package remontada.nights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.live.LiveView;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.ties.TieBand;

/// A night: its ties and everything else of that day.
///
/// @param lead what it brought, or what is at stake
/// @param told what the record says of its ties
/// @param ties by competition and stage
/// @param groups European group matches, by competition
/// @param domestic leagues and cups, folded
/// @param before the night before; null where there was none
/// @param after the night after; null where none is known
/// @param eve the same night as it stood the day before; null where the page speaks from before it
/// @param live how the page follows the matches of today; null where it shows none
public record NightPage(
        Frame frame,
        String heading,
        String lead,
        List<Told> told,
        List<Ties> ties,
        List<Matches> groups,
        List<Matches> domestic,
        @Nullable Neighbour before,
        @Nullable Neighbour after,
        @Nullable String eve,
        @Nullable LiveView live)
        implements Page {
    @Override
    public String template() {
        return "nights/show";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }

    public record Ties(String id, String heading, List<TieBand> ties, boolean few) {}

    public record Matches(String heading, List<Line> matches) {}

    /// @param score the result, or the hour at the ground
    public record Line(
            String path,
            Side home,
            Side away,
            String score,
            boolean over,
            @Nullable String group) {}

    public record Side(String name, String kit) {}

    public record Neighbour(String path, String text) {}
}
