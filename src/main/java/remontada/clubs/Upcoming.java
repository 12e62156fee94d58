package remontada.clubs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A match still to come.
///
/// @param tie the id of that whose leg it is
/// @param stage slug of a European stage
/// @param postponed whether it is put off from `date`, and another day is not known
public record Upcoming(
        LocalDate date,
        @Nullable OffsetDateTime kickOff,
        @Nullable String zone,
        String competition,
        @Nullable String stage,
        Club home,
        Club away,
        @Nullable Integer tie,
        boolean postponed) {

    /// The match in JSON.
    public record Data(
            LocalDate date,
            String competition,
            @Nullable String stage,
            Club.Named home,
            Club.Named away,
            boolean postponed) {}

    public Data data() {
        return new Data(date, competition, stage, home.named(), away.named(), postponed);
    }

    public String path() {
        return Meetings.path(home, away);
    }

    /// The hour at the ground with its zone, or an en dash where it is not known.
    public String shown(Locale locale) {
        return postponed || kickOff == null || zone == null
                ? "–"
                : DateTimeFormatter.ofPattern("HH:mm z", locale).format(kickOff.atZoneSameInstant(ZoneId.of(zone)));
    }
}
