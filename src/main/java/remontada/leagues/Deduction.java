package remontada.leagues;

import java.time.LocalDate;
import remontada.clubs.Club;
import remontada.platform.Sentence;

/// Points that a league took from a club, or gave back.
///
/// @param points taken; negative when given back
/// @param reason as the league put it
public record Deduction(Club club, int points, LocalDate imposedOn, String reason) {
    /// The deduction in JSON.
    public record Data(Club.Named club, int points, LocalDate imposedOn, String reason) {}

    public Data data() {
        return new Data(club.named(), points, imposedOn, reason);
    }

    public Sentence sentence() {
        return Sentence.of(points > 0 ? "leagues.deducted" : "leagues.given-back", "club", club.name())
                .with("points", Math.abs(points))
                .with("day", imposedOn)
                .with("reason", reason);
    }
}
