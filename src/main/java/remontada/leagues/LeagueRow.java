package remontada.leagues;

import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;

/// A line of a league's table.
///
/// @param phase `championship`, `europe` or `relegation` once the league has split; null for clubs without a second
///     phase
/// @param carried points the club took into the second phase, where they were halved
/// @param deducted points taken away by the league
/// @param points less deductions
public record LeagueRow(
        Club club,
        @Nullable String phase,
        int place,
        int played,
        int won,
        int drawn,
        int lost,
        int goalsFor,
        int goalsAgainst,
        @Nullable Integer carried,
        int deducted,
        int points) {

    /// The line in JSON.
    public record Data(
            int position,
            Club.Named club,
            @Nullable String phase,
            int played,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            int deducted,
            @Nullable Integer carried,
            int points) {}

    public Data data() {
        return new Data(
                place,
                club.named(),
                phase,
                played,
                won,
                drawn,
                lost,
                goalsFor,
                goalsAgainst,
                deducted,
                carried,
                points);
    }

    /// `60–25`.
    public String goals() {
        return goalsFor + "–" + goalsAgainst;
    }

    /// `+35`, `0`, `−19`.
    public String difference() {
        var difference = goalsFor - goalsAgainst;
        return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
    }
}
