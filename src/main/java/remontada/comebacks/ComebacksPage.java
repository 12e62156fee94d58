package remontada.comebacks;

import remontada.platform.Frame;
import remontada.platform.Page;

/// The list of comebacks.
///
/// @param heading how many there are
/// @param summary the filter in words
/// @param order how the list is sorted
/// @param rescues whether it is a list of rescues
/// @param unknown ties that cannot be judged
public record ComebacksPage(
        Frame frame,
        String heading,
        String summary,
        boolean rescues,
        int unknown,
        FilterForm form,
        String order,
        Ladder ladder,
        Pager pager)
        implements Page {
    @Override
    public String template() {
        return "comebacks/list";
    }
}
