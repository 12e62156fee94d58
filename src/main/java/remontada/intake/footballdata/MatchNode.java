package remontada.intake.footballdata;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Origin;

/// A match of an answer. Day and time are told in UTC, which in Europe is the day at the venue as well.
///
/// The round is the stage's name, with the match day where the stage has such: `REGULAR_SEASON, Matchday 3`, `LAST_16`.
record MatchNode(Fields match, Expected expected, @Nullable String competition, String place) {
    private static final int MOST_MATCH_DAYS = 99;
    private static final int LAST_MINUTE = 150;
    private static final String GROUP = "GROUP_";

    /// @return null while a club is not known
    /// @throws Wrong saying what is wrong
    @Nullable
    ReportedMatch read() {
        var home = club("homeTeam");
        var away = club("awayTeam");
        if (home == null || away == null) {
            return null;
        }
        if (home.equals(away)) {
            throw new Wrong(match.path() + ": " + home.name() + " does not play against itself");
        }
        var kickOff = match.instant("utcDate");
        var score = match.object("score");
        var told = MatchStatus.read(match);
        var name = expected.competition() != null ? expected.competition() : competition;
        if (kickOff == null || score == null || name == null) {
            throw new Wrong(match.path() + " is without a day, a score or a competition");
        }
        var utc = kickOff.atOffset(ZoneOffset.UTC);
        boolean dayOnly = told == MatchStatus.SCHEDULED && utc.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new ReportedMatch(
                origin(),
                name,
                season(),
                round(),
                group(),
                null,
                utc.toLocalDate(),
                dayOnly ? null : utc.toLocalTime(),
                dayOnly ? null : ZoneOffset.UTC,
                match.text("venue"),
                false,
                home,
                away,
                told.status(),
                ScoreNode.read(score).result(told.status()),
                List.of(),
                told == MatchStatus.SUSPENDED ? "suspended" : null,
                told.status() == ReportedMatch.Status.IN_PLAY ? minute() : null);
    }

    private @Nullable Club club(String side) {
        var team = match.object(side);
        var name = team == null ? null : team.text("name");
        return name == null ? null : new Club(name, null);
    }

    private Origin origin() {
        var id = match.number("id", Integer.MAX_VALUE);
        return new Origin(id == null ? place : place + "#" + id, 0, match.instant("lastUpdated"));
    }

    private Season season() {
        var season = match.object("season");
        var starts = season == null ? null : season.day("startDate");
        var wanted = expected.season();
        if (starts == null) {
            if (wanted == null) {
                throw new Wrong(match.path() + ".season.startDate is missing");
            }
            return wanted;
        }
        if (starts.getYear() < 1850 || starts.getYear() > 2200) {
            throw new Wrong(match.path() + ".season.startDate is no year of football: " + starts);
        }
        var told = new Season(starts.getYear());
        if (wanted != null && !wanted.equals(told)) {
            throw new Wrong(
                    match.path() + " is of the season that starts on " + starts + ", asked for was " + wanted.name());
        }
        return told;
    }

    private @Nullable String round() {
        var stage = match.text("stage");
        var matchDay = match.number("matchday", MOST_MATCH_DAYS);
        boolean hasMatchDays = stage == null
                || stage.equals("REGULAR_SEASON")
                || stage.equals("GROUP_STAGE")
                || stage.equals("LEAGUE_STAGE");
        if (matchDay == null || !hasMatchDays) {
            return stage;
        }
        return (stage == null ? "" : stage + ", ") + "Matchday " + matchDay;
    }

    private @Nullable String group() {
        var group = match.text("group");
        return group != null && group.startsWith(GROUP) ? group.substring(GROUP.length()) : group;
    }

    /// Only some accounts are told the minute, and as text in some answers.
    private @Nullable Integer minute() {
        var value = match.node().get("minute");
        if (value == null || value.isNull()) {
            return null;
        }
        var text = value.asString("");
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(text) <= LAST_MINUTE ? Integer.valueOf(text) : null;
    }
}
