package remontada.intake.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
        return with(other, day, kickOff, zone, status, result, goals, minute);
    }

    public ReportedMatch withGoals(List<Goal> scored) {
        return with(origin, day, kickOff, zone, status, result, scored, minute);
    }

    /// The same match as if it had not begun: of one that is on or was broken off, only day and names are certain.
    public ReportedMatch asFixture() {
        return with(origin, day, kickOff, zone, Status.SCHEDULED, null, List.of(), null);
    }

    /// The same with its hour read on a clock, and told in UTC: what the clock at its ground says follows from there.
    public ReportedMatch onClock(ZoneId clock) {
        if (kickOff == null) {
            return this;
        }
        var moment = day.atTime(kickOff).atZone(clock).withZoneSameInstant(ZoneOffset.UTC);
        return with(origin, moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC, status, result, goals, minute);
    }

    private ReportedMatch with(
            Origin toldAt,
            LocalDate playedOn,
            @Nullable LocalTime time,
            @Nullable ZoneId timeZone,
            Status how,
            @Nullable Result ended,
            List<Goal> scored,
            @Nullable Integer played) {
        return new ReportedMatch(
                toldAt,
                competition,
                season,
                round,
                group,
                leg,
                playedOn,
                time,
                timeZone,
                venue,
                neutral,
                home,
                away,
                how,
                ended,
                scored,
                note,
                played);
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
