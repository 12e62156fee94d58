package remontada.firstlegs;

import java.util.List;
import remontada.comebacks.FilterForm;
import remontada.comebacks.Ladder;
import remontada.comebacks.Pager;
import remontada.firstlegs.FirstLegsPage.Line;
import remontada.platform.Frame;
import remontada.platform.Page;

/// What one first leg has meant.
///
/// @param sides the host's and the visitor's chances in the past
/// @param margin the same margin whatever the score; empty on the page of a margin
/// @param scores the scores that make up a margin
public record FirstLegPage(
        Frame frame,
        String heading,
        String summary,
        List<SideLine> sides,
        List<Line> margin,
        List<Line> scores,
        Ladder ladder,
        Pager pager,
        LookUp lookUp,
        FilterForm form)
        implements Page {

    /// How often a side went through.
    public record SideLine(String name, String count, String share, String interval) {}

    @Override
    public String template() {
        return "first-legs/show";
    }
}
