package remontada.clubs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.ties.Era;

/// A match that two clubs played against each other.
///
/// @param competition its slug
/// @param stage of a European match
/// @param homeIsFirst whether the first of the two, by slug, was the home side
/// @param score on the pitch, extra time included, home side first
/// @param penalties of a shoot-out
/// @param neutral whether it was played at neither's ground
/// @param tieHostIsFirst whether the first of the two was at home in the first leg of the tie it belongs to
public record Meeting(
        LocalDate date,
        String competition,
        String competitionName,
        Season season,
        @Nullable String stage,
        boolean homeIsFirst,
        Score score,
        @Nullable Score penalties,
        boolean neutral,
        @Nullable String town,
        @Nullable Boolean tieHostIsFirst) {

    public Venue venueOfFirst() {
        if (neutral) {
            return Venue.NEUTRAL;
        }
        return homeIsFirst ? Venue.HOME : Venue.AWAY;
    }

    public String written() {
        return score.home() + "–" + score.away();
    }

    /// When and in what they met, "21 Feb 2023, Champions League round of 16".
    public Sentence about() {
        return Sentence.of(stage == null ? "clubs.meeting" : "clubs.meeting-stage", "day", date)
                .with("competition", Era.of(season).nameOf(competitionName))
                .with("stage", stage == null ? "" : Sentence.of("stages." + stage))
                .with("town", town == null ? "" : town)
                .with("where", town == null ? (neutral ? "neutral" : "no") : "town")
                .with("penalties", penalties == null ? "no" : penalties.home() + "–" + penalties.away());
    }
}
