package remontada.clubs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.football.ClubScore;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.Sentence;

/// A match that a club played, as its form shows it.
///
/// @param club whose form it is
/// @param competition its name
/// @param score on the pitch, extra time included, the club's own goals first
/// @param tie the tie it was a leg of
public record FormMatch(
        Club club,
        LocalDate playedOn,
        String competition,
        boolean european,
        Club opponent,
        Venue venue,
        ClubScore score,
        @Nullable InTie tie) {

    /// @param competition its slug
    /// @param clubWasHost whether the club was at home in the first leg
    public record InTie(String competition, Season season, boolean clubWasHost) {}

    /// The match in JSON and CSV.
    public record Data(
            LocalDate date,
            String competition,
            Club.Named opponent,
            String venue,
            int goalsFor,
            int goalsAgainst,
            String result) {}

    public Data data() {
        return new Data(
                playedOn,
                competition,
                opponent.named(),
                venue.slug(),
                score.goalsFor(),
                score.goalsAgainst(),
                letter());
    }

    /// `W`, `D` or `L`.
    public String letter() {
        return String.valueOf(score.result().letter());
    }

    /// `win`, `draw` or `loss`: how a strip colours it.
    public String cssClass() {
        return switch (score.result()) {
            case WIN -> "win";
            case DRAW -> "draw";
            case LOSS -> "loss";
        };
    }

    /// `2–5`.
    public String written() {
        return score.goalsFor() + "–" + score.goalsAgainst();
    }

    /// What tells more: the tie, or else the two clubs' meetings.
    public String path() {
        return tie == null ? Meetings.path(club, opponent) : tiePath(tie);
    }

    /// "the 0–1 defeat at Bournemouth".
    public Sentence sentence() {
        return Sentence.of("clubs.the-match", "score", written())
                .with("result", letter())
                .with("venue", venue.slug())
                .with("opponent", opponent.shortName());
    }

    private String tiePath(InTie tie) {
        var host = tie.clubWasHost() ? club : opponent;
        var visitor = tie.clubWasHost() ? opponent : club;
        return "/ties/" + tie.competition() + "/" + tie.season().name() + "/" + host.slug() + "-v-" + visitor.slug();
    }
}
