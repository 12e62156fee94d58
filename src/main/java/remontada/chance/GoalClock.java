package remontada.chance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// When the goals of a match fall: more of them late, and many in the stoppage time of the 45th and 90th minute.
///
/// @param shares of all goals (made to sum to one), for each of the 90 minutes, stoppage time with the minute it
/// follows
public record GoalClock(List<Double> shares) {
    public static final String KEY = "goals-by-minute";
    public static final int FULL_TIME = 90;
    public static final int EXTRA_TIME = 30;
    private static final int HALF_TIME = 45;
    private static final int SMOOTHED = 5;

    public GoalClock {
        if (shares.size() != FULL_TIME) {
            throw new IllegalArgumentException("a match has 90 minutes, not " + shares.size());
        }
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        shares = shares.stream().map(share -> share / all).toList();
    }

    /// From goals counted by minute; minutes but the last of each half share with their neighbours.
    ///
    /// @param goals goals[m] of minute m, 1 to 90
    public static GoalClock counted(int[] goals) {
        double all = Arrays.stream(goals).sum();
        var shares = new Double[FULL_TIME];
        for (int minute = 1; minute <= FULL_TIME; minute++) {
            if (minute % HALF_TIME == 0) {
                shares[minute - 1] = goals[minute] / all;
                continue;
            }
            int half = minute / HALF_TIME * HALF_TIME;
            int from = Math.max(half + 1, minute - SMOOTHED);
            int to = Math.min(half + HALF_TIME - 1, minute + SMOOTHED);
            double sum = Arrays.stream(goals, from, to + 1).sum();
            shares[minute - 1] = sum / (to - from + 1) / all;
        }
        return new GoalClock(Arrays.asList(shares));
    }

    static GoalClock parse(String written) {
        return new GoalClock(
                Arrays.stream(written.split(" ")).map(Double::valueOf).toList());
    }

    /// The share of a match's goals that is still to come after a minute, 0 to 90.
    double left(int minute) {
        double left = 0;
        for (int later = FULL_TIME; later > minute; later--) {
            left += shares.get(later - 1);
        }
        return Math.min(1, left);
    }

    /// The same for extra time, whose goals fall evenly.
    static double leftOfExtraTime(int minute) {
        return (FULL_TIME + EXTRA_TIME - minute) / (double) EXTRA_TIME;
    }

    @Override
    public String toString() {
        return shares.stream()
                .map(share -> String.format(Locale.ROOT, "%.5f", share))
                .collect(Collectors.joining(" "));
    }
}
