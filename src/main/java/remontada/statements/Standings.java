package remontada.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Season;

/// A club's league: the table of the day, and the one before the club's last match in it.
///
/// @param lastOn the day of that match
/// @param before empty unless it was a defeat
public record Standings(
        String league, String leagueName, Season season, LocalDate lastOn, List<Row> now, List<Row> before) {

    /// A line of a table.
    public record Row(int clubId, String club, int place, int played, int points) {}

    public Optional<Row> row(Club club) {
        return of(now, club);
    }

    public Optional<Row> rowBefore(Club club) {
        return of(before, club);
    }

    /// Who stands at a place now.
    public Optional<Row> at(int place) {
        return now.stream().filter(row -> row.place() == place).findFirst();
    }

    public Optional<Row> atBefore(int place) {
        return before.stream().filter(row -> row.place() == place).findFirst();
    }

    public String path() {
        return "/leagues/" + league + "/" + season.name();
    }

    private static Optional<Row> of(List<Row> table, Club club) {
        return table.stream().filter(row -> row.clubId() == club.id()).findFirst();
    }
}
