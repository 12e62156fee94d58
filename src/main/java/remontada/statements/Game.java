package remontada.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.ClubScore;
import remontada.football.Season;
import remontada.football.Venue;

/// A match of the tie's competition, seen by one of its clubs.
///
/// @param score the club's own goals first, extra time included
/// @param tieId the tie it was a leg of
public record Game(
        int clubId,
        LocalDate playedOn,
        Season season,
        Club opponent,
        Venue venue,
        ClubScore score,
        @Nullable Integer tieId) {

    public String year() {
        return Integer.toString(playedOn.getYear());
    }
}
