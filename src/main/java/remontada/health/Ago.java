package remontada.health;

import java.time.Duration;
import remontada.platform.Sentence;

/// How long something took or is ago, in the unit that people would say it in.
final class Ago {
    private static final int FEW = 2;

    private Ago() {}

    /// "8 seconds", "12 minutes", "3 hours", "5 days"
    static Sentence of(Duration age) {
        if (age.compareTo(Duration.ofMinutes(FEW)) < 0) {
            return Sentence.of("health.seconds", "n", Math.max(0, age.toSeconds()));
        }
        if (age.compareTo(Duration.ofHours(FEW)) < 0) {
            return Sentence.of("health.minutes", "n", age.toMinutes());
        }
        return age.compareTo(Duration.ofDays(FEW)) < 0
                ? Sentence.of("health.hours", "n", age.toHours())
                : Sentence.of("health.days", "n", age.toDays());
    }
}
