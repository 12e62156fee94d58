package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// A run away in the competition of the club that travels to the next leg.
public final class AwayRun implements Kind<Facts> {
    private static final List<VenueRun.Least> LEAST = List.of(
            new VenueRun.Least(Run.WINNING, 3),
            new VenueRun.Least(Run.UNBEATEN, 6),
            new VenueRun.Least(Run.LOSING, 3),
            new VenueRun.Least(Run.WINLESS, 5));

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.atHome().stream()
                .flatMap(host -> VenueRun.claim(facts, facts.otherThan(host), Venue.AWAY, LEAST).stream());
    }
}
