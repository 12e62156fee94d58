package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// How often the club went out after winning the first leg.
public final class ComebacksSuffered implements Kind<ClubPast> {
    private static final int ENOUGH = 5;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        var ahead = past.ahead();
        int count = (int) ahead.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of(
                        "club-statements.comebacks-suffered",
                        "club",
                        past.club().name())
                .with("count", count)
                .with("total", ahead.size())
                .with("in", ClubPast.in(ahead));
        return ahead.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("comebacks-suffered", sentence, count == 0 ? 72 : 57)
                        .counting(count, ahead.size())
                        .shownBy(Lists.ahead(past.club()).with("outcome", "any")));
    }
}
