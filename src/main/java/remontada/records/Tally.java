package remontada.records;

import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Season;

/// So many comebacks in so many ties.
public record Tally(int count, int total) {
    /// Between 0 and 1; none of nothing.
    public Optional<Double> share() {
        return total == 0 ? Optional.empty() : Optional.of((double) count / total);
    }

    Tally plus(Tally other) {
        return new Tally(count + other.count, total + other.total);
    }

    /// Of a stage, over all seasons.
    public record OfStage(String stage, Tally tally) {}

    /// Of a season, over all stages.
    public record OfSeason(Season season, Tally tally) {}

    /// Of a club.
    ///
    /// @param made of ties in which it was behind after the first leg
    /// @param suffered of ties in which it was ahead after the first leg
    /// @param rescued ties won, of those in which it was behind on aggregate at any moment
    public record OfClub(Club club, Tally made, Tally suffered, Tally rescued) {}
}
