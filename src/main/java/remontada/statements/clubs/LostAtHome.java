package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// What became of the club after losing the first leg at home.
public final class LostAtHome implements Kind<ClubPast> {
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var lost = past.behind().stream()
                .filter(chase -> chase.secondLeg() == Venue.AWAY)
                .toList();
        int count = (int) lost.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of(
                        "club-statements.lost-at-home", "club", past.club().name())
                .with("count", count)
                .with("total", lost.size())
                .with("in", ClubPast.in(lost));
        return lost.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("lost-at-home", sentence, count == 0 ? 53 : 64)
                        .counting(count, lost.size())
                        .shownBy(Lists.ties(past.club()).with("first-leg", "lost-home")));
    }
}
