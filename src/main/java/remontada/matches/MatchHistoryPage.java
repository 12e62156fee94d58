package remontada.matches;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;

/// Who said what of a match when, and whose word stands.
public record MatchHistoryPage(Frame frame, String heading, String lead, List<Entry> entries) implements Page {
    /// A report, in words.
    ///
    /// @param address of what was said, where it stands on the web
    /// @param stands whether it counts
    public record Entry(
            Instant at,
            String moment,
            String source,
            String place,
            @Nullable String address,
            boolean stands,
            List<Value> values) {}

    /// A value said.
    ///
    /// @param stands whether the match has it from here
    public record Value(String name, String value, boolean stands) {}

    @Override
    public String template() {
        return "matches/history";
    }
}
