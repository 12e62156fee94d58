package remontada.intake.csv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Origin;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// A row of `match.csv`, `league_match.csv` or `cup_match.csv`; the latter two have neither `stage` nor `status`, and a
/// match of theirs is played when it has a score. Clubs and competitions are named by their slug. What the columns mean
/// stands in `db/README.md`.
final class MatchRow {
    /// Columns by which a file of matches is known.
    static final List<String> COLUMNS =
            List.of("competition", "season", "played_on", "home", "away", "home_goals", "away_goals");

    private static final int MOST_LEGS = 3;

    private MatchRow() {}

    /// @throws Row.Wrong saying what is wrong
    static ReportedMatch read(Row row, Origin origin) {
        var result = result(row);
        var status = status(row, result);
        result.contradiction(status).ifPresent(reason -> {
            throw new Row.Wrong(reason);
        });
        return new ReportedMatch(
                origin,
                row.required("competition"),
                row.season("season"),
                row.text("stage") != null ? row.text("stage") : row.text("round"),
                row.text("group_name"),
                row.number("leg", 1, MOST_LEGS),
                row.day("played_on"),
                row.time("kick_off"),
                row.zone("zone"),
                row.text("venue"),
                row.truth("neutral"),
                new Club(row.required("home"), null),
                new Club(row.required("away"), null),
                status,
                result.equals(Result.NONE) ? null : result,
                List.of(),
                row.text("note"));
    }

    /// @throws Row.Wrong saying what is wrong
    static Goal goal(Row row) {
        var minute = row.number("minute", 1, 135);
        var side = row.required("side");
        if (minute == null || !side.equals("home") && !side.equals("away")) {
            throw new Row.Wrong(minute == null ? "minute is missing" : "side must be home or away, not '" + side + "'");
        }
        var kind = row.required("kind");
        return new Goal(
                side.equals("home"),
                minute,
                row.number("stoppage", 1, 30),
                row.text("scorer"),
                switch (kind) {
                    case "goal" -> Goal.Kind.GOAL;
                    case "penalty" -> Goal.Kind.PENALTY;
                    case "own-goal" -> Goal.Kind.OWN_GOAL;
                    default -> throw new Row.Wrong("kind must be goal, penalty or own-goal, not '" + kind + "'");
                });
    }

    private static Result result(Row row) {
        return new Result(
                row.score("home_goals", "away_goals"),
                row.score("home_half_time", "away_half_time"),
                row.score("home_extra_time", "away_extra_time"),
                row.score("home_penalties", "away_penalties"),
                row.score("home_on_pitch", "away_on_pitch"));
    }

    private static Status status(Row row, Result result) {
        @Nullable String told = row.text("status");
        if (told == null) {
            return result.fullTime() == null ? Status.SCHEDULED : Status.PLAYED;
        }
        for (var status : Status.values()) {
            if (told.equals(status.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return scored(status, result);
            }
        }
        throw new Row.Wrong("status must be played, scheduled, awarded, walkover or abandoned, not '" + told + "'");
    }

    private static Status scored(Status status, Result result) {
        boolean needs = status == Status.PLAYED || status == Status.AWARDED;
        boolean mustNot = status == Status.SCHEDULED || status == Status.WALKOVER || status == Status.POSTPONED;
        if (needs && result.fullTime() == null || mustNot && result.fullTime() != null) {
            throw new Row.Wrong("home_goals and away_goals do not go with the status");
        }
        return status;
    }
}
