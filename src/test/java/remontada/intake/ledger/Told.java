package remontada.intake.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Origin;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// Matches as sources tell them, for tests.
final class Told {
    private Told() {}

    static ReportedMatch fixture(
            String place,
            int line,
            String competition,
            String season,
            @Nullable String round,
            String day,
            String home,
            String away) {
        return match(place, line, competition, season, round, day, home, away, Status.SCHEDULED, null);
    }

    /// @param kickOff the hour in a zone
    static ReportedMatch fixture(
            LocalTime kickOff,
            ZoneId zone,
            String place,
            int line,
            String competition,
            String season,
            @Nullable String round,
            String day,
            String home,
            String away) {
        return match(kickOff, zone, place, line, competition, season, round, day, home, away, Status.SCHEDULED, null);
    }

    static ReportedMatch played(
            String place,
            int line,
            String competition,
            String season,
            @Nullable String round,
            String day,
            String home,
            String away,
            int homeGoals,
            int awayGoals) {
        return match(
                place,
                line,
                competition,
                season,
                round,
                day,
                home,
                away,
                Status.PLAYED,
                new Result(new Score(homeGoals, awayGoals), null, null, null, null));
    }

    static ReportedMatch match(
            String place,
            int line,
            String competition,
            String season,
            @Nullable String round,
            String day,
            String home,
            String away,
            Status status,
            @Nullable Result result) {
        return match(null, null, place, line, competition, season, round, day, home, away, status, result);
    }

    private static ReportedMatch match(
            @Nullable LocalTime kickOff,
            @Nullable ZoneId zone,
            String place,
            int line,
            String competition,
            String season,
            @Nullable String round,
            String day,
            String home,
            String away,
            Status status,
            @Nullable Result result) {
        return new ReportedMatch(
                new Origin(place, line),
                competition,
                Season.parse(season),
                round,
                null,
                null,
                LocalDate.parse(day),
                kickOff,
                zone,
                null,
                false,
                new Club(home, null),
                new Club(away, null),
                status,
                result,
                List.of(),
                null);
    }
}
