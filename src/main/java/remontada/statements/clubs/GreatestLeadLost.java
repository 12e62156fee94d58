package remontada.statements.clubs;

import java.util.Comparator;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// The largest first-leg lead that the club ever lost, where that was two or more.
public final class GreatestLeadLost implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.ahead().stream()
                .filter(Chase::cameBack)
                .max(Comparator.comparingInt(Chase::deficit).thenComparing(Chase::decidedOn))
                .filter(lost -> lost.deficit() > 1)
                .map(lost -> claim(past, lost))
                .stream();
    }

    private static Claim claim(ClubPast past, Chase lost) {
        var asFar = past.ahead().stream()
                .filter(chase -> chase.deficit() >= lost.deficit())
                .toList();
        int out = (int) asFar.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of(
                        "club-statements.greatest-lead-lost",
                        "club",
                        past.club().name())
                .with("lead", lost.deficit())
                .with("opponent", lost.chaser().name())
                .with("year", lost.year())
                .with("competition", ClubPast.name(lost.season()))
                .with("stage", lost.tie().stage().sentence())
                .with("count", out)
                .with("total", asFar.size());
        return Claim.of("greatest-lead-lost", sentence, 52 + 5 * Math.min(lost.deficit(), 4))
                .counting(out, asFar.size())
                .shownBy(Lists.ahead(past.club()).with("min-deficit", lost.deficit()));
    }
}
