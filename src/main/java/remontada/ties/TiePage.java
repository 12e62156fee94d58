package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;

/// A tie, top to bottom.
///
/// @param headline what is needed, or what happened
/// @param why the rule behind it, or how it came about
/// @param eve the same tie on the day before its last match; null while it is undecided
/// @param goesOn whether the reader looks at it from a day on which it was undecided
/// @param precedents null where there is nothing to compare with
public record TiePage(
        Frame frame,
        Scoreboard scoreboard,
        String headline,
        List<String> why,
        @Nullable LocalDate eve,
        boolean goesOn,
        @Nullable PrecedentDots precedents)
        implements Page {
    @Override
    public String template() {
        return "ties/show";
    }
}
