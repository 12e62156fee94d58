package remontada.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.FormMatch;
import remontada.football.ClubScore;
import remontada.football.Score;
import remontada.football.Season;
import remontada.football.Venue;

/// A match that a club played.
///
/// @param competition its slug
/// @param stage of a European match
/// @param atHome whether the club was the home side, on neutral ground too
/// @param score on the pitch, extra time included, the club's own goals first
/// @param penalties of a shoot-out, the club's own first
/// @param tie the tie it was a leg of
public record ClubMatch(
        LocalDate date,
        String competition,
        String competitionName,
        Season season,
        @Nullable String stage,
        Club opponent,
        Venue venue,
        boolean atHome,
        ClubScore score,
        @Nullable Score penalties,
        FormMatch.@Nullable InTie tie) {

    /// The match in JSON.
    public record Data(
            LocalDate date,
            String competition,
            String season,
            @Nullable String stage,
            Club.Named opponent,
            String venue,
            int goalsFor,
            int goalsAgainst,
            String result,
            String path) {}

    Data data(Club club) {
        return new Data(
                date,
                competition,
                season.name(),
                stage,
                opponent.named(),
                venue.slug(),
                score.goalsFor(),
                score.goalsAgainst(),
                String.valueOf(score.result().letter()),
                path(club));
    }

    /// What tells more: the tie, or else the two clubs' meetings.
    String path(Club club) {
        return new FormMatch(club, date, competitionName, stage != null, opponent, venue, score, tie).path();
    }

    /// `2–5`, home side first.
    String written() {
        return atHome ? score.goalsFor() + "–" + score.goalsAgainst() : score.goalsAgainst() + "–" + score.goalsFor();
    }
}
