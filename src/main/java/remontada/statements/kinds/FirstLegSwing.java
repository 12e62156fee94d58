package remontada.statements.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Goal;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.ties.Goals;

/// A lead that changed hands within the first leg: "led 2–0 and lost 5–2", with the goals.
public final class FirstLegSwing implements Kind<Facts> {
    private static final String ID = "first-leg-swing";
    /// The lead lost and the margin it turned into, together. A lead of one goal is worth less than all else.
    private static final int TELLING = 3;

    /// The highest lead of a side, when it was reached, and the score then.
    private record Lead(Side side, int goals, int own, int other, int minute) {}

    @Override
    public Stream<Claim> claims(Facts facts) {
        var score = facts.tie().scores().first();
        var goals = facts.goals().stream().filter(goal -> goal.leg() == 1).toList();
        return facts.tie().rules().legs() == 2 && score != null && addUp(goals, score)
                ? Stream.of(Side.values())
                        .map(side -> highest(goals, side))
                        .filter(lead -> isTelling(lead, score))
                        .map(lead -> claim(facts, lead, score, goals))
                : Stream.empty();
    }

    private static boolean isTelling(Lead lead, Goals score) {
        int margin = score.of(lead.side().other()) - score.of(lead.side());
        return lead.goals() > 0 && margin >= 0 && lead.goals() + margin >= TELLING || lead.goals() > 1 && margin == 0;
    }

    private static boolean addUp(List<Goal> goals, Goals score) {
        return goals.stream().filter(goal -> goal.side() == Side.HOST).count() == score.host()
                && goals.stream().filter(goal -> goal.side() == Side.VISITOR).count() == score.visitor();
    }

    private static Lead highest(List<Goal> goals, Side side) {
        var highest = new Lead(side, 0, 0, 0, 0);
        int own = 0;
        int other = 0;
        for (var goal : goals.stream().sorted(Goal.IN_ORDER).toList()) {
            if (goal.side() == side) {
                own++;
            } else {
                other++;
            }
            if (own - other > highest.goals()) {
                highest = new Lead(side, own - other, own, other, goal.minute());
            }
        }
        return highest;
    }

    private static Claim claim(Facts facts, Lead lead, Goals score, List<Goal> goals) {
        var side = lead.side();
        int scored = score.of(side);
        int conceded = score.of(side.other());
        boolean named = goals.stream().allMatch(goal -> goal.scorer() != null);
        var sentence = Sentence.of(
                        "statements.first-leg-swing",
                        "club",
                        facts.tie().club(side).name())
                .with("opponent", facts.tie().club(side.other()).name())
                .with("lead", Said.score(lead.own(), lead.other()))
                .with("minute", lead.minute())
                .with("lost", scored == conceded ? "no" : "yes")
                .with("score", Said.score(conceded, scored))
                .with("named", named ? "yes" : "no")
                .with("scorers", Said.list(scorers(goals, side)))
                .with("others", Said.list(scorers(goals, side.other())));
        return Claim.of(ID, sentence, (lead.goals() > 1 ? 71 : 45) + lead.goals() + conceded - scored)
                .counting(scored, scored + conceded)
                .shownBy(Evidence.of(facts.tie().path()).at("swing"));
    }

    /// "Karim Benzema (55, 67)", in the order of their first goals.
    private static List<Sentence> scorers(List<Goal> goals, Side side) {
        var minutes = new LinkedHashMap<String, List<Sentence>>();
        goals.stream()
                .filter(goal -> goal.side() == side)
                .sorted(Goal.IN_ORDER)
                .forEach(goal -> minutes.computeIfAbsent(name(goal.scorer()), name -> new ArrayList<>())
                        .add(minute(goal)));
        return minutes.entrySet().stream()
                .map(scorer -> Sentence.of("statements.scorer", "name", scorer.getKey())
                        .with("minutes", byCommas(scorer.getValue())))
                .toList();
    }

    private static Sentence minute(Goal goal) {
        return Sentence.of("statements.minute", "minute", goal.minute())
                .with("stoppage", goal.stoppage())
                .with("kind", goal.kind().name());
    }

    private static Sentence byCommas(List<Sentence> parts) {
        return parts.stream()
                .reduce((first, next) ->
                        Sentence.of("statements.list-middle", "first", first).with("next", next))
                .orElseThrow();
    }

    private static String name(@Nullable String scorer) {
        return scorer == null ? "" : scorer;
    }
}
