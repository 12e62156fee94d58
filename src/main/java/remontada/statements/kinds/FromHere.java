package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.statements.Chase;
import remontada.statements.Chases;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Margin;

/// How often a club as far behind went through, its second leg at the same kind of ground, and which clubs did where
/// they were few. What the page is about, and so left out only where a competition is too young for it to mean
/// anything.
public final class FromHere implements Kind<Facts> {
    private static final String ID = "from-here";
    private static final int FEW = 5;
    /// Ties of a competition with a side behind, below which a lack of precedents means nothing.
    static final int YOUNG = 40;
    private static final int RARE = 10;
    private static final int NAMED = 3;
    /// What it loses once the club went out, as some before it did not.
    static final int NO_NEWS = 20;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.situation().stream()
                .filter(situation -> isTelling(facts, situation))
                .map(situation -> claim(facts, situation, alike(facts, situation)));
    }

    private static boolean isTelling(Facts facts, Situation situation) {
        return facts.past().chases().count() >= YOUNG || alike(facts, situation).count() >= FEW;
    }

    /// The ties of the scope that began alike.
    static Chases alike(Facts facts, Situation situation) {
        return facts.past().chases(situation.secondLeg(), Margin.of(situation.deficit()));
    }

    private static Claim claim(Facts facts, Situation situation, Chases alike) {
        int total = alike.count();
        var back = alike.back();
        int count = back.size();
        var fate = facts.fate(situation.chaser());
        var key = key(fate, count, total);
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
        if (key.equals("one")) {
            sentence = named(facts, sentence, back.getFirst());
        } else if (key.equals("named")) {
            sentence = sentence.with("names", facts.named(back));
        }
        return Claim.of(ID, sentence, weight(count, total) - (fate.equals("out") && count > 0 ? NO_NEWS : 0))
                .about(key.equals("one") || key.equals("named") ? Facts.naming(back) : ID)
                .counting(count, total)
                .shownBy(Precedent.evidence(facts, situation).with("outcome", "any"));
    }

    private static String key(String fate, int count, int total) {
        if (total == 0) {
            return "first";
        }
        if (fate.equals("through") && count < RARE) {
            return "done";
        }
        return total < FEW ? "few" : count == 0 ? "none" : count == 1 ? "one" : count <= NAMED ? "named" : "some";
    }

    private static Sentence named(Facts facts, Sentence sentence, Chase back) {
        return sentence.with("secondLeg", back.secondLeg().slug())
                .with("own", facts.isOfTie(back.chaser()) ? "yes" : "no")
                .with("back", back.chaser().name())
                .with("opponent", back.leader().name())
                .with("year", back.year())
                .with("stage", back.tie().stage().sentence());
    }

    private static int weight(int count, int total) {
        if (total < FEW) {
            return total == 0 ? 92 : 86;
        }
        return count * 10 <= total ? 98 : count * 3 <= total ? 90 : 75;
    }
}
