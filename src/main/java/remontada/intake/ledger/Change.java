package remontada.intake.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A match that is another than before, for the operator.
///
/// @param before what it was; null for a new match
/// @param after what it is now; null for one that is no more
/// @param others what else is another, by name: `half-time`, `scorers`
public record Change(
        String competition,
        String season,
        String home,
        String away,
        @Nullable Values before,
        @Nullable Values after,
        List<String> others) {
    /// What is worth a word where nothing else is.
    private static final String TELLER = "who tells it";

    /// What is told of a match in a line.
    ///
    /// @param kickOff the hour with its zone, such as `21:00 Europe/Madrid`
    public record Values(
            LocalDate day,
            @Nullable String kickOff,
            String status,
            @Nullable String score,
            @Nullable String extraTime,
            @Nullable String penalties) {
        String result() {
            var words = new ArrayList<String>(List.of(Objects.requireNonNullElse(score, status)));
            if (score != null && !status.equals("played")) {
                words.add(status);
            }
            if (extraTime != null) {
                words.add(extraTime + " after extra time");
            }
            if (penalties != null) {
                words.add(penalties + " on penalties");
            }
            return String.join(", ", words);
        }
    }

    @Override
    public String toString() {
        var match = "%s v %s, %s %s".formatted(home, away, competition, season);
        if (before == null) {
            var now = Objects.requireNonNull(after);
            return "new      %s, %s%s: %s"
                    .formatted(match, now.day(), now.kickOff() == null ? "" : " " + now.kickOff(), now.result());
        }
        if (after == null) {
            return "gone     %s, %s: %s".formatted(match, before.day(), before.result());
        }
        return "changed  %s, %s: %s".formatted(match, before.day(), difference(before, after, others));
    }

    private static String difference(Values before, Values after, List<String> others) {
        var parts = new ArrayList<String>();
        var moved = !before.day().equals(after.day());
        if (moved) {
            parts.add("now on " + after.day() + (after.kickOff() == null ? "" : " " + after.kickOff()));
        }
        if (!before.result().equals(after.result())) {
            parts.add(before.result() + " becomes " + after.result());
        }
        if (!Objects.equals(before.kickOff(), after.kickOff()) && (!moved || after.kickOff() == null)) {
            parts.add("kick-off " + Objects.requireNonNullElse(after.kickOff(), "not known any more"));
        }
        parts.addAll(others);
        if (parts.size() > 1) {
            parts.remove(TELLER);
        }
        return String.join("; ", parts);
    }
}
