package remontada.sharing.feeds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// News of a tie in a feed (RFC 4287, 4.1.2).
///
/// @param id names it for ever, on whatever host
/// @param on the day of the match, or of the ruling, that made it
/// @param address of the tie's page
/// @param paragraphs what there is to say, the most important first
public record Entry(String id, String title, LocalDate on, String address, List<String> paragraphs, String category) {

    /// Of most results only the day is known for certain. Noon in Greenwich falls on that day for every reader from
    /// the Azores to the Urals, and once a match is over it is never still to come.
    static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }

    OffsetDateTime updated() {
        return at(on);
    }
}
