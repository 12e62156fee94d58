package remontada.intake.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;

/// A match as one source tells it. What the source does not say is null; nothing is filled in.
///
/// @param competition the competition as the source names it, such as "UEFA Champions League" or `champions-league`
/// @param round the headings it stands below, group and leg aside, joined by commas: "Round of 16", "Matchday 3",
/// "Quarter-finals"
/// @param group such as "A"
/// @param leg 1, 2, or 3 for a replay
/// @param day the day it was or is to be played, at its venue
/// @param zone of `kickOff`
/// @param goals in order; empty where the source names none
/// @param minute while the match is on, where the source tells
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
        @Nullable String note,
        @Nullable Integer minute) {

    public ReportedMatch(
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
        this(
                origin,
                competition,
                season,
                round,
                group,
                leg,
                day,
                kickOff,
                zone,
                venue,
                neutral,
                home,
                away,
                status,
                result,
                goals,
                note,
                null);
    }

    public ReportedMatch withOrigin(Origin other) {
        return new ReportedMatch(
                other,
                competition,
                season,
                round,
                group,
                leg,
                day,
                kickOff,
                zone,
                venue,
                neutral,
                home,
                away,
                status,
                result,
                goals,
                note,
                minute);
    }

    /// The same match as if it had not begun: of one that is on or was broken off, only day and names are certain.
    public ReportedMatch asFixture() {
        return new ReportedMatch(
                origin,
                competition,
                season,
                round,
                group,
                leg,
                day,
                kickOff,
                zone,
                venue,
                neutral,
                home,
                away,
                Status.SCHEDULED,
                null,
                List.of(),
                note,
                null);
    }

    public ReportedMatch withGoals(List<Goal> scored) {
        return new ReportedMatch(
                origin,
                competition,
                season,
                round,
                group,
                leg,
                day,
                kickOff,
                zone,
                venue,
                neutral,
                home,
                away,
                status,
                result,
                scored,
                note,
                minute);
    }

    /// Where it was said.
    ///
    /// @param place the file's path or the address
    /// @param line counted from 1; 0 where the source has no lines
    /// @param asOf when the source itself last changed what it says, where it tells
    public record Origin(String place, int line, @Nullable Instant asOf) {
        public Origin(String place, int line) {
            this(place, line, null);
        }
    }

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
    public record Score(int home, int away) {
        boolean isWithin(Score later) {
            return home <= later.home && away <= later.away;
        }
    }

    /// @param fullTime after 90 minutes; as it stands while the match is on
    /// @param extraTime after 120 minutes, the first 90 included
    /// @param penalties the shoot-out alone
    /// @param onPitch the score when play ended, where an awarded one replaced it
    public record Result(
            @Nullable Score fullTime,
            @Nullable Score halfTime,
            @Nullable Score extraTime,
            @Nullable Score penalties,
            @Nullable Score onPitch) {

        public static final Result NONE = new Result(null, null, null, null, null);

        /// Why it can't be so, as a sentence for the operator: goals only come on top, and a shoot-out has a winner. An
        /// awarded score goes by no such rule.
        public Optional<String> contradiction(Status status) {
            return status == Status.PLAYED || status == Status.ABANDONED ? contradiction() : Optional.empty();
        }

        private Optional<String> contradiction() {
            if (halfTime != null && fullTime != null && !halfTime.isWithin(fullTime)) {
                return Optional.of("The half-time score has more goals than the final one");
            }
            if (extraTime != null && fullTime != null && !fullTime.isWithin(extraTime)) {
                return Optional.of("The score after extra time has fewer goals than that after 90 minutes");
            }
            return penalties != null && penalties.home() == penalties.away()
                    ? Optional.of("The shoot-out has no winner")
                    : Optional.empty();
        }

        /// Why these can't be all goals of the match; empty where they are, or where there are none.
        public Optional<String> contradiction(List<Goal> goals) {
            var last = onPitch != null ? onPitch : extraTime != null ? extraTime : fullTime;
            int home = (int) goals.stream().filter(Goal::home).count();
            return goals.isEmpty() || new Score(home, goals.size() - home).equals(last)
                    ? Optional.empty()
                    : Optional.of("The goals are %d-%d, the score is %s"
                            .formatted(
                                    home,
                                    goals.size() - home,
                                    last == null ? "not known" : last.home() + "-" + last.away()));
        }
    }

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
