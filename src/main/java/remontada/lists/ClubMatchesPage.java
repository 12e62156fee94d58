package remontada.lists;

import java.util.List;
import remontada.clubs.Club;
import remontada.comebacks.FilterForm;
import remontada.comebacks.Pager;
import remontada.platform.Frame;
import remontada.platform.Page;

/// A list of a club's matches.
public record ClubMatchesPage(
        Frame frame, String heading, String summary, FilterForm form, List<Line> matches, Pager pager) implements Page {
    /// @param about when, and in what
    public record Line(String path, Club home, String score, Club away, String about) {}

    @Override
    public String template() {
        return "lists/matches";
    }
}
