package remontada.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Goal;
import remontada.football.Leg;
import remontada.football.Score;
import remontada.football.Side;
import remontada.football.Venue;

/// A match of a tie: a leg, the only match, or a replay, as known at the end of a day.
///
/// @param number 1 or 2, 3 for a replay; an only match is 1
/// @param home the side at home in the eyes of the rules, neutral ground or not
/// @param town where it is played, if known
/// @param status of the match; `scheduled` while it is to come
/// @param postponedOn the day it became known that it is put off; null where it is not, or that day is not known
/// @param result null before it is over, and for a match that never was
/// @param note what there is to say of it, such as why it was awarded
/// @param goals in order; none where they are not known
public record TieMatch(
        int number,
        LocalDate playedOn,
        @Nullable Instant kickOff,
        @Nullable String zone,
        @Nullable String town,
        boolean neutral,
        Side home,
        String status,
        @Nullable LocalDate postponedOn,
        @Nullable Result result,
        @Nullable String note,
        List<Strike> goals) {

    /// Scores are home club first.
    ///
    /// @param fullTime after 90 minutes
    /// @param extraTime after 120
    /// @param onPitch when play ended, where the score that counts is another
    public record Result(
            Score fullTime,
            @Nullable Score halfTime,
            @Nullable Score extraTime,
            @Nullable Score shootOut,
            @Nullable Score onPitch) {

        public Score score() {
            return extraTime == null ? fullTime : extraTime;
        }
    }

    /// A goal.
    ///
    /// @param stoppage 0 for none or an unknown number
    public record Strike(
            int minute,
            int stoppage,
            boolean byHome,
            @Nullable String scorer,
            Goal.Kind kind) {}

    /// The match as it was known at the end of `day`.
    TieMatch asOf(LocalDate day) {
        var isPutOff = isPostponed() && (postponedOn == null || !postponedOn.isAfter(day));
        return isPutOff || !isPostponed() && !playedOn.isAfter(day) ? this : toCome();
    }

    private TieMatch toCome() {
        return new TieMatch(
                number, playedOn, kickOff, zone, town, neutral, home, "scheduled", null, null, null, List.of());
    }

    public boolean isOver() {
        return result != null;
    }

    public boolean wasAwarded() {
        return status.equals("awarded");
    }

    /// Whether it is put off to a day that nobody knows yet.
    public boolean isPostponed() {
        return status.equals("postponed");
    }

    public boolean isReplay() {
        return number == 3;
    }

    /// Where a side plays it.
    public Venue venue(Side side) {
        if (neutral) {
            return Venue.NEUTRAL;
        }
        return side == home ? Venue.HOME : Venue.AWAY;
    }

    /// The match as the rules of the game see it, once it is over.
    public Optional<Leg> leg() {
        return Optional.ofNullable(result)
                .map(over -> new Leg(number, home, neutral, over.fullTime(), over.extraTime(), over.shootOut()));
    }

    /// Its goals as goals of the tie; a replay has none.
    public List<Goal> tieGoals() {
        return isReplay() ? List.of() : goals.stream().map(this::tieGoal).toList();
    }

    private Goal tieGoal(Strike strike) {
        var side = strike.byHome() ? home : home.other();
        return new Goal(number, strike.minute(), strike.stoppage(), side, strike.scorer(), strike.kind());
    }
}
