package remontada.ties;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Goal;
import remontada.football.Score;

/// A match of a tie in JSON.
///
/// @param number 1 or 2, 3 for a replay
/// @param kickOff with the offset at the ground
/// @param homeGoals after 90 minutes
/// @param extraTime after 120
public record MatchData(
        int number,
        LocalDate date,
        @Nullable String kickOff,
        @Nullable String venueZone,
        @Nullable String town,
        boolean neutral,
        String status,
        Club.Named home,
        Club.Named away,
        @Nullable Integer homeGoals,
        @Nullable Integer awayGoals,
        @Nullable Pair halfTime,
        @Nullable Pair extraTime,
        @Nullable Pair shootOut,
        @Nullable String note,
        List<GoalData> goals) {

    /// A score, home club first.
    public record Pair(int home, int away) {
        static @Nullable Pair of(@Nullable Score score) {
            return score == null ? null : new Pair(score.home(), score.away());
        }
    }

    public record GoalData(
            int minute,
            @Nullable Integer stoppage,
            Club.Named club,
            @Nullable String scorer,
            String kind) {}

    static MatchData of(TieSummary tie, TieMatch match) {
        var result = match.result();
        var zone = match.zone();
        var kickOff = match.kickOff();
        return new MatchData(
                match.number(),
                match.playedOn(),
                kickOff == null || zone == null
                        ? null
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(kickOff.atZone(ZoneId.of(zone))),
                zone,
                match.town(),
                match.neutral(),
                match.status(),
                tie.club(match.home()).named(),
                tie.club(match.home().other()).named(),
                result == null ? null : result.fullTime().home(),
                result == null ? null : result.fullTime().away(),
                result == null ? null : Pair.of(result.halfTime()),
                result == null ? null : Pair.of(result.extraTime()),
                result == null ? null : Pair.of(result.shootOut()),
                match.note(),
                match.goals().stream().map(goal -> goal(tie, match, goal)).toList());
    }

    private static GoalData goal(TieSummary tie, TieMatch match, TieMatch.Strike goal) {
        return new GoalData(
                goal.minute(),
                goal.stoppage() == 0 ? null : goal.stoppage(),
                tie.club(goal.byHome() ? match.home() : match.home().other()).named(),
                goal.scorer(),
                slug(goal.kind()));
    }

    private static String slug(Goal.Kind kind) {
        return switch (kind) {
            case GOAL -> "goal";
            case PENALTY -> "penalty";
            case OWN_GOAL -> "own-goal";
        };
    }
}
