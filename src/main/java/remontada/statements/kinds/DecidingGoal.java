package remontada.statements.kinds;

import java.util.stream.Stream;
import remontada.football.Goal;
import remontada.football.Swing;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.ties.TieSummary.Ending;

/// The goal that put the winner ahead for good, where it came late.
public final class DecidingGoal implements Kind<Facts> {
    private static final String ID = "deciding-goal";
    private static final int LATE = 85;
    private static final int LATEST = 14;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var ending = facts.tie().ending();
        return ending != null && ending.playedOut() && facts.tie().rules().legs() == 2
                ? claim(facts, ending)
                : Stream.empty();
    }

    private static Stream<Claim> claim(Facts facts, Ending ending) {
        var goals = facts.goals();
        return Swing.of(facts.details().football(facts.tie()), goals)
                .flatMap(
                        swing -> swing.decidingGoal(ending.winner(), facts.tie().rules()))
                .filter(goal -> goal.leg() == 2 && goal.minute() >= LATE)
                .map(goal -> Claim.of(
                                ID,
                                sentence(facts, ending, goal),
                                82 + Math.min(goal.minute() + goal.stoppage() - LATE, LATEST))
                        .counting(1, goals.size())
                        .shownBy(Evidence.of(facts.tie().path()).at("swing")))
                .stream();
    }

    private static Sentence sentence(Facts facts, Ending ending, Goal goal) {
        return Sentence.of(
                        "statements.deciding-goal",
                        "club",
                        facts.tie().club(ending.winner()).name())
                .with("scorer", goal.scorer() == null ? "" : goal.scorer())
                .with("named", goal.scorer() == null ? "no" : "yes")
                .with("kind", goal.kind().name())
                .with("minute", goal.minute())
                .with("stoppage", goal.stoppage())
                .with("when", goal.minute() > 90 ? "extra_time" : goal.stoppage() > 0 ? "stoppage" : "late");
    }
}
