package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Streak;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// A club's longest run that is on, over all competitions. Only where its league is known, else form is guesswork.
public final class RunOn implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .filter(club -> facts.standings(club).isPresent())
                .flatMap(club -> facts.form(club).football().streaks().stream()
                        .filter(streak -> streak.matches() >= FormRuns.least(streak.run()))
                        .findFirst()
                        .filter(streak -> streak.matches()
                                < facts.form(club).newestFirst().size())
                        .map(streak -> claim(facts, club, streak))
                        .stream());
    }

    private static Claim claim(Facts facts, Club club, Streak streak) {
        var sentence = Sentence.of("statements.run-on", "moment", facts.moment())
                .with("club", club.name())
                .with("run", Said.word(streak.run().slug()))
                .with("count", streak.matches());
        return Claim.of("run-on", club, sentence, 42 + Math.min(streak.matches() - FormRuns.least(streak.run()), 16))
                .about("form-" + club.slug())
                .counting(streak.matches(), streak.matches())
                .shownBy(ClubLists.last(club, streak.matches()));
    }
}
