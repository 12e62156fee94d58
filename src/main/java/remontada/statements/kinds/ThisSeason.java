package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// How those behind after the first leg have fared so far this season.
public final class ThisSeason implements Kind<Facts> {
    private static final int ENOUGH = 4;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream().flatMap(situation -> claim(facts));
    }

    private static Stream<Claim> claim(Facts facts) {
        var season = facts.tie().season();
        var chases = facts.past().chases(season);
        int count = chases.cameBack();
        var sentence = Sentence.of("statements.this-season", "moment", facts.moment())
                .with("count", count)
                .with("total", chases.count())
                .with("scope", facts.scope().stageKind())
                .with("competition", facts.scope().competitionName());
        return chases.count() < ENOUGH
                ? Stream.empty()
                : Stream.of(Claim.of("this-season", sentence, 32)
                        .counting(count, chases.count())
                        .shownBy(facts.scope()
                                .comebacks()
                                .with("from", season.name())
                                .with("to", season.name())
                                .with("outcome", "any")));
    }
}
