package remontada.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.football.Side;

/// A tie that is over, as a precedent of another: one dot.
///
/// @param first goals of the first leg
/// @param on the day of the second leg
/// @param behind null for a level first leg
/// @param deficit goals behind, 0 for a level first leg
public record PastTie(
        Competition competition,
        Season season,
        Stage stage,
        Name host,
        Name visitor,
        Goals first,
        LocalDate on,
        @Nullable Side behind,
        int deficit,
        Side winner) {

    /// @param written where room is scarce
    public record Name(String slug, String name, String written) {}

    public String path() {
        return "/ties/" + competition.slug() + "/" + season.name() + "/" + host.slug() + "-v-" + visitor.slug();
    }

    public boolean wasComeback() {
        return winner == behind;
    }

    /// Whether the side that was at home in the second leg went through.
    public boolean wonBySecondHost() {
        return winner == Side.VISITOR;
    }
}
