package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// What became of the club after winning the first leg away, where it hardly ever went out.
public final class WonAway implements Kind<ClubPast> {
    private static final int ENOUGH = 5;
    private static final int RARE = 5;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var won = past.ahead().stream()
                .filter(chase -> chase.secondLeg() == Venue.AWAY)
                .toList();
        int through = (int) won.stream().filter(chase -> !chase.cameBack()).count();
        var sentence = Sentence.of(
                        "club-statements.won-away", "club", past.club().name())
                .with("count", through)
                .with("out", won.size() - through)
                .with("total", won.size())
                .with("in", ClubPast.in(won));
        return won.size() < ENOUGH || (won.size() - through) * RARE > won.size()
                ? Stream.empty()
                : Stream.of(Claim.of("won-away", sentence, 45 + Math.min(won.size() / 3, 10))
                        .counting(through, won.size())
                        .shownBy(Lists.ties(past.club()).with("first-leg", "won-away")));
    }
}
