package remontada.lists;

import java.util.List;
import remontada.clubs.ClubTieLine;
import remontada.comebacks.FilterForm;
import remontada.comebacks.Pager;
import remontada.platform.Frame;
import remontada.platform.Page;

/// A list of a club's ties.
public record ClubTiesPage(
        Frame frame, String heading, String summary, FilterForm form, List<ClubTieLine> ties, Pager pager)
        implements Page {
    @Override
    public String template() {
        return "lists/ties";
    }
}
