package remontada.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.live.LiveView;
import remontada.platform.Frame;
import remontada.platform.Page;

/// The knock-out ties of a season.
///
/// @param lead says that the season is not the one that is going on; null when it is
/// @param groups by stage, the latest first
/// @param seasonPath the season's own page; null when there is no tie at all
/// @param live how the page follows the matches of today; null where there are none
public record TiesIndexPage(
        Frame frame,
        String heading,
        @Nullable String lead,
        List<Choice> competitions,
        List<Group> groups,
        @Nullable String seasonPath,
        @Nullable LiveView live)
        implements Page {
    @Override
    public String template() {
        return "ties/index";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }

    /// A competition to choose.
    public record Choice(String name, String path, boolean chosen) {}

    /// The ties of a stage.
    public record Group(String id, String heading, List<TieBand> ties) {}
}
