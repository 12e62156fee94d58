package remontada.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;

/// A tie of two legs that is over, as a precedent of another.
///
/// @param first goals of the first leg
/// @param on the day of the second leg
/// @param decidedOn that day, or the day of a replay
/// @param behind null for a level first leg
/// @param deficit goals behind, 0 for a level first leg
/// @param secondLeg where the side behind played it; null for a level first leg
public record PastTie(
        Competition competition,
        Season season,
        Stage stage,
        Name host,
        Name visitor,
        Goals first,
        LocalDate on,
        LocalDate decidedOn,
        @Nullable Side behind,
        int deficit,
        @Nullable Venue secondLeg,
        Side winner) {

    /// @param written where room is scarce
    public record Name(String slug, String name, String written) {}

    public String path() {
        return "/ties/" + competition.slug() + "/" + season.name() + "/" + host.slug() + "-v-" + visitor.slug();
    }

    /// Whether the side in question won: the one behind, or after a level first leg the one at home in the second.
    public boolean wentThrough() {
        return winner == (behind == null ? Side.VISITOR : behind);
    }
}
