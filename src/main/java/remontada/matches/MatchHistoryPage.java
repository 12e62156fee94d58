package remontada.matches;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;

/// Who said what of a match when, and whose word stands.
public record MatchHistoryPage(Frame frame, String heading, String lead, List<Entry> entries) implements Page {
    /// A report, in words.
    ///
    /// @param place where it was said; null of an operator's word
    /// @param address of what was said, where it stands on the web
    /// @param stands whether it counts
    public record Entry(
            Instant at,
            String moment,
            String source,
            String rank,
            @Nullable String place,
            @Nullable String address,
            boolean stands,
            List<Value> values) {
        Entry beside(Map<String, String> standing) {
            return new Entry(
                    at,
                    moment,
                    source,
                    rank,
                    place,
                    address,
                    stands,
                    values.stream()
                            .map(value -> value.beside(standing.get(value.name())))
                            .toList());
        }
    }

    /// A value said.
    ///
    /// @param stands whether the match has it from here
    /// @param overruled whether something else stands instead
    public record Value(String name, String value, boolean stands, boolean overruled) {
        Value beside(@Nullable String standing) {
            return standing == null || stands ? this : new Value(name, value, false, !value.equals(standing));
        }
    }

    @Override
    public String template() {
        return "matches/history";
    }
}
