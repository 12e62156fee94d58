package remontada;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as commands write them: the clock of the site's zone, which is named.
record Moments(ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.UK);

    String say(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
