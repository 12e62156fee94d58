package remontada.sharing.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/// When the matches of ties began, as far as it is known.
record KickOffs(Map<Match, Instant> known) {
    private static final Duration LENGTH = Duration.ofHours(2);

    /// @param tie its id
    record Match(int tie, LocalDate on) {}

    /// When a match is news: two hours after it began, or at the end of its day; never before it.
    OffsetDateTime over(int tie, LocalDate on) {
        var began = known.get(new Match(tie, on));
        return began == null ? endOf(on) : began.plus(LENGTH).atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59)).atOffset(ZoneOffset.UTC);
    }
}
