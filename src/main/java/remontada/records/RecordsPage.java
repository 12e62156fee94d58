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
        List<TableOnPage> tables,
        List<RunsOnPage> runs,
        List<FirstOnPage> firsts)
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

    public record RunsOnPage(String id, String heading, List<RunOnPage> lines) {}

    /// @param against the one opponent of the run
    /// @param list the matches of the run
    public record RunOnPage(String club, @Nullable String against, String list, int matches, String days) {}

    /// @param list the comebacks it was the first of
    public record FirstOnPage(String what, String list, String club, String path, String about) {}

    @Override
    public String template() {
        return "records/show";
    }
}
