package remontada.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;

/// What was found.
///
/// @param asked what the reader typed; empty before that
/// @param told how much was found, or what can be asked for
/// @param meetings every meeting of the two clubs found; null unless there are two
public record SearchPage(
        Frame frame,
        String heading,
        String asked,
        String told,
        List<Hit> clubs,
        List<Hit> ties,
        List<Hit> seasons,
        List<Hit> leagues,
        List<Hit> nights,
        @Nullable Hit meetings)
        implements Page {
    @Override
    public String template() {
        return "search/show";
    }

    @Override
    public boolean isListed() {
        return false;
    }

    /// @param kit the classes of a club's flag; null for anything else
    public record Hit(
            String path,
            String name,
            String about,
            @Nullable String kit) {}
}
