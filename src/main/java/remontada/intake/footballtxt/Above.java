package remontada.intake.footballtxt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;

/// What the lines above a match say of it: competition, season, round, day, and the time that several matches share. A
/// heading ends the day, so that a day that is missing below it is never taken from another round.
final class Above {
    private final Expected expected;
    private final Headings headings = new Headings();
    private @Nullable String competition;
    private @Nullable Season season;
    private @Nullable SeasonDays days;
    private @Nullable LocalDate day;
    private @Nullable LocalTime kickOff;
    private @Nullable ZoneId zone;

    Above(Expected expected) {
        this.expected = expected;
        this.competition = expected.competition();
        begin(expected.season());
    }

    void title(Line.Title title) {
        headings.title(title.part());
        competition = expected.competition() != null ? expected.competition() : title.competition();
        var told = title.season();
        var known = expected.season();
        begin(told == null ? known : told);
        if (told != null && known != null && !told.equals(known)) {
            begin(null);
            throw new NotUnderstood("The title says " + told.name() + ", but " + known.name() + " is expected here");
        }
        if (season == null) {
            throw new NotUnderstood("The title names no season such as 2023/24");
        }
    }

    void heading(Line.Heading heading) {
        headings.add(heading);
        endDay();
    }

    void day(WrittenDay written) {
        endDay();
        day = days().day(written);
    }

    /// @throws NotUnderstood when competition, season or day are not known
    ReportedMatch match(Origin origin, Line.Match match) {
        if (match.day() != null) {
            day(match.day());
        }
        if (match.kickOff() != null) {
            kickOff = match.kickOff();
            zone = match.zone();
        }
        var known = days().season();
        if (competition == null) {
            throw new NotUnderstood("No title such as = Champions League 2023/24 stands above");
        }
        if (day == null) {
            throw new NotUnderstood("No day stands above the match, or it was not understood");
        }
        return new ReportedMatch(
                origin,
                competition,
                known,
                headings.round(),
                headings.group(),
                headings.leg(),
                day,
                kickOff,
                kickOff == null ? null : match.zone() != null ? match.zone() : zone,
                match.venue(),
                match.neutral(),
                match.home(),
                match.away(),
                match.status(),
                match.result(),
                List.of(),
                match.note());
    }

    private SeasonDays days() {
        if (days == null) {
            throw new NotUnderstood(
                    "The season is not known: no title such as = Champions League 2023/24 stands above");
        }
        return days;
    }

    private void begin(@Nullable Season begun) {
        season = begun;
        days = begun == null ? null : new SeasonDays(begun);
        endDay();
    }

    private void endDay() {
        day = null;
        kickOff = null;
        zone = null;
    }
}
