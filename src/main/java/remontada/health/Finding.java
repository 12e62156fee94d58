package remontada.health;

import java.util.Optional;
import remontada.platform.Sentence;

/// What a look at one thing found.
///
/// @param subject a word of `health.subject-…`
/// @param advice what an operator does about it; none where it is well
public record Finding(String subject, Grade grade, Sentence says, Optional<Sentence> advice) {
    public static Finding good(String subject, Sentence says) {
        return new Finding(subject, Grade.GOOD, says, Optional.empty());
    }

    public static Finding doubtful(String subject, Sentence says, Sentence advice) {
        return new Finding(subject, Grade.DOUBTFUL, says, Optional.of(advice));
    }

    static Finding bad(String subject, Sentence says, Sentence advice) {
        return new Finding(subject, Grade.BAD, says, Optional.of(advice));
    }
}
