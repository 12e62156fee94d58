package remontada.intake.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A match that an operator's command is about, named as sources name it: by slugs that outlive a reload.
///
/// @param stage in Europe
/// @param ofTie whether it is one of a tie, rather than of a group, a league or a cup
/// @param replay whether it is a third match
/// @param day the day it is known for
/// @param zone of its kick-off, where that is known; otherwise the zone in which its home club usually kicks off
public record KnownMatch(
        String competition,
        String season,
        @Nullable String stage,
        boolean ofTie,
        boolean replay,
        String home,
        String away,
        LocalDate day,
        String status,
        @Nullable String zone) {
    /// Whether it has a result.
    public boolean isOver() {
        return !status.equals("scheduled") && !status.equals("postponed");
    }

    /// Its address, as commands and pages have it.
    public String address() {
        return "%s/%s/%s/%s-v-%s".formatted(competition, season, day, home, away);
    }
}
