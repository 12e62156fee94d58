package remontada.intake.live;

import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.reported.ReportedMatch.Score;

/// How a match can stand, by the rules of the game: what an operator mistypes is refused, with what is possible. A
/// source is not asked: its word is replaced within a minute.
public final class LiveRules {
    private static final Set<Integer> WITH_STOPPAGE = Set.of(45, 90, 105, 120);
    private static final int HALF = 45;
    private static final int FULL_TIME = 90;
    private static final int LAST_MINUTE = 120;

    private final DSLContext sql;

    public LiveRules(DSLContext sql) {
        this.sql = sql;
    }

    /// @throws IllegalArgumentException saying what is possible, where a match can't stand so
    public void require(KnownMatch match, Standing standing) {
        clock(standing).or(() -> course(match, standing)).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal);
        });
    }

    private static Optional<String> clock(Standing standing) {
        var minute = standing.minute();
        if (standing.stoppage() != null && !WITH_STOPPAGE.contains(minute)) {
            return Optional.of("Stoppage time follows minute 45, 90, 105 or 120, not " + minute);
        }
        if (minute == null) {
            return Optional.empty();
        }
        return switch (standing.period()) {
            case "half-time" -> minute == HALF ? Optional.empty() : wrong(minute, "half-time", "after minute 45");
            case "extra-time" ->
                minute > FULL_TIME
                        ? Optional.empty()
                        : wrong(minute, "extra time", "minutes 91 to 120; up to 90 the period is on");
            case "penalties" ->
                minute == LAST_MINUTE || minute == FULL_TIME
                        ? Optional.empty()
                        : wrong(minute, "a shoot-out", "after the last minute: leave --minute out");
            default -> Optional.empty();
        };
    }

    private static Optional<String> wrong(int minute, String period, String when) {
        return Optional.of("It can't be %s in minute %d: that is %s".formatted(period, minute, when));
    }

    private Optional<String> course(KnownMatch match, Standing standing) {
        var shootOut = standing.period().equals("penalties");
        if (!shootOut && !standing.period().equals("extra-time")) {
            return Optional.empty();
        }
        var found = Course.of(sql, match);
        if (found.isEmpty()) {
            return Optional.of(match.address() + " is of no tie: it has neither extra time nor a shoot-out here");
        }
        var course = found.get();
        if (!course.isLast()) {
            return Optional.of(match.address()
                    + " is a first leg, which ends after 90 minutes: it can be on, half-time or abandoned");
        }
        if (!course.firstIsKnown()) {
            return Optional.of("The first leg of " + match.address() + " has no result here: tell that first");
        }
        var score = standing.score();
        var level = shootOut ? course.isLevelAt(score) : course.wasLevelBefore(score);
        return level ? Optional.empty() : Optional.of(notLevel(match, course, score, shootOut));
    }

    private static String notLevel(KnownMatch match, Course course, Score score, boolean shootOut) {
        var first = course.first();
        return "%s stands at %s%s, which is not level%s: it can be on, half-time%s or abandoned (stoppage time is written 90+5)"
                .formatted(
                        match.address(),
                        text(score),
                        first == null ? "" : " after " + text(first) + " in the first leg",
                        shootOut ? "" : ", nor was it after 90 minutes",
                        shootOut && course.wasLevelBefore(score) ? ", extra-time" : "");
    }

    private static String text(Score score) {
        return score.home() + "-" + score.away();
    }
}
