package remontada.statements.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.football.Goal;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;

/// Who scored three or more in a leg.
public final class HatTrick implements Kind<Facts> {
    private static final int GOALS = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        int legs = facts.tie().rules().legs();
        return IntStream.rangeClosed(1, legs).boxed().flatMap(leg -> claims(facts, leg, legs));
    }

    private static Stream<Claim> claims(Facts facts, int leg, int legs) {
        var goals = facts.goals().stream().filter(goal -> goal.leg() == leg).toList();
        var byScorer = new LinkedHashMap<String, List<Goal>>();
        goals.stream().filter(goal -> goal.kind() != Goal.Kind.OWN_GOAL).forEach(goal -> {
            if (goal.scorer() != null) {
                byScorer.computeIfAbsent(goal.scorer(), scorer -> new ArrayList<>())
                        .add(goal);
            }
        });
        return byScorer.entrySet().stream()
                .filter(scorer -> scorer.getValue().size() >= GOALS)
                .map(scorer -> claim(facts, leg, legs, scorer.getKey(), scorer.getValue(), goals.size()));
    }

    private static Claim claim(Facts facts, int leg, int legs, String scorer, List<Goal> own, int all) {
        var club = facts.tie().club(own.getFirst().side());
        var sentence = Sentence.of("statements.hat-trick", "scorer", scorer)
                .with("club", club.name())
                .with("count", own.size())
                .with("leg", legs == 1 ? 0 : leg);
        boolean cameBack = leg == 2
                && facts.situation()
                        .filter(situation -> situation.chaser().id() == club.id())
                        .isPresent()
                && facts.fate(club).equals("through");
        return Claim.of(
                        "hat-trick-" + leg,
                        sentence,
                        66 + 3 * (own.size() - GOALS) + (leg == 2 ? 10 : 0) + (cameBack ? 12 : 0))
                .about("hat-trick-" + leg + "-" + scorer)
                .counting(own.size(), all)
                .shownBy(Evidence.of(facts.tie().path()).at("swing"));
    }
}
