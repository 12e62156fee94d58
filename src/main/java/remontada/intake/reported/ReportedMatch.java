package remontada.intake.reported;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// A match as one source tells it. What the source does not say is null; nothing is filled in.
///
/// @param competition the competition as the source names it, such as "UEFA Champions League" or `champions-league`
/// @param round the heading it stands below: "Round of 16", "Matchday 3", "Quarter-finals"
/// @param group such as "A"
/// @param leg 1, 2, or 3 for a replay
/// @param day the day it was or is to be played, at its venue
/// @param zone of `kickOff`
/// @param goals in order; empty where the source names none
public record ReportedMatch(
        Origin origin,
        String competition,
        Season season,
        @Nullable String round,
        @Nullable String group,
        @Nullable Integer leg,
        LocalDate day,
        @Nullable LocalTime kickOff,
        @Nullable ZoneId zone,
        @Nullable String venue,
        boolean neutral,
        Club home,
        Club away,
        Status status,
        @Nullable Result result,
        List<Goal> goals,
        @Nullable String note) {

    /// Where it was said.
    ///
    /// @param place the file's path or the address
    /// @param line counted from 1; 0 where the source has no lines
    public record Origin(String place, int line) {}

    /// @param country FIFA's three letters, where the source gives them
    public record Club(String name, @Nullable String country) {}

    /// How far the match has come.
    public enum Status {
        SCHEDULED,
        POSTPONED,
        CANCELLED,
        IN_PLAY,
        PLAYED,
        ABANDONED,
        AWARDED,
        WALKOVER,
        ANNULLED
    }

    /// Home goals and away goals.
    public record Score(int home, int away) {}

    /// @param fullTime after 90 minutes; as it stands while the match is on
    /// @param extraTime after 120 minutes, the first 90 included
    /// @param penalties the shoot-out alone
    /// @param onPitch the score when play ended, where an awarded one replaced it
    public record Result(
            @Nullable Score fullTime,
            @Nullable Score halfTime,
            @Nullable Score extraTime,
            @Nullable Score penalties,
            @Nullable Score onPitch) {}

    /// @param home whether it counts for the home side, own goals included
    public record Goal(
            boolean home,
            int minute,
            @Nullable Integer stoppage,
            @Nullable String scorer,
            Kind kind) {
        /// How it was scored.
        public enum Kind {
            GOAL,
            PENALTY,
            OWN_GOAL
        }
    }
}
