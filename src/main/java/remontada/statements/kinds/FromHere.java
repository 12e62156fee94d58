package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// How often a club as far behind went through, its second leg at the same kind of ground. What the page is about, and
/// so left out only where a competition is too young for it to mean anything.
public final class FromHere implements Kind {
    private static final String ID = "from-here";
    private static final int FEW = 5;
    /// Ties of a competition with a side behind, below which a lack of precedents means nothing.
    static final int YOUNG = 40;
    private static final int RARE = 10;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> isTelling(facts, situation))
                .map(situation -> claim(facts, situation, alike(facts, situation)));
    }

    private static boolean isTelling(Facts facts, Situation situation) {
        return facts.chases().size() >= YOUNG || alike(facts, situation).size() >= FEW;
    }

    /// The ties of the scope that began alike.
    static List<Chase> alike(Facts facts, Situation situation) {
        var margin = Margin.of(situation.deficit());
        return facts.chases().stream()
                .filter(chase -> chase.secondLeg() == situation.secondLeg() && margin.holds(chase.deficit()))
                .toList();
    }

    private static Claim claim(Facts facts, Situation situation, List<Chase> alike) {
        int total = alike.size();
        int count = (int) alike.stream().filter(Chase::cameBack).count();
        var fate = facts.fate(situation.chaser());
        var key = total == 0
                ? "first"
                : fate.equals("through") && count < RARE ? "done" : total < FEW ? "few" : count == 0 ? "none" : "some";
        var sentence = Sentence.of("statements.from-here-" + key, "fate", fate)
                .with("club", situation.chaser().name())
                .with("count", count)
                .with("total", total)
                .with("nth", count + 1)
                .with("tries", total + 1)
                .with("whole", count == 0 ? "none" : count == total ? "all" : "some")
                .with("ground", Said.ground(situation.secondLeg()))
                .with("margin", Said.margin(situation.deficit()))
                .with("set", facts.scope().sentence());
        var evidence = Precedent.evidence(facts, situation).with("outcome", "any");
        return Claim.of(ID, sentence, weight(count, total))
                .counting(count, total)
                .shownBy(evidence);
    }

    private static int weight(int count, int total) {
        if (total < FEW) {
            return total == 0 ? 92 : 86;
        }
        return count * 10 <= total ? 98 : count * 3 <= total ? 90 : 60;
    }
}
