package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;
import remontada.statements.Said;

/// From what first-leg lead on the club has always gone through.
public final class NeverLostLead implements Kind<ClubPast> {
    private static final int ENOUGH = 5;

    @Override
    public Stream<Claim> claims(ClubPast past) {
        int most = past.ahead().stream()
                .filter(Chase::cameBack)
                .mapToInt(Chase::deficit)
                .max()
                .orElse(0);
        var larger =
                past.ahead().stream().filter(chase -> chase.deficit() > most).toList();
        var sentence = Sentence.of(
                        "club-statements.never-lost-lead", "club", past.club().name())
                .with("margin", Said.atLeast(most + 1))
                .with("total", larger.size())
                .with("in", ClubPast.in(larger));
        return most == 0 || larger.size() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("never-lost-lead", sentence, larger.size() < 20 ? 50 : 58)
                        .counting(0, larger.size())
                        .shownBy(Lists.ahead(past.club())
                                .with("min-deficit", most + 1)
                                .with("outcome", "any")));
    }
}
