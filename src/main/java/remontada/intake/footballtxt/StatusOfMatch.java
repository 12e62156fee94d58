package remontada.intake.footballtxt;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// Brings together what the score and the words beside it say of how far a match came.
///
/// A score makes it played, unless a word says otherwise. An awarded match's score is the ruling, and an abandoned
/// one's stood; an annulled one has none but that on the pitch.
record StatusOfMatch(
        Brackets brackets,
        @Nullable Result result,
        @Nullable Status written) {

    Line.Match line(
            @Nullable WrittenDay day,
            @Nullable KickOff kickOff,
            @Nullable ZoneId zone,
            List<Club> clubs,
            @Nullable String venue) {
        return new Line.Match(
                day,
                kickOff == null ? null : kickOff.time(),
                zone,
                clubs.getFirst(),
                clubs.getLast(),
                status(),
                outcome(),
                venue,
                brackets.neutral(),
                brackets.goals(),
                brackets.note());
    }

    private Status status() {
        var told = brackets.status() != null ? brackets.status() : written;
        return told != null ? told : result == null ? Status.SCHEDULED : Status.PLAYED;
    }

    private @Nullable Result outcome() {
        if (result != null) {
            result.contradiction(status()).ifPresent(reason -> {
                throw new NotUnderstood(reason);
            });
        }
        return switch (status()) {
            case SCHEDULED, IN_PLAY -> null;
            case PLAYED -> result;
            case AWARDED -> {
                if (result == null) {
                    throw new NotUnderstood("The match is awarded, but without a score");
                }
                yield onPitch(result);
            }
            case ABANDONED -> result == null && brackets.onPitch() == null ? null : onPitch(result);
            case ANNULLED ->
                result == null
                        ? brackets.onPitch() == null ? null : onPitch(null)
                        : new Result(null, result.halfTime(), null, null, result.fullTime());
            case POSTPONED, CANCELLED, WALKOVER -> {
                if (result != null) {
                    throw new NotUnderstood("The match has a score, but is said not to have been played");
                }
                yield null;
            }
        };
    }

    private Result onPitch(@Nullable Result official) {
        return official == null
                ? new Result(null, null, null, null, brackets.onPitch())
                : new Result(
                        official.fullTime(),
                        official.halfTime(),
                        official.extraTime(),
                        official.penalties(),
                        brackets.onPitch());
    }
}
