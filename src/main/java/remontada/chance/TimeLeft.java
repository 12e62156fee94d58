package remontada.chance;

/// How much of a match is left: of its 90 minutes, or of its extra time.
///
/// @param share of their goals still to come
record TimeLeft(boolean inExtraTime, double share) {

    /// When a minute is over, its stoppage time included.
    static TimeLeft after(int minute, GoalClock clock) {
        return minute > GoalClock.FULL_TIME
                ? new TimeLeft(true, GoalClock.leftOfExtraTime(minute))
                : new TimeLeft(false, clock.left(minute));
    }

    /// In the middle of a minute, where a goal falls.
    static TimeLeft during(int minute, GoalClock clock) {
        var end = after(minute, clock);
        double begin = end.inExtraTime() ? GoalClock.leftOfExtraTime(minute - 1) : clock.left(minute - 1);
        return new TimeLeft(end.inExtraTime(), (begin + end.share()) / 2);
    }
}
