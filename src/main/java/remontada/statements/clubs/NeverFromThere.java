package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;
import remontada.statements.Said;

/// That the club never came back from further than it once did, though it tried.
public final class NeverFromThere implements Kind<ClubPast> {
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        int furthest = past.behind().stream()
                .filter(Chase::cameBack)
                .mapToInt(Chase::deficit)
                .max()
                .orElse(0);
        var further = past.behind().stream()
                .filter(chase -> chase.deficit() > furthest)
                .toList();
        var sentence = Sentence.of(
                        "club-statements.never-from-there", "club", past.club().name())
                .with("margin", Said.atLeast(furthest + 1))
                .with("total", further.size())
                .with("in", ClubPast.in(further));
        return furthest == 0 || further.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("never-from-there", sentence, 49)
                        .counting(0, further.size())
                        .shownBy(Lists.behind(past.club())
                                .with("min-deficit", furthest + 1)
                                .with("outcome", "any")));
    }
}
