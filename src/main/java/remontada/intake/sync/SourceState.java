package remontada.intake.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import remontada.intake.web.Validators;

/// What is remembered of a source on the web.
///
/// @param have of the answer that is in the ledger
/// @param told a fingerprint of what it told last
/// @param askedAt null where it is to be asked at once
/// @param answeredAt when it answered last
/// @param failure why it failed last
/// @param failures how often since it answered last
/// @param inPlay whether a match was on when it answered last
public record SourceState(
        String name,
        String address,
        Validators have,
        @Nullable String told,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant failedAt,
        @Nullable String failure,
        int failures,
        boolean inPlay) {
    static SourceState unasked(String name, String address) {
        return new SourceState(name, address, Validators.NONE, null, null, null, null, null, 0, false);
    }

    /// For the operator.
    @Override
    public String toString() {
        var answered = answeredAt == null ? "never answered" : "answered last at " + answeredAt;
        return "source %s: %s%s"
                .formatted(
                        name,
                        answered,
                        failures == 0
                                ? ""
                                : "; has failed %d times since, at last at %s: %s"
                                        .formatted(failures, failedAt, failure));
    }
}
