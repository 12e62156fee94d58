package remontada.sharing.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A match in a calendar (RFC 5545, 3.6.1).
///
/// @param uid the same for ever, whatever the day, the database or the host
/// @param sequence rises when the match is rescheduled, so that clients move what they have
/// @param changedAt when anything of it changed last
/// @param url of its page, if a client can follow it
/// @param place a town
public record Event(
        String uid,
        int sequence,
        Instant changedAt,
        Time time,
        Status status,
        String summary,
        String description,
        Optional<String> url,
        Optional<String> place,
        List<String> categories) {

    /// How sure it is.
    public enum Status {
        /// It was played, or day and hour are fixed.
        CONFIRMED,
        /// It has no hour yet, or was postponed.
        TENTATIVE,
        /// It never is to be, or never was.
        CANCELLED
    }

    /// When it is.
    public sealed interface Time {
        /// @param length until the referee's last whistle, by custom
        record Hours(Instant start, Duration length) implements Time {}

        /// Some time on that day: the hour is not known.
        record Day(LocalDate day) implements Time {}
    }

    /// Takes no time of the reader's own: a match on the calendar makes nobody busy.
    void write(ContentLines lines) {
        lines.put("BEGIN", "VEVENT")
                .text("UID", uid)
                .instant("DTSTAMP", changedAt)
                .instant("LAST-MODIFIED", changedAt)
                .put("SEQUENCE", Integer.toString(sequence));
        switch (time) {
            case Time.Hours(var start, var length) ->
                lines.instant("DTSTART", start).instant("DTEND", start.plus(length));
            case Time.Day(var day) -> lines.day("DTSTART", day).day("DTEND", day.plusDays(1));
        }
        lines.put("STATUS", status.name())
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .texts("CATEGORIES", categories)
                .put("TRANSP", "TRANSPARENT");
        place.ifPresent(town -> lines.text("LOCATION", town));
        url.ifPresent(address -> lines.put("URL", address));
        lines.put("END", "VEVENT");
    }
}
