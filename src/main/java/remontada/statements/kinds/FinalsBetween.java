package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// The finals that the two clubs played against each other. A single one of last season is the holders' to tell.
public final class FinalsBetween implements Kind<Facts> {
    private static final String ID = "finals-between";

    @Override
    public Stream<Claim> claims(Facts facts) {
        var finals = facts.between().stream().filter(DecidedTie::isFinal).toList();
        boolean onlyLast = finals.size() == 1
                && Holders.of(facts)
                        .filter(last -> last.equals(finals.getFirst()))
                        .isPresent();
        return finals.isEmpty() || onlyLast ? Stream.empty() : Stream.of(claim(facts, finals));
    }

    private static Claim claim(Facts facts, List<DecidedTie> finals) {
        var last = finals.getLast();
        boolean both = finals.stream().anyMatch(past -> past.wonBy(last.loser()));
        var sentence = Sentence.of("statements.finals-between", "count", finals.size())
                .with("moment", facts.moment())
                .with("winner", last.winner().name())
                .with("loser", last.loser().name())
                .with("both", both ? "yes" : "no")
                .with("winnerYears", TiesBetween.years(last.winner(), finals))
                .with("loserYears", TiesBetween.years(last.loser(), finals));
        return Claim.of(ID, sentence, 44 + 4 * Math.min(finals.size(), 3))
                .counting(finals.size(), finals.size())
                .shownBy(ClubLists.meetings(facts).with("stage", "final"));
    }
}
