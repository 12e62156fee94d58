package remontada.statements.clubs;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// The club's run at home.
public final class HomeRun implements Kind<ClubPast> {
    private static final List<GroundRun.Least> LEAST = List.of(
            new GroundRun.Least(Run.WINNING, 4),
            new GroundRun.Least(Run.UNBEATEN, 7),
            new GroundRun.Least(Run.LOSING, 2),
            new GroundRun.Least(Run.WINLESS, 4));

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return GroundRun.claims(past, Venue.HOME, LEAST);
    }
}
