package remontada.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.ClubScore;
import remontada.football.Season;
import remontada.football.Venue;

/// A match of a European competition, seen by one of its clubs.
///
/// @param stageKind `qualifying`, `group` or `knockout`
/// @param score the club's own goals first, extra time included
/// @param tieId the tie it was a leg of
public record Game(
        int clubId,
        int competitionId,
        Season season,
        String stageKind,
        LocalDate playedOn,
        Club opponent,
        Venue venue,
        ClubScore score,
        @Nullable Integer tieId)
        implements Played {

    public String year() {
        return Integer.toString(playedOn.getYear());
    }
}
