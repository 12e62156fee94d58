package remontada.statements.clubs;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// The club's run away.
public final class AwayRun implements Kind<ClubPast> {
    private static final List<GroundRun.Least> LEAST = List.of(
            new GroundRun.Least(Run.WINNING, 3),
            new GroundRun.Least(Run.UNBEATEN, 6),
            new GroundRun.Least(Run.LOSING, 4),
            new GroundRun.Least(Run.WINLESS, 6));

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return GroundRun.claims(past, Venue.AWAY, LEAST);
    }
}
