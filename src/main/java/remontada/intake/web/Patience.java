package remontada.intake.web;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait for a source, and how often to ask it again.
///
/// @param connect for a connection
/// @param answer for a whole answer
/// @param attempts how often it is asked in all
/// @param first the longest wait before the second attempt; twice that before the third, and so on
/// @param longest the longest wait of all, also where the source asks for more
public record Patience(Duration connect, Duration answer, int attempts, Duration first, Duration longest) {
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(30), 4, Duration.ofSeconds(1), Duration.ofSeconds(90));

    /// Between half of the longest wait and all of it, so that nodes that failed together do not ask again together.
    ///
    /// @param attempt the one that failed, from 1
    Duration before(int attempt, RandomGenerator random) {
        long most = first.toMillis() << Math.min(attempt - 1, 20);
        long bounded = Math.min(most, longest.toMillis());
        return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2 + 1));
    }
}
