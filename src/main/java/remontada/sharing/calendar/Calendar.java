package remontada.sharing.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import remontada.platform.Delivery;

/// A calendar that clients subscribe to (RFC 5545, with the properties of RFC 7986).
///
/// It has no METHOD, so that DTSTAMP says when an event changed last (RFC 5545, 3.8.7.2) and a calendar in which
/// nothing changed is the same to the last byte.
///
/// @param language of its words
/// @param page what it is the calendar of, if a client can follow that
/// @param source where it is had, if a client can follow that
public record Calendar(
        String language,
        String name,
        String description,
        Optional<String> page,
        Optional<String> source,
        List<Event> events) {
    private static final String TYPE = "text/calendar; charset=utf-8";

    /// A reschedule should be in everybody's calendar on the same day.
    private static final String ASK_AGAIN = "PT6H";

    /// The calendar as it is sent.
    public Delivery delivery() {
        return Delivery.of(TYPE, bytes());
    }

    byte[] bytes() {
        var lines = new ContentLines()
                .put("BEGIN", "VCALENDAR")
                .put("VERSION", "2.0")
                .put("PRODID", "-//Remontada//Ties//" + language.toUpperCase(Locale.ROOT))
                .put("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .text("DESCRIPTION", description)
                .text("X-WR-CALDESC", description)
                .put("REFRESH-INTERVAL;VALUE=DURATION", ASK_AGAIN)
                .put("X-PUBLISHED-TTL", ASK_AGAIN);
        page.ifPresent(address -> lines.put("URL", address));
        source.ifPresent(address -> lines.put("SOURCE;VALUE=URI", address));
        lastChange().ifPresent(at -> lines.instant("LAST-MODIFIED", at));
        if (events.isEmpty()) {
            nothing(lines);
        }
        events.forEach(event -> event.write(lines));
        return lines.put("END", "VCALENDAR").bytes();
    }

    private Optional<Instant> lastChange() {
        return events.stream().map(Event::changedAt).max(Comparator.naturalOrder());
    }

    /// A calendar must have something in it (RFC 5545, 3.6). Where there is no match, a time zone that nothing refers
    /// to keeps it valid and shows nowhere: whoever subscribes in summer has the matches once they are known.
    private static void nothing(ContentLines lines) {
        lines.put("BEGIN", "VTIMEZONE")
                .put("TZID", "UTC")
                .put("BEGIN", "STANDARD")
                .put("DTSTART", "19700101T000000")
                .put("TZOFFSETFROM", "+0000")
                .put("TZOFFSETTO", "+0000")
                .put("END", "STANDARD")
                .put("END", "VTIMEZONE");
    }
}
