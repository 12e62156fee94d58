package remontada.chance;

import remontada.platform.Sentence;

/// A chance as it is written: never more exactly than the model knows it.
public final class Odds {
    private static final double LEAST = 0.001;
    private static final double TENTHS_BELOW = 0.1;
    private static final double LONG = 0.2;
    private static final int TWO_DIGITS = 100;

    private Odds() {}

    /// "41%", "2.6%", "under 0.1%".
    public static Sentence percent(double chance) {
        if (chance < LEAST) {
            return Sentence.of("chance.percent-under");
        }
        if (chance > 1 - LEAST) {
            return Sentence.of("chance.percent-over");
        }
        boolean whole = chance >= TENTHS_BELOW && chance <= 1 - LEAST * 10;
        return whole
                ? Sentence.of("chance.percent", "value", Math.round(chance * 100))
                : Sentence.of("chance.percent-tenths", "value", Math.round(chance * 1000) / 10.0);
    }

    /// "1 in 38" of a small chance, "41%" of another.
    public static Sentence number(double chance) {
        if (chance >= LONG) {
            return percent(chance);
        }
        return chance < LEAST
                ? Sentence.of("chance.one-in-over")
                : Sentence.of("chance.one-in", "value", twoDigits(1 / chance));
    }

    /// "after 87 minutes of the second leg"
    ///
    /// @param minute of the tie
    public static Sentence after(int minute, int legs) {
        boolean second = legs == 2 && minute > GoalClock.FULL_TIME;
        return Sentence.of("chance.after-minutes", "minute", second ? minute - GoalClock.FULL_TIME : minute)
                .with("leg", legs == 1 ? 0 : second ? 2 : 1);
    }

    private static long twoDigits(double number) {
        long whole = Math.round(number);
        return whole < TWO_DIGITS ? whole : Math.round(number / 10) * 10;
    }
}
