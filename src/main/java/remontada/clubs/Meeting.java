package remontada.clubs;

import java.time.LocalDate;
import java.util.List;
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
/// @param legs of the tie it was a leg of
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
        @Nullable String stageKind,
        @Nullable Integer legs,
        boolean homeIsFirst,
        Score score,
        @Nullable Score penalties,
        boolean neutral,
        @Nullable String town,
        @Nullable Boolean tieHostIsFirst) {

    /// European stages in the order of a season.
    public static final List<String> STAGES = List.of(
            "preliminary",
            "qualifying-1",
            "qualifying-2",
            "qualifying-3",
            "play-off",
            "first-round",
            "second-round",
            "group",
            "second-group",
            "league",
            "knockout-play-off",
            "round-of-32",
            "round-of-16",
            "quarter-final",
            "semi-final",
            "final");

    /// The slug of the club at whose ground it was, or `neutral`.
    String at(Club first, Club second) {
        return neutral ? MeetingFilter.NEUTRAL : (homeIsFirst ? first : second).slug();
    }

    /// The slug of the club that won, or `drawn`; a shoot-out leaves a draw.
    String winner(Club first, Club second) {
        int margin = score.seenByHome().margin();
        return margin == 0 ? MeetingFilter.DRAWN : ((margin > 0) == homeIsFirst ? first : second).slug();
    }

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
