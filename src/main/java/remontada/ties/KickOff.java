package remontada.ties;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// When the next match of a tie begins.
///
/// @param tie the tie's id
/// @param zone of the ground
public record KickOff(int tie, Instant at, ZoneId zone) {
    static KickOff of(int tie, Instant at, String zone) {
        return new KickOff(tie, at, ZoneId.of(zone));
    }

    /// The hour at the ground with its zone, "20:00 GMT".
    public String local(Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm z", locale).format(at.atZone(zone));
    }
}
