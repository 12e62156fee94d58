package remontada.statements.clubs;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.DecidedTie;
import remontada.statements.Kind;

/// How far the club ever got, where that was a quarter-final or semi-final.
public final class BestStage implements Kind<ClubPast> {
    private static final Set<String> WORTH_REACHING = Set.of("quarter-final", "semi-final");

    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.ties().stream()
                .map(DecidedTie::stage)
                .max(Comparator.comparingInt(stage -> stage.position()))
                .filter(best -> WORTH_REACHING.contains(best.slug()))
                .filter(best -> !past.isInATie())
                .map(best -> claim(
                        past, past.ties().stream().filter(tie -> tie.isAt(best)).toList()))
                .stream();
    }

    private static Claim claim(ClubPast past, List<DecidedTie> there) {
        var sentence = Sentence.of(
                        "club-statements.best-stage", "club", past.club().name())
                .with("stage", there.getLast().stage().sentence())
                .with("count", there.size())
                .with("year", there.getLast().year())
                .with("in", ClubPast.in(past.ties()));
        return Claim.of("best-stage", sentence, 66)
                .counting(past.won(there), there.size())
                .shownBy(Lists.ties(past.club())
                        .with("stage", there.getLast().stage().slug()));
    }
}
