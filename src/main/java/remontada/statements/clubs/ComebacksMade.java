package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// How often the club came back after losing the first leg.
public final class ComebacksMade implements Kind<ClubPast> {
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var behind = past.behind();
        int count = (int) behind.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of(
                        "club-statements.comebacks-made", "club", past.club().name())
                .with("count", count)
                .with("total", behind.size())
                .with("in", ClubPast.in(behind));
        return behind.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("comebacks-made", sentence, count == 0 ? 71 : 62)
                        .counting(count, behind.size())
                        .shownBy(Lists.behind(past.club()).with("outcome", "any")));
    }
}
