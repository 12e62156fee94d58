package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// A run at home in the competition of the club that hosts the next leg.
public final class HomeRun implements Kind<Facts> {
    private static final List<VenueRun.Least> LEAST = List.of(
            new VenueRun.Least(Run.WINNING, 4),
            new VenueRun.Least(Run.UNBEATEN, 7),
            new VenueRun.Least(Run.LOSING, 2),
            new VenueRun.Least(Run.WINLESS, 3));

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.atHome().stream().flatMap(club -> VenueRun.claim(facts, club, Venue.HOME, LEAST).stream());
    }
}
