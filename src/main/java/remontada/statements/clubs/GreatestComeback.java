package remontada.statements.clubs;

import java.util.Comparator;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;

/// From how far the club ever came back, where that was from two or more.
public final class GreatestComeback implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.behind().stream()
                .filter(Chase::cameBack)
                .max(Comparator.comparingInt(Chase::deficit).thenComparing(Chase::decidedOn))
                .filter(greatest -> greatest.deficit() > 1)
                .map(greatest -> claim(past, greatest))
                .stream();
    }

    private static Claim claim(ClubPast past, Chase greatest) {
        var asFar = past.behind().stream()
                .filter(chase -> chase.deficit() >= greatest.deficit())
                .toList();
        int back = (int) asFar.stream().filter(Chase::cameBack).count();
        var sentence = Sentence.of(
                        "club-statements.greatest-comeback", "club", past.club().name())
                .with("deficit", greatest.deficit())
                .with("opponent", greatest.leader().name())
                .with("year", greatest.year())
                .with("competition", ClubPast.name(greatest.season()))
                .with("stage", greatest.tie().stage().sentence())
                .with("count", back)
                .with("total", asFar.size());
        return Claim.of("greatest-comeback", sentence, 60 + 5 * Math.min(greatest.deficit(), 4))
                .counting(back, asFar.size())
                .shownBy(Lists.behind(past.club()).with("min-deficit", greatest.deficit()));
    }
}
