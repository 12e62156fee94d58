package remontada.intake.footballdata;

import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// The score of a match, as <https://docs.football-data.org/general/v4/overtime.html> describes it.
///
/// `fullTime` is the running score, and in the end that of everything: goals of extra time and, after a shoot-out, its
/// penalties included. `regularTime` is the score after 90 minutes; `extraTime` and `penalties` count only what was
/// scored in them. Here the score after 120 minutes includes the first 90, and the shoot-out stands alone. What was
/// seen in answers: after a shoot-out `fullTime` sometimes leaves the penalties out, and `regularTime` is sometimes
/// missing; it then follows from the others. Where the numbers contradict each other none is believed.
record ScoreNode(
        String path,
        String duration,
        @Nullable Score all,
        @Nullable Score halfTime,
        @Nullable Score regularTime,
        @Nullable Score extraTime,
        @Nullable Score penalties) {

    private static final Score NO_GOALS = new Score(0, 0);

    static ScoreNode read(Fields score) {
        var duration = score.text("duration");
        return new ScoreNode(
                score.path(),
                duration == null ? "REGULAR" : duration,
                score.score("fullTime"),
                score.score("halfTime"),
                score.score("regularTime"),
                score.score("extraTime"),
                score.score("penalties"));
    }

    /// @throws Wrong when the numbers contradict each other, or the match is over and has no score
    @Nullable
    Result result(Status status) {
        return switch (status) {
            case SCHEDULED, POSTPONED, CANCELLED, WALKOVER, ANNULLED -> null;
            case ABANDONED -> all == null ? null : new Result(null, halfTime, null, null, all);
            case IN_PLAY -> all == null ? null : played();
            case PLAYED, AWARDED -> {
                var result = played();
                result.contradiction(status).ifPresent(reason -> {
                    throw new Wrong(reason);
                });
                yield result;
            }
        };
    }

    private Result played() {
        if (all == null) {
            throw new Wrong(path + ".fullTime is missing, though the match is over");
        }
        return switch (duration) {
            case "REGULAR" -> regular(all);
            case "EXTRA_TIME" -> afterExtraTime(all);
            case "PENALTY_SHOOTOUT" -> afterShootOut(all);
            default -> throw new Wrong(path + ".duration is not known: " + duration);
        };
    }

    private Result regular(Score last) {
        agree(regularTime == null || regularTime.equals(last));
        return new Result(last, halfTime, null, null, null);
    }

    private Result afterExtraTime(Score last) {
        var added = extraTime != null ? extraTime : regularTime == null ? null : less(last, regularTime);
        if (added == null) {
            throw new Wrong(path + " does not tell the score after 90 minutes");
        }
        var ninety = regularTime != null ? regularTime : less(last, added);
        agree(plus(ninety, added).equals(last));
        return new Result(ninety, halfTime, last, null, null);
    }

    private Result afterShootOut(Score last) {
        if (penalties == null) {
            throw new Wrong(path + ".penalties is missing, though there was a shoot-out");
        }
        var added = extraTime == null ? NO_GOALS : extraTime;
        var ninety = regularTime != null ? regularTime : less(less(last, penalties), added);
        var played = plus(ninety, added);
        agree(last.equals(plus(played, penalties)) || last.equals(played));
        return new Result(ninety, halfTime, extraTime == null ? null : played, penalties, null);
    }

    private void agree(boolean theyDo) {
        if (!theyDo) {
            throw new Wrong("The numbers of " + path + " contradict each other");
        }
    }

    private static Score plus(Score one, Score other) {
        return new Score(one.home() + other.home(), one.away() + other.away());
    }

    private Score less(Score all, Score part) {
        agree(all.home() >= part.home() && all.away() >= part.away());
        return new Score(all.home() - part.home(), all.away() - part.away());
    }
}
