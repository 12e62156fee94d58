package remontada.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.FilterForm;
import remontada.comebacks.Ladder;
import remontada.platform.Frame;
import remontada.platform.Page;

/// The records.
public record RecordsPage(
        Frame frame,
        String summary,
        FilterForm form,
        Ladder greatest,
        String every,
        List<GoalLine> latest,
        List<GoalLine> latestInExtraTime,
        List<ShotLine> unlikeliest,
        List<ShotLine> upsets,
        List<TableOnPage> tables)
        implements Page {

    public record GoalLine(String minute, String club, String path, String rival, String scorer) {}

    /// @param chance "1 in 2,000"
    /// @param when the winner had it; null before the tie
    public record ShotLine(
            String chance,
            String club,
            String path,
            String rival,
            @Nullable String when) {}

    /// @param made heading of the counts
    /// @param ties heading of what they are counted among
    public record TableOnPage(
            String id, String heading, String subject, String made, String ties, List<LineOnPage> lines) {}

    /// @param list the list behind the count
    /// @param all the list behind the total
    public record LineOnPage(String name, String list, int count, String all, int total, String share) {}

    @Override
    public String template() {
        return "records/show";
    }
}
