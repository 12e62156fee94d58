package remontada.leagues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remontada.football.Season;

/// A club's league: its table at the end of a day, and the one before the club's last match in it.
///
/// @param season the one it played its last league match in
/// @param seasonIsOn whether that season is still the present one
/// @param lastOn the day of that match
/// @param before empty unless it was a defeat
public record Standings(
        int clubId,
        String league,
        String leagueName,
        Season season,
        boolean seasonIsOn,
        LocalDate lastOn,
        List<Row> now,
        List<Row> before) {

    /// A club without a league match for so many days is between seasons, or its league has stopped.
    private static final int DAYS_OFF = 60;

    /// A line of a table.
    public record Row(int clubId, String club, int place, int played, int points) {}

    /// Whether the table is one of the running season.
    public boolean isRunning(LocalDate day) {
        return seasonIsOn && !lastOn.plusDays(DAYS_OFF).isBefore(day);
    }

    public LeaguePlace place() {
        var own = row(clubId).orElseThrow();
        return new LeaguePlace(clubId, league, leagueName, season, seasonIsOn, own.place(), own.played(), own.points());
    }

    public Optional<Row> row(int club) {
        return of(now, club);
    }

    public Optional<Row> rowBefore(int club) {
        return of(before, club);
    }

    /// Who stands at a place now.
    public Optional<Row> at(int place) {
        return at(now, place);
    }

    public Optional<Row> atBefore(int place) {
        return at(before, place);
    }

    public String path() {
        return "/leagues/" + league + "/" + season.name();
    }

    private static Optional<Row> of(List<Row> table, int club) {
        return table.stream().filter(row -> row.clubId() == club).findFirst();
    }

    private static Optional<Row> at(List<Row> table, int place) {
        return table.stream().filter(row -> row.place() == place).findFirst();
    }
}
